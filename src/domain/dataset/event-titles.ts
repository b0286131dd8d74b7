import { furtherLanguages, type Language, textLanguages, traitsOf } from '../languages.ts'
import type { EventTitles } from '../schema/dataset.ts'
import { type InLanguages, inEach } from '../text/in-language.ts'

/** In which order a row of titles has its languages: those that every text stands in, then the further ones. */
const ORDER: readonly Language[] = [...textLanguages, ...furtherLanguages]

/** A title as a row of `details/titles.json`; a further language that it does not stand in is left empty or off. */
export function titleRow(title: InLanguages<string>): EventTitles[number] {
  const told = new Map(inEach(title))
  const further = furtherLanguages.map((language) => told.get(language) ?? '')
  const last = further.findLastIndex((text) => text !== '')
  return [title.ar, title.en, ...further.slice(0, last + 1)]
}

/** The title of a row in a language, or that of the language which stands in for it. */
export function titleIn(row: EventTitles[number], language: Language): string {
  return row[ORDER.indexOf(language)] || (row[ORDER.indexOf(traitsOf(language).texts)] ?? row[0])
}
