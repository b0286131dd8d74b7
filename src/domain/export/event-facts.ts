import type { EventRecord } from '../schema/event.ts'
import { formatDay } from '../time/day.ts'
import { parseEdtf } from '../time/edtf.ts'
import type { ExportData } from './export-data.ts'

/** What an event is, flat: one row of a table. Days are ISO, `last_day` included. */
export interface EventFacts {
  date: string
  first_day: string
  last_day: string
  date_precision: 'day' | 'month' | 'year'
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

/** Makes rows of a dataset's events. Throws a RangeError on a date that is not EDTF: check first. */
export function eventFacts({ map, places }: ExportData): (event: EventRecord) => EventFacts {
  const byId = new Map(places.map((place) => [place.id, place]))
  return (event) => {
    const read = parseEdtf(event.date)
    if (!read.ok) throw new RangeError(`event ${event.id}: ${event.date} is not a date`)
    const { span } = read
    const place = byId.get(event.places[0] ?? '')
    const [lon, lat] = event.at?.position ?? place?.geometry.coordinates ?? [null, null]
    return {
      date: event.date,
      first_day: formatDay(span.start),
      last_day: formatDay(span.end - 1),
      date_precision: span.precision,
      date_approximate: span.approximate,
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
