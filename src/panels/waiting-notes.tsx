import type { ReactElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { Language } from '../domain/languages.ts'
import { LoadError, type LoadErrorProps } from './load-error.tsx'
import { SlowNote } from './slow-note.tsx'
import { WithMessages } from './with-messages.tsx'

let over: Root | null = null

/** Says something over the prebuilt page, in words that have been loaded. */
function say(language: Language, note: ReactElement): void {
  over ??= createRoot(document.body.appendChild(document.createElement('div')))
  over.render(<WithMessages language={language}>{note}</WithMessages>)
}

/** While the dataset is on its way. */
export const saySlow = (language: Language): void => say(language, <SlowNote />)

/** When it did not arrive. */
export const sayFault = (fault: LoadErrorProps['fault'], retry: () => void, language: Language): void =>
  say(language, <LoadError fault={fault} onRetry={retry} />)

export function sayNothing(): void {
  over?.unmount()
  over = null
}
