import type { ReactElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { LoadFault } from '../data/fetch-checked.ts'
import type { Language } from '../domain/languages.ts'
import { startNotes } from '../panels/start-notes.tsx'

let over: Root | null = null

function say(element: ReactElement): void {
  over ??= createRoot(document.body.appendChild(document.createElement('div')))
  over.render(element)
}

export const saySlow = (language: Language) => say(startNotes.slow(language))

export const sayFault = (fault: LoadFault, retry: () => void, language: Language) =>
  say(startNotes.fault(fault, retry, language))

export function sayNothing(): void {
  over?.unmount()
  over = null
}
