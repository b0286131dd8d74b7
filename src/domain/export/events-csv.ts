import type { EventRecord } from '../schema/event.ts'
import { type CsvStyle, type CsvValue, csvPieces } from './csv.ts'
import { type EventFacts, eventFacts, type FactsData } from './event-facts.ts'
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

export const eventHeader: readonly string[] = ['id', ...EVENT_COLUMNS, 'places', 'sources', 'claims']

/** Makes rows of events under `eventHeader`. Throws a RangeError on a date that is not EDTF: check first. */
export function eventRow(data: FactsData): (event: EventRecord) => CsvValue[] {
  const facts = eventFacts(data)
  return (event) => {
    const row = facts(event)
    return [
      event.id,
      ...EVENT_COLUMNS.map((column) => row[column]),
      event.places.join(LIST),
      event.sources.join(LIST),
      event.claims.length,
    ]
  }
}

/** One row an event, in pieces; the figures stand in the table of claims. */
export function eventsCsv(data: ExportData, style: CsvStyle): Generator<string> {
  return csvPieces(eventHeader, mapped(data.events, eventRow(data)), style)
}

function* mapped<A, B>(list: Iterable<A>, make: (one: A) => B): Generator<B> {
  for (const one of list) yield make(one)
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

export const claimHeader: readonly string[] = ['event', 'event_date', ...Object.keys(CLAIM_COLUMNS)]

/** An event's claims as rows under `claimHeader`. */
export function claimRows({ id, date, claims }: EventRecord): CsvValue[][] {
  return claims.map((claim) => [id, date, ...Object.values(CLAIM_COLUMNS).map((of) => of(claim))])
}

/** One row a claim, in pieces: who says what, with the figure where one was given. Claims that differ stand one below the other. */
export function claimsCsv({ events }: ExportData, style: CsvStyle): Generator<string> {
  return csvPieces(claimHeader, allClaims(events), style)
}

function* allClaims(events: readonly EventRecord[]): Generator<CsvValue[]> {
  for (const event of events) yield* claimRows(event)
}
