import type { i18n } from 'i18next'
import { languages } from '../domain/languages.ts'
import { byLanguage, type MessageFile } from './message-files.ts'

/** Messages of parts of the page that are loaded when a reader asks for them. */
export const lazyResources = byLanguage(
  import.meta.glob<MessageFile>('./messages/*.json', {
    query: '?only=takeaway,measure,embedding',
    import: 'default',
    eager: true,
  }),
)

/** Adds the messages to an instance that was made without them; told twice, it does nothing. */
export function addLazyMessages(instance: i18n): void {
  for (const language of languages) {
    for (const [namespace, messages] of Object.entries(lazyResources[language]))
      if (!instance.hasResourceBundle(language, namespace))
        instance.addResourceBundle(language, namespace, messages)
  }
}
