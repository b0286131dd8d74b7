import { formatDay } from '../domain/time/day.ts'
import { type EventMemory, inferPublication } from './dates/infer.ts'
import type { Lexicon } from './lexicon.ts'
import { findMentions, type PlaceMention } from './mentions.ts'
import type { TextRange } from './reading/lines.ts'
import { linesOutside } from './reading/outside.ts'
import { type Page, readPage } from './reading/page.ts'
import { type StatedDates, statedDates } from './reading/publication.ts'
import { publisherOf } from './reading/source.ts'

/** Counts up whenever the same text may be linked otherwise than before. */
export const LINKER_VERSION = '10'

export interface LinkedText {
  source: string | null
  title: string | null
  titleRange: TextRange | null
  /** ISO day. */
  published: string | null
  publishedBasis: 'stated' | 'inferred' | 'unknown'
  mainRanges: TextRange[]
  mentions: (PlaceMention & { zone: string })[]
}

/** What the commands show beside the result. */
export interface Reading {
  linked: LinkedText
  page: Page
  dates: StatedDates
}

export interface LinkerKnowledge {
  lexicon: Lexicon
  events: EventMemory
}

export interface LinkOptions {
  /** Places named outside headline and main text too, their zone the kind of line they stand on. */
  all?: boolean
}

/** Reads a page and finds the places it names. Pure: the same text and gazetteer give the same result. */
export function linkText(text: string, knowledge: LinkerKnowledge, options: LinkOptions = {}): Reading {
  const { lexicon } = knowledge
  const { page, dates, head } = readHead(text, knowledge)
  const mentions: LinkedText['mentions'] = findMentions(text, page.mainRanges, lexicon).map((mention) => ({
    ...mention,
    zone: zoneIn(page, mention.start, mention.end),
  }))
  if (options.all === true) mentions.push(...elsewhere(text, page, lexicon))
  return { page, dates, linked: { ...head, mentions: mentions.sort((a, b) => a.start - b.start) } }
}

/** All but the mentions. */
export interface PageHead {
  page: Page
  dates: StatedDates
  head: Omit<LinkedText, 'mentions'>
}

/** Reads a page without finding places. */
export function readHead(text: string, { events }: LinkerKnowledge): PageHead {
  const page = readPage(text)
  const dates = statedDates(text, page)
  const inferred = dates.published === null ? inferPublication(text, page.mainRanges, events) : null
  const day = dates.published ?? inferred
  return {
    page,
    dates,
    head: {
      source: publisherOf(page),
      title: page.titleRange === null ? null : text.slice(...page.titleRange),
      titleRange: page.titleRange,
      published: day === null ? null : formatDay(day),
      publishedBasis: dates.published !== null ? 'stated' : inferred !== null ? 'inferred' : 'unknown',
      mainRanges: page.mainRanges,
    },
  }
}

/** The zone of a mention in the main ranges. */
export function zoneIn({ titleRange }: Page, start: number, end: number): 'title' | 'main' {
  return titleRange !== null && start >= titleRange[0] && end <= titleRange[1] ? 'title' : 'main'
}

function elsewhere(text: string, page: Page, lexicon: Lexicon): LinkedText['mentions'] {
  return linesOutside(page.lines, page.mainRanges).flatMap((line) =>
    findMentions(text, [[line.start, line.end]], lexicon).map((mention) => ({
      ...mention,
      zone: line.kind === 'text' ? (line.part === 'tail' ? 'embedded' : 'related') : line.kind,
    })),
  )
}
