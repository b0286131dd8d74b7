import type { ArticleRecord } from '../schema/article.ts'
import type { SourceRecord } from '../schema/source.ts'
import { type DayNumber, dayFromCivil, formatDay, monthLength, parseDay } from '../time/day.ts'
import { publishedOf } from './article-facts.ts'
import type { DatedEvent } from './event-rows.ts'

/** When readers could first have known: the day the clock goes by, and the date as precisely as it is stated (EDTF). */
export interface Publication {
  day: DayNumber
  date: string
}

/**
 * When a document came out. Where only its month or year is stated, the clock takes that month's or year's last day.
 * Null without a date.
 */
export function publicationOf({ issued }: Pick<SourceRecord, 'issued'>): Publication | null {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  if (year === undefined) return null
  const last = dayFromCivil(year, month ?? 12, day ?? monthLength(year, month ?? 12))
  const whole = formatDay(last)
  return {
    day: last,
    date: month === undefined ? whole.slice(0, 4) : day === undefined ? whole.slice(0, 7) : whole,
  }
}

/**
 * For each event when the earliest dated article or source of it was published; null where none is dated.
 * A document older than the event's first day cannot tell of it and does not count.
 */
export function firstPublications(
  events: readonly DatedEvent[],
  articles: readonly ArticleRecord[],
  sources: readonly SourceRecord[],
): (Publication | null)[] {
  const known = new Map<string, Publication>()
  for (const source of sources) {
    const publication = publicationOf(source)
    if (publication) known.set(source.id, publication)
  }
  const telling = new Map<string, string[]>()
  for (const article of articles) {
    const { published } = publishedOf(article)
    const day = published === null ? null : parseDay(published)
    if (day !== null) known.set(article.id, { day, date: formatDay(day) })
    for (const id of article.edited.events) telling.set(id, [...(telling.get(id) ?? []), article.id])
  }
  return events.map(({ event, span }) =>
    [...event.sources, ...(telling.get(event.id) ?? [])]
      .flatMap((id) => known.get(id) ?? [])
      .filter(({ day }) => !span || day >= span.start)
      .reduce<Publication | null>((first, next) => (first && first.day <= next.day ? first : next), null),
  )
}
