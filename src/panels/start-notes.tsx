import type { Language } from '../domain/languages.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import { LoadError, type LoadErrorProps } from './load-error.tsx'
import { SlowNote } from './slow-note.tsx'
import { WithMessages } from './with-messages.tsx'

/** What is said over the prebuilt page while the dataset is on its way, and when it did not arrive; and the words for it. */
export const startNotes = {
  speak: loadMessages,
  slow: (language: Language) => (
    <WithMessages language={language}>
      <SlowNote />
    </WithMessages>
  ),
  fault: (fault: LoadErrorProps['fault'], onRetry: () => void, language: Language) => (
    <WithMessages language={language}>
      <LoadError fault={fault} onRetry={onRetry} />
    </WithMessages>
  ),
}
