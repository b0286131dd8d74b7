import { type Language, languages } from '../domain/languages.ts'

/** Texts of a namespace by key; parts of a namespace stand one level down. */
export interface Messages {
  readonly [key: string]: string | Messages
}

/** Namespaces of a message file. */
export type MessageFile = Readonly<Record<string, Messages>>

/**
 * Message files by the language that their names say, of those that a glob import has found (`./messages/en.json`). Throws
 * an Error where a language of the registry has none.
 */
export function byLanguage(
  found: Readonly<Record<string, MessageFile>>,
): Readonly<Record<Language, MessageFile>> {
  const files = new Map(Object.entries(found).map(([path, file]) => [path.split('/').at(-1), file]))
  const entries = languages.map((language) => {
    const file = files.get(`${language}.json`)
    if (!file)
      throw new Error(`src/i18n/messages/${language}.json is missing: domain/languages.ts names ${language}`)
    return [language, file]
  })
  return Object.fromEntries(entries) as Record<Language, MessageFile>
}
