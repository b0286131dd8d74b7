import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { CsvStyle } from '../export/csv.ts'
import { samplePlace } from '../export/sample-export.ts'
import { type EventRecord, eventKinds, eventSchema } from '../schema/event.ts'
import { type PlaceFeature, placeFeatureSchema, placeKinds } from '../schema/place.ts'
import { formatList, readList, readNumber } from './cells.ts'
import { formatTables } from './format-tables.ts'
import { formatTableFaults, readTables } from './read-tables.ts'
import { type Column, eventTables, placeTables, type Subject } from './tables.ts'

const STYLE: CsvStyle = { delimiter: ',', byteOrderMark: true }
const style = fc.record<CsvStyle>({ delimiter: fc.constantFrom(',', ';', '\t'), byteOrderMark: fc.boolean() })

function roundTrip(subject: Subject, records: readonly { id: string }[], chosen: CsvStyle) {
  const files = formatTables(subject, records, chosen)
  return readTables(subject, files.get(subject.records.file) ?? '', files.get(subject.entries.file) ?? '')
}

const text = fc
  .oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.string({
      minLength: 1,
      unit: fc.constantFrom('|', '\\', ' ', ';', ',', '"', '\n', '\t', '=', "'", '[', ']', 'ق', '٥'),
    }),
  )
  .map((value) => value.replace(/[<>]/g, '-'))
const bilingual = fc.record({ ar: text, en: text })
const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/)
const year = fc.stringMatching(/^\d{4}$/)
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
  fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
)

const place: fc.Arbitrary<PlaceFeature> = fc.record({
  type: fc.constant('Feature' as const),
  id,
  geometry: fc.record({ type: fc.constant('Point' as const), coordinates: position }),
  properties: fc.record(
    {
      kind: fc.constantFrom(...placeKinds),
      name: fc.record({
        ar: fc.array(text, { minLength: 1, maxLength: 2 }),
        en: fc.array(text, { minLength: 1, maxLength: 2 }),
      }),
      names: fc.array(
        fc.record(
          {
            text,
            lang: fc.stringMatching(/^[a-z]{2,3}$/),
            role: fc.constantFrom(
              'official' as const,
              'local' as const,
              'historic' as const,
              'other' as const,
            ),
            usedBy: bilingual,
            from: year,
            to: year,
          },
          { requiredKeys: ['text', 'lang', 'role'] },
        ),
        { maxLength: 3 },
      ),
      variants: fc.array(text, { maxLength: 3 }),
      parent: id,
      precision: fc.constantFrom('exact' as const, 'approximate' as const, 'anchor' as const),
      accuracyKm: fc.double({ min: 0.001, max: 3000, noNaN: true }),
      source: id,
      rank: fc.integer({ min: 1, max: 6 }),
      ambiguous: fc.record(
        {
          reason: text,
          withWords: fc.array(text, { maxLength: 2 }),
          withPlaces: fc.array(id, { maxLength: 2 }),
        },
        { requiredKeys: ['reason'] },
      ),
      geonames: fc.nat(),
      wikidata: fc.stringMatching(/^Q\d{1,9}$/),
      note: bilingual,
    },
    {
      requiredKeys: ['kind', 'name', 'names', 'variants', 'precision', 'accuracyKm', 'source', 'rank'],
    },
  ),
})

const event: fc.Arbitrary<EventRecord> = fc.record(
  {
    id,
    date: fc.constantFrom('2023-09-19', '1992-05', '2020~', '2023-09-19/2023-09-20'),
    time: fc.constantFrom('07:30', '23:59'),
    kind: fc.constantFrom(...eventKinds),
    stop: fc.boolean(),
    places: fc.array(id, { maxLength: 3 }),
    at: fc.record({ position, accuracyKm: fc.double({ min: 0.001, max: 100, noNaN: true }) }),
    title: bilingual,
    text: bilingual,
    claims: fc.array(
      fc.record(
        {
          who: bilingual,
          side: id,
          verb: fc.constantFrom('said' as const, 'denied' as const),
          what: bilingual,
          value: fc.oneof(
            fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
            fc.tuple(fc.integer(), fc.integer()),
          ),
          qualifier: fc.constantFrom('about' as const, 'at-least' as const),
          unit: bilingual,
          source: id,
        },
        { requiredKeys: ['who', 'side', 'verb', 'what', 'source'] },
      ),
      { maxLength: 2 },
    ),
    sources: fc.array(id, { minLength: 1, maxLength: 2 }),
    certainty: fc.record(
      { level: fc.constantFrom('high' as const, 'low' as const), note: bilingual },
      { requiredKeys: ['level'] },
    ),
  },
  {
    requiredKeys: ['id', 'date', 'kind', 'places', 'title', 'text', 'claims', 'sources', 'certainty'],
  },
)

const unique = <T extends { id: string }>(of: fc.Arbitrary<T>) =>
  fc.uniqueArray(of, { selector: (one) => one.id, maxLength: 4 })

test('any places come back from CSV as they were', () => {
  fc.assert(
    fc.property(unique(place), style, (places, chosen) => {
      for (const one of places) placeFeatureSchema.parse(one)
      const { records, faults } = roundTrip(placeTables, places, chosen)
      expect(faults).toEqual([])
      expect(records).toEqual(places)
    }),
  )
})

test('any events come back from CSV as they were', () => {
  fc.assert(
    fc.property(unique(event), style, (events, chosen) => {
      for (const one of events) eventSchema.parse(one)
      const { records, faults } = roundTrip(eventTables, events, chosen)
      expect(faults).toEqual([])
      expect(records).toEqual(events)
    }),
  )
})

/** Paths of all leaves that a schema knows; `[]` for entries of lists of objects. */
function leavesOf(schema: z.core.$ZodType, path: readonly string[] = []): string[] {
  if (schema instanceof z.ZodMiniOptional) return leavesOf(schema.def.innerType, path)
  if (schema instanceof z.ZodMiniArray && schema.def.element instanceof z.ZodMiniObject) {
    return leavesOf(schema.def.element, [...path, '[]'])
  }
  if (!(schema instanceof z.ZodMiniObject)) return [path.join('.')]
  return Object.entries(schema.shape).flatMap(([name, held]: [string, z.core.$ZodType]) =>
    leavesOf(held, [...path, name]),
  )
}

test.for([
  [placeTables, placeFeatureSchema, ['type', 'geometry.type']],
  [eventTables, eventSchema, []],
] as const)('every field of the schema has a column', ([subject, schema, fixed]) => {
  const plain = ({ path }: Column) => path.filter((step) => typeof step === 'string').join('.')
  const entries = subject.entries.columns.map(
    (column) => `${subject.entries.list.join('.')}.[].${plain(column)}`,
  )
  const columns = new Set([...subject.records.columns.map(plain), ...entries, ...fixed])
  expect(leavesOf(schema).filter((leaf) => !columns.has(leaf))).toEqual([])
})

test('lists in one cell are written and read by hand', () => {
  expect(readList('ستيباناكيرت|خانكندي')).toEqual(['ستيباناكيرت', 'خانكندي'])
  expect(readList(' a | b ')).toEqual(['a', 'b'])
  expect(formatList(['a|b', 'c'])).toBe('a\\|b | c')
  expect([readList('[]'), formatList([])]).toEqual([[], '[]'])
})

test.for([
  ['46.75', false, 46.75],
  ['٤٦٫٧٥', false, 46.75],
  ['۴۶٫۷۵', false, 46.75],
  ['٤٦.٧٥', false, 46.75],
  ['-28,25', true, -28.25],
  ['−28.25', false, -28.25],
  ['\u200f46.75\u200e', false, 46.75],
] as const)('%s is the number it looks like', ([cell, comma, value]) => {
  expect(readNumber(cell, comma)).toEqual({ ok: true, value })
})

test.for(['NaN', 'Infinity', '46°45′', '1e999', '46,75', '46.75.1', '4 6', '-'])(
  '%s is refused as a number',
  (cell) => {
    expect(readNumber(cell, false).ok).toBe(false)
  },
)

/** What reading two files says, the place table changed by hand. */
function faultsOf(change: (csv: string) => string, names?: (csv: string) => string): string[] {
  const name = { text: 'Marsa', lang: 'en', role: 'official' as const }
  const files = formatTables(
    placeTables,
    [samplePlace('marsa', { names: [name] }), samplePlace('sahla')],
    STYLE,
  )
  const entries = files.get('place-names.csv') ?? ''
  const { faults } = readTables(
    placeTables,
    change(files.get('places.csv') ?? ''),
    names ? names(entries) : entries,
  )
  return formatTableFaults(faults, 'edit')
}

test('a fault names file, line, number of the cell and column', () => {
  expect(faultsOf((csv) => csv.replace('45.5,-28.25', 'north,-28.25'))).toEqual([
    'edit/places.csv:2:5 lat: "north" is not a number (write it as 46.75, with digits and one decimal sign)',
  ])
  expect(faultsOf((csv) => csv.replace('45.5,-28.25', '"45,5",-28.25'))).toEqual([
    'edit/places.csv:2:5 lat: "45,5" has a comma as its decimal sign (write a point, as in 46.75, or part the cells with ;)',
  ])
  expect(faultsOf((csv) => csv.replace(',lon,', ',lonn,'))).toEqual([
    'edit/places.csv:1:6 lonn: column "lonn" is not known (did you mean "lon"?)',
    'edit/places.csv:1:21 lon: column "lon" is missing (keep every column, with empty cells where there is nothing to say)',
  ])
  expect(faultsOf((csv) => csv.replace('town,45.5', 'town 45.5'))).toEqual([
    'edit/places.csv:2:19 note_en: the row has 19 cells, the header 20 (count the delimiters; a cell with one in it stands in double quotes)',
  ])
  expect(faultsOf((csv) => csv.replace(/\r\n$/, ',left over\r\n'))).toEqual([
    'edit/places.csv:3:21: "left over" stands under no column (a cell with the delimiter in it stands in double quotes)',
  ])
  expect(faultsOf((csv) => csv.replace('town', '"town'))).toEqual([
    'edit/places.csv:2:4: the quotes are not closed (a cell with " or a line break in it stands in double quotes, each " inside written twice)',
  ])
})

test('an entry of a record that is not there is told', () => {
  expect(
    faultsOf(
      (csv) => csv,
      (csv) => csv.replace('marsa,', 'mersa,'),
    ),
  ).toEqual(['edit/place-names.csv:2:1 place: no place "mersa" in places.csv (did you mean "marsa"?)'])
})

test('a fault of the record is led back to its cell', () => {
  const name = { text: 'Marsa', lang: 'en', role: 'official' as const }
  const read = roundTrip(placeTables, [samplePlace('sahla'), samplePlace('marsa', { names: [name] })], STYLE)
  const at = (path: (string | number)[]) =>
    read.locate({ file: 'places.geojson', path: ['features', 1, ...path], reason: 'x' })
  expect(at(['properties', 'name', 'ar', 1])).toMatchObject({
    file: 'places.csv',
    line: 3,
    column: 2,
    name: 'name_ar',
  })
  expect(at(['geometry', 'coordinates', 0])).toMatchObject({ line: 3, column: 6, name: 'lon' })
  expect(at(['properties', 'note', 'en'])).toMatchObject({ line: 3, column: 19, name: 'note_en' })
  expect(at(['properties', 'names', 0, 'lang'])).toMatchObject({
    file: 'place-names.csv',
    line: 2,
    column: 3,
    name: 'lang',
  })
  expect(read.locate({ file: 'events.json', path: [0], reason: 'x' })).toBeNull()
})
