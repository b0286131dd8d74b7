import type { EventRecord } from '../schema/event.ts'
import { type CsvStyle, type CsvValue, formatCsv } from './csv.ts'
import { type EventFacts, eventFacts } from './event-facts.ts'
import type { ExportData } from './export-data.ts'

/** Between the ids of one cell. */
const LIST = ' | '

const EVENT_COLUMNS = [
  'date',
  'first_day',
  'last_day',
  'date_precision',
  'date_approximate',
  'time',
  'kind',
  'kind_group',
  'lat',
  'lon',
  'accuracy_km',
  'title_ar',
  'title_en',
  'text_ar',
  'text_en',
  'certainty',
  'certainty_note_ar',
  'certainty_note_en',
] as const satisfies readonly (keyof EventFacts)[]

/** One row an event; the figures stand in the table of claims. */
export function eventsCsv(data: ExportData, style: CsvStyle): string {
  const facts = eventFacts(data)
  return formatCsv(
    ['id', ...EVENT_COLUMNS, 'places', 'sources', 'claims'],
    data.events.map((event) => {
      const row = facts(event)
      return [
        event.id,
        ...EVENT_COLUMNS.map((column) => row[column]),
        event.places.join(LIST),
        event.sources.join(LIST),
        event.claims.length,
      ]
    }),
    style,
  )
}

type Claim = EventRecord['claims'][number]

const CLAIM_COLUMNS: Readonly<Record<string, (claim: Claim) => CsvValue>> = {
  who_ar: ({ who }) => who.ar,
  who_en: ({ who }) => who.en,
  side: ({ side }) => side,
  verb: ({ verb }) => verb,
  what_ar: ({ what }) => what.ar,
  what_en: ({ what }) => what.en,
  least: ({ value }) => (Array.isArray(value) ? value[0] : value),
  most: ({ value }) => (Array.isArray(value) ? value[1] : value),
  qualifier: ({ qualifier }) => qualifier,
  unit_ar: ({ unit }) => unit?.ar,
  unit_en: ({ unit }) => unit?.en,
  measure: ({ measure }) => measure,
  source: ({ source }) => source,
}

/** One row a claim: who says what, with the figure where one was given. Claims that differ stand one below the other. */
export function claimsCsv({ events }: ExportData, style: CsvStyle): string {
  const columns = Object.entries(CLAIM_COLUMNS)
  return formatCsv(
    ['event', 'event_date', ...columns.map(([name]) => name)],
    events.flatMap((event) =>
      event.claims.map((claim) => [event.id, event.date, ...columns.map(([, of]) => of(claim))]),
    ),
    style,
  )
}
