/** Languages that every text of a dataset stands in: the format of the dataset asks for them (schema/common.ts). */
export const textLanguages = ['ar', 'en'] as const
export type TextLanguage = (typeof textLanguages)[number]

export type Direction = 'rtl' | 'ltr'

/** What the whole map needs to know of an interface language. */
interface LanguageTraits {
  /** Its own name, as those who read it look for it. */
  name: string
  /** Its writing direction; the time axis and the keys run the same way. */
  direction: Direction
  /** Its BCP 47 tag, by which `Intl` names months and weekdays and groups digits. */
  locale: string
  /** Its name in Open Graph (ogp.me), which wants a country; Arabic has the one that ogp.me gives for the whole language. */
  openGraph: string
  /** The language whose texts of a dataset stand in where the dataset has none in this one. */
  texts: TextLanguage
  /** The style in which it cites works unless the reader chooses another. */
  citation: 'arabic' | 'apa'
  /** Tag of the locale that has its short names of months, where its own are not the ones in use. */
  shortMonths?: string
  /** Whether its readers choose between systems of digits and between families of months' names, as Arabic's do. */
  choosesDates?: true
}

/**
 * The languages of the interface, one line each; the first is the site's own and stands at its root. A further language is
 * one line here and one file of messages, `src/i18n/messages/<id>.json` (docs/languages.md). An id is an ISO 639 code of two or
 * three letters: it names the folder of the language's pages.
 */
const table = {
  ar: {
    name: 'العربية',
    direction: 'rtl',
    locale: 'ar',
    openGraph: 'ar_AR',
    texts: 'ar',
    citation: 'arabic',
    choosesDates: true,
  },
  en: {
    name: 'English',
    direction: 'ltr',
    locale: 'en-GB',
    openGraph: 'en_GB',
    texts: 'en',
    citation: 'apa',
    shortMonths: 'en-US',
  },
} as const satisfies Record<string, LanguageTraits>

export type Language = keyof typeof table

/** All interface languages, the site's own first. */
export const languages = Object.keys(table) as [Language, ...Language[]]

/** Those in which a text of a dataset may stand and need not. */
export const furtherLanguages: readonly Language[] = languages.filter(
  (language) => !textLanguages.some((one) => one === language),
)

/** The site's own language: that of pages at its root, and of readers whose language it does not have. */
export const [OWN_LANGUAGE] = languages

export const traitsOf = (language: Language): LanguageTraits => table[language]

export const nameOf = (language: Language): string => table[language].name

export const directionOf = (language: Language): Direction => table[language].direction

export const isRightToLeft = (language: Language): boolean => table[language].direction === 'rtl'

/** The other languages, for a page to lead to. */
export const otherLanguages = (language: Language): Language[] => languages.filter((one) => one !== language)

/** The language of a tag that is read somewhere, the site's own where there is no such language. */
export function readLanguage(tag: string | null | undefined): Language {
  return languages.find((one) => one === tag) ?? OWN_LANGUAGE
}

/** Folder of a language's pages below the site's root: '' or `en/`. */
export function folderOf(language: Language): string {
  return language === OWN_LANGUAGE ? '' : `${language}/`
}

/** The way from the folder of one language to that of another: '' to itself, else `en/`, `../` or `../fr/`. */
export function wayTo(to: Language, from: Language): string {
  return to === from ? '' : `${from === OWN_LANGUAGE ? '' : '../'}${folderOf(to)}`
}
