import { type Language, languages, type TextLanguage, traitsOf } from '../languages.ts'

/** What stands in the languages that every dataset has and perhaps in further ones: a text, or a list of them. */
export type InLanguages<T> = Readonly<Record<TextLanguage, T>> &
  Readonly<Partial<Record<Language, T | undefined>>>

/** The text in a language; where the dataset has none in it, that of the language which stands in for it. */
export function inLanguage<T>(texts: InLanguages<T>, language: Language): T
export function inLanguage<T>(texts: InLanguages<T> | undefined, language: Language): T | undefined
export function inLanguage<T>(texts: InLanguages<T> | undefined, language: Language): T | undefined {
  const known: Partial<Record<Language, T | undefined>> | undefined = texts
  return known?.[language] ?? texts?.[traitsOf(language).texts]
}

/** The languages that something stands in, in the order of the interface's, with what it says in each. */
export function inEach<T>(texts: InLanguages<T>): (readonly [language: Language, text: T])[] {
  const known: Partial<Record<Language, T | undefined>> = texts
  return languages.flatMap((language) => {
    const text = known[language]
    return text === undefined ? [] : [[language, text] as const]
  })
}
