import { type EventRow, FLAG, NEVER, NO_PLACE, precisionFlags, UNDATED } from '../dataset/event-columns.ts'
import { certaintyLevels, type EventRecord } from '../schema/event.ts'
import type { KindGroup } from '../schema/map-config.ts'
import type { PlaceFeature } from '../schema/place.ts'
import { type DateSpan, isUnknownDate, parseEdtf } from '../time/edtf.ts'
import { isWorthStop } from './worth-stop.ts'

/** Beyond this many km a position counts as approximate and its mark is drawn hollow. */
const APPROXIMATE_KM = 2

/** An event with its date read; null where none is known. */
export interface DatedEvent {
  event: EventRecord
  span: DateSpan | null
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function spanOf({ id, date }: EventRecord): DateSpan | null {
  if (isUnknownDate(date)) return null
  const read = parseEdtf(date)
  if (!read.ok) throw new RangeError(`event ${id}: ${date} is not a date`)
  return read.span
}

/**
 * Events by start day, then time, last day and id; those without a date last, by id. Throws a RangeError on a date
 * that is not EDTF: check first.
 */
export function sortEvents(events: readonly EventRecord[]): DatedEvent[] {
  return events
    .map((event) => ({ event, span: spanOf(event) }))
    .sort(
      (a, b) =>
        (a.span?.start ?? NEVER) - (b.span?.start ?? NEVER) ||
        compare(a.event.time ?? '', b.event.time ?? '') ||
        (a.span?.end ?? NEVER) - (b.span?.end ?? NEVER) ||
        compare(a.event.id, b.event.id),
    )
}

/** What the rows need to know of the rest of the dataset. */
export interface EventSetting {
  places: readonly PlaceFeature[]
  placeIndex: ReadonlyMap<string, number>
  kinds: readonly KindGroup[]
  /** Whether an article stands behind the event. */
  hasArticle: (event: EventRecord) => boolean
}

/** How well the event's position is known, km; null where it has none. */
export function accuracyOf(event: EventRecord, { places, placeIndex }: EventSetting): number | null {
  if (event.at) return event.at.accuracyKm
  return places[placeIndex.get(event.places[0] ?? '') ?? -1]?.properties.accuracyKm ?? null
}

/** One event as a row of the columns. Throws a RangeError where its place or kind is unknown: check first. */
export function eventRow({ event, span }: DatedEvent, setting: EventSetting): EventRow {
  const [placeId] = event.places
  const place = placeId === undefined ? NO_PLACE : setting.placeIndex.get(placeId)
  if (place === undefined) throw new RangeError(`event ${event.id}: no place ${placeId}`)
  const kind = setting.kinds.findIndex(({ includes }) => includes.includes(event.kind))
  if (kind < 0) throw new RangeError(`event ${event.id}: kind ${event.kind} is in no group`)
  const feature = setting.places[place]
  const [lon, lat] = event.at?.position ?? feature?.geometry.coordinates ?? [Number.NaN, Number.NaN]
  const loosePlace = !event.at && feature !== undefined && feature.properties.precision !== 'exact'
  const approximate = loosePlace || (accuracyOf(event, setting) ?? 0) > APPROXIMATE_KM
  const flags =
    (span ? precisionFlags(span.precision, span.approximate) : UNDATED) |
    (approximate ? FLAG.approximatePlace : 0) |
    (setting.hasArticle(event) ? FLAG.hasArticle : 0) |
    (event.at ? FLAG.ownPosition : 0) |
    (event.certainty.level === 'low' ? FLAG.lowCertainty : 0) |
    (span && isWorthStop(event) ? FLAG.worthStop : 0)
  const certainty = certaintyLevels.indexOf(event.certainty.level)
  return { start: span?.start ?? NEVER, end: span?.end ?? -NEVER, place, lon, lat, kind, flags, certainty }
}
