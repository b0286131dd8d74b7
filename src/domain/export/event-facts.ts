import type { EventRecord } from '../schema/event.ts'
import { formatDay } from '../time/day.ts'
import { type DateSpan, isUnknownDate, parseEdtf } from '../time/edtf.ts'
import type { ExportData } from './export-data.ts'

/** What an event is, flat: one row of a table. Days are ISO, `last_day` included; null where no date is known. */
export interface EventFacts {
  date: string
  first_day: string | null
  last_day: string | null
  date_precision: 'day' | 'month' | 'year' | 'unknown'
  date_approximate: boolean
  time: string | null
  kind: string
  kind_group: string
  title_ar: string
  title_en: string
  text_ar: string
  text_en: string
  certainty: 'high' | 'medium' | 'low'
  certainty_note_ar: string | null
  certainty_note_en: string | null
  lon: number | null
  lat: number | null
  accuracy_km: number | null
}

/** The days of an event; null where none are known. Throws a RangeError on a date that is not EDTF: check first. */
function spanOf({ id, date }: EventRecord): DateSpan | null {
  if (isUnknownDate(date)) return null
  const read = parseEdtf(date)
  if (!read.ok) throw new RangeError(`event ${id}: ${date} is not a date`)
  return read.span
}

/** What facts of events are made with. */
export type FactsData = Pick<ExportData, 'map' | 'places'>

/** Makes rows of a dataset's events. Throws a RangeError on a date that is not EDTF: check first. */
export function eventFacts({ map, places }: FactsData): (event: EventRecord) => EventFacts {
  const byId = new Map(places.map((place) => [place.id, place]))
  return (event) => {
    const span = spanOf(event)
    const place = byId.get(event.places[0] ?? '')
    const [lon, lat] = event.at?.position ?? place?.geometry.coordinates ?? [null, null]
    return {
      date: event.date,
      first_day: span && formatDay(span.start),
      last_day: span && formatDay(span.end - 1),
      date_precision: span?.precision ?? 'unknown',
      date_approximate: span?.approximate ?? false,
      time: event.time ?? null,
      kind: event.kind,
      kind_group: map.kinds.find(({ includes }) => includes.includes(event.kind))?.id ?? event.kind,
      title_ar: event.title.ar,
      title_en: event.title.en,
      text_ar: event.text.ar,
      text_en: event.text.en,
      certainty: event.certainty.level,
      certainty_note_ar: event.certainty.note?.ar ?? null,
      certainty_note_en: event.certainty.note?.en ?? null,
      lon,
      lat,
      accuracy_km: event.at?.accuracyKm ?? place?.properties.accuracyKm ?? null,
    }
  }
}
