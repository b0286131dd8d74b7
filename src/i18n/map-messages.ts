import type { Language } from '../domain/languages.ts'
import { byLanguage, type MessageFile } from './message-files.ts'

const files = byLanguage(
  import.meta.glob<MessageFile>('./messages/*.json', { query: '?only=map', import: 'default', eager: true }),
)

const known = new Map<Language, Readonly<Record<string, string>>>()

/** MapLibre's own strings, by MapLibre's keys; for a language always the same object. */
export function mapLibreMessages(language: Language): Readonly<Record<string, string>> {
  const strings =
    known.get(language) ??
    Object.fromEntries(
      Object.entries(files[language].map ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    )
  known.set(language, strings)
  return strings
}
