import { articleItem, type CitableItem } from '../export/citable.ts'
import { type Language, readLanguage } from '../languages.ts'
import type { ArticleHead } from '../schema/dataset.ts'
import type { SourceRecord } from '../schema/source.ts'
import { inLanguage } from '../text/in-language.ts'
import { civilFromDay, type DayNumber } from '../time/day.ts'

/** A work as every style of citation needs it. */
export interface CitedWork {
  item: CitableItem
  /** Its title is our description of what has none of its own. */
  described: boolean
  /** What its date rests on. */
  dateBasis: 'stated' | 'inferred' | 'unknown'
}

const dateParts = (day: DayNumber) => {
  const date = civilFromDay(day)
  return { 'date-parts': [[date.year, date.month, date.day]] }
}

/** What of the map is cited: a view of it, or one of its records. */
export interface MapEntry {
  /** Kebab-case, the key in a bibliography. */
  id: string
  title: string
  /** Title of the map. */
  map: string
  /** Version of its data. */
  version: string
  url: string
  accessed: DayNumber
  language: Language
}

/** An entry of the map as a work: a page of undated, versioned data. */
export function mapEntry({ id, title, map, version, url, accessed, language }: MapEntry): CitedWork {
  return {
    item: {
      id,
      type: 'webpage',
      title,
      'container-title': map,
      version,
      URL: url,
      accessed: dateParts(accessed),
      language,
    },
    described: false,
    dateBasis: 'unknown',
  }
}

/** An article by what the dataset holds of it. `url` stands in its details; with one, the day it was opened is named. */
export function articleWork(
  head: ArticleHead,
  language: Language,
  url: string | undefined,
  accessed: DayNumber,
): CitedWork {
  const item = articleItem({
    ...head,
    describedAs: inLanguage(head.describedAs, language),
    // A newsroom is cited by the name it prints: that of the article's language, where it is one of ours.
    publisherName: inLanguage(head.publisherName, readLanguage(head.language)),
    url,
  })
  return {
    item: url === undefined ? item : { ...item, accessed: dateParts(accessed) },
    described: head.title === null,
    dateBasis: head.publishedBasis,
  }
}

/** A document of sources.json. */
export function documentWork(item: SourceRecord): CitedWork {
  return { item, described: false, dateBasis: item.issued ? 'stated' : 'unknown' }
}
