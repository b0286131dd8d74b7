import type { ArticleRecord } from '../schema/article.ts'
import type { SourceRecord } from '../schema/source.ts'
import { type DayNumber, dayFromCivil, monthLength, parseDay } from '../time/day.ts'
import { publishedOf } from './article-facts.ts'
import type { DatedEvent } from './event-rows.ts'

/**
 * The day by which readers could have had a document: where only its month or year is stated, that month's or year's
 * last day. Null without a date.
 */
export function issuedDay({ issued }: Pick<SourceRecord, 'issued'>): DayNumber | null {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  if (year === undefined) return null
  if (month === undefined) return dayFromCivil(year, 12, 31)
  return dayFromCivil(year, month, day ?? monthLength(year, month))
}

/**
 * For each event the day on which the earliest dated article or source of it was published; null where none is dated.
 * A document older than the event's first day cannot tell of it and does not count.
 */
export function publishedDays(
  events: readonly DatedEvent[],
  articles: readonly ArticleRecord[],
  sources: readonly SourceRecord[],
): (DayNumber | null)[] {
  const days = new Map<string, DayNumber>()
  for (const source of sources) {
    const day = issuedDay(source)
    if (day !== null) days.set(source.id, day)
  }
  const telling = new Map<string, string[]>()
  for (const article of articles) {
    const day = parseDay(publishedOf(article).published ?? '')
    if (day !== null) days.set(article.id, day)
    for (const id of article.edited.events) telling.set(id, [...(telling.get(id) ?? []), article.id])
  }
  return events.map(({ event, span }) => {
    const cited = [...event.sources, ...(telling.get(event.id) ?? [])]
    const known = cited.flatMap((id) => days.get(id) ?? []).filter((day) => !span || day >= span.start)
    return known.length > 0 ? Math.min(...known) : null
  })
}
