import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { unguardFormula } from './csv.ts'
import { claimsCsv, eventsCsv } from './events-csv.ts'
import { eventsGeoJson, placesGeoJson } from './geojson.ts'
import { readCsv } from './read-csv.ts'
import { sampleExport } from './sample-export.ts'

const STYLE = { delimiter: ',', byteOrderMark: true } as const
const { events } = sampleExport

/** A table as objects, cell by cell, as any other program would read it. */
function rowsOf(text: string): Record<string, string>[] {
  const read = readCsv(text)
  if (!read.ok) throw new Error(read.fault.reason)
  return read.rows.map((row) =>
    Object.fromEntries(row.map((cell, i) => [read.header[i]?.text ?? '', unguardFormula(cell.text)])),
  )
}

test('events as CSV are read back as they were', () => {
  const rows = rowsOf([...eventsCsv(sampleExport, STYLE)].join(''))
  expect(rows.map(({ id, date, time, kind }) => ({ id, date, time, kind }))).toEqual(
    events.map(({ id, date, time, kind }) => ({ id, date, time: time ?? '', kind })),
  )
  expect(
    rows.map(({ title_ar, title_en, text_ar, text_en }) => [title_ar, title_en, text_ar, text_en]),
  ).toEqual(events.map(({ title, text }) => [title.ar, title.en, text.ar, text.en]))
  expect(rows.map(({ places, sources }) => [places, sources])).toEqual(
    events.map(({ places, sources }) => [places.join(' | '), sources.join(' | ')]),
  )
})

test('days are given from and to, both included, with how precisely they are known', () => {
  const rows = rowsOf([...eventsCsv(sampleExport, STYLE)].join(''))
  expect(rows.map((row) => [row.first_day, row.last_day, row.date_precision, row.date_approximate])).toEqual([
    ['2021-03-10', '2021-03-12', 'day', 'false'],
    ['2021-03-01', '2021-03-31', 'month', 'true'],
    ['1950-01-01', '1950-12-31', 'year', 'false'],
  ])
})

test('an event stands at its own spot, else at its first place, else nowhere', () => {
  const rows = rowsOf([...eventsCsv(sampleExport, STYLE)].join(''))
  expect(rows.map(({ lat, lon, accuracy_km }) => [lat, lon, accuracy_km])).toEqual([
    ['45.5', '-28.25', '1'],
    ['45.1', '-29.05', '3'],
    ['', '', ''],
  ])
  const { features } = z
    .looseObject({ features: z.array(z.looseObject({ geometry: z.unknown() })) })
    .parse(eventsGeoJson(sampleExport))
  expect(features.map(({ geometry }) => geometry)).toEqual([
    { type: 'Point', coordinates: [-28.25, 45.5] },
    { type: 'Point', coordinates: [-29.05, 45.1] },
    null,
  ])
})

test('every figure stands with its claimant, a range in two cells', () => {
  expect(rowsOf([...claimsCsv(sampleExport, STYLE)].join(''))).toMatchObject([
    { event: 'battle', who_en: 'The North', least: '8', most: '20', qualifier: 'about', unit_en: 'people' },
    { event: 'battle', who_en: 'The South', verb: 'denied', least: '', most: '' },
  ])
})

test('GeoJSON keeps places, sources and claims whole', () => {
  const { features } = z
    .looseObject({ features: z.array(z.looseObject({ id: z.string(), properties: z.looseObject({}) })) })
    .parse(JSON.parse(JSON.stringify(eventsGeoJson(sampleExport))))
  expect(
    features.map(({ id, properties: { places, sources, claims } }) => ({ id, places, sources, claims })),
  ).toEqual(events.map(({ id, places, sources, claims }) => ({ id, places, sources, claims })))
  expect(JSON.stringify(placesGeoJson(sampleExport))).toContain('"name_ar":"مرسى / مرسا"')
})
