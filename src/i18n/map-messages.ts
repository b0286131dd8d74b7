import type { Language } from '../domain/languages.ts'
import { byLanguage, type MessageFile } from './message-files.ts'

const files = byLanguage(
  import.meta.glob<MessageFile>('./messages/*.json', { query: '?only=map', import: 'default', eager: true }),
)

/** MapLibre's own strings, by MapLibre's keys. */
export function mapLibreMessages(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files[language].map ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
}
