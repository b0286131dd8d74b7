import type { Language } from '../domain/languages.ts'
import { byLanguage, type MessageFile } from './message-files.ts'

const files = byLanguage(
  import.meta.glob<MessageFile>('./messages/*.json', {
    query: '?only=dates',
    import: 'default',
    eager: true,
  }),
)

type Values = Readonly<Record<string, string>>

/**
 * A date or a span of days in the words of a language: the message `dates.<key>` with its `{{names}}` filled. Dates are written
 * where there is no instance of i18next, such as in pictures.
 */
export function dateWords(language: Language, key: string, values: Values = {}): string {
  const words = files[language].dates?.[key]
  if (typeof words !== 'string')
    throw new Error(`src/i18n/messages/${language}.json has no text dates.${key}`)
  return words.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => values[name] ?? '')
}
