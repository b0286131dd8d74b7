import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { addressesOf } from './addresses.ts'
import { guardFormula, unguardFormula } from './csv.ts'
import { claimsCsv, eventsCsv } from './events-csv.ts'
import { eventsGeoJson, placesGeoJson } from './geojson.ts'
import { linkedPlaces } from './linked-places.ts'
import { readCsv } from './read-csv.ts'
import { sampleExport } from './sample-export.ts'
import {
  claimsCsvParts,
  eventsCsvParts,
  eventsGeoJsonParts,
  type FilePart,
  inBatches,
  linesGeoJsonParts,
  linkedPlacesParts,
  placesGeoJsonParts,
} from './view-parts.ts'

const { events, places } = sampleExport
const provenance = {
  title: 'Map of the Isles',
  source: 'https://example.org/?data=1',
  version: '1',
  window: { from: '2021-03-01', to: '2021-03-31' },
  credits: ['Survey (CC BY 4.0)'],
}

async function whole(parts: AsyncIterable<FilePart>): Promise<{ text: string; records: number }> {
  let [text, records] = ['', 0]
  for await (const part of parts) {
    text += part.text
    records += part.records
  }
  return { text, records }
}

const collection = z.looseObject({ type: z.string(), features: z.array(z.unknown()) })
const read = async (parts: AsyncIterable<FilePart>) => collection.parse(JSON.parse((await whole(parts)).text))
const json = (value: unknown) => collection.parse(JSON.parse(JSON.stringify(value)))

test.for([1, 2, 250])('in batches of %i the features are those of the whole file', async (size) => {
  const gazetteer = addressesOf(null)
  expect(
    (await read(eventsGeoJsonParts(inBatches(events, size), sampleExport, provenance))).features,
  ).toEqual(json(eventsGeoJson(sampleExport)).features)
  expect((await read(placesGeoJsonParts(inBatches(places, size), provenance))).features).toEqual(
    json(placesGeoJson(sampleExport)).features,
  )
  expect(await read(linkedPlacesParts(inBatches(places, size), sampleExport, gazetteer))).toEqual(
    json(linkedPlaces(sampleExport, gazetteer)),
  )
})

test('tables are those of the whole file, with a byte order mark', async () => {
  const style = { delimiter: ',', byteOrderMark: true } as const
  expect((await whole(eventsCsvParts(inBatches(events, 2), sampleExport))).text).toBe(
    [...eventsCsv(sampleExport, style)].join(''),
  )
  expect((await whole(claimsCsvParts(inBatches(events, 2)))).text).toBe(
    [...claimsCsv(sampleExport, style)].join(''),
  )
})

test('every record is counted, and a file says where it comes from', async () => {
  const { text, records } = await whole(eventsGeoJsonParts(inBatches(events, 2), sampleExport, provenance))
  expect(records).toBe(events.length)
  expect(JSON.parse(text)).toMatchObject({ name: 'events', provenance })
})

test('without records a file is a collection without features', async () => {
  expect((await read(eventsGeoJsonParts([], sampleExport, provenance))).features).toEqual([])
  expect((await read(linesGeoJsonParts([], [], provenance))).features).toEqual([])
})

const risky = fc
  .tuple(fc.constantFrom('', "'", ' ', '\u200f'), fc.constantFrom(...'=+-@\t\r\n＝＋－＠x'), fc.string())
  .map((parts) => parts.join(''))

test('no text becomes a cell that a spreadsheet would run, and none is lost', async () => {
  const [event] = events
  if (!event) throw new Error('the sample has no event')
  await fc.assert(
    fc.asyncProperty(risky, risky, async (title, claim) => {
      const changed = {
        ...event,
        title: { ar: title, en: title },
        claims: event.claims.map((one) => ({ ...one, what: { ar: claim, en: claim } })),
      }
      const tables = [eventsCsvParts([[changed]], sampleExport), claimsCsvParts([[changed]])]
      for (const table of await Promise.all(tables.map(whole))) {
        const rows = readCsv(table.text)
        if (!rows.ok) throw new Error(rows.fault.reason)
        const cells = rows.rows.flatMap((row) => row.map((cell) => cell.text))
        for (const cell of cells)
          if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[\s\u200e\u200f]*[=+\-@＝＋－＠]/)
      }
      expect(unguardFormula(guardFormula(title))).toBe(title)
    }),
  )
})
