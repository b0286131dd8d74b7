import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkFolder } from '../domain/check/check-folder.ts'
import { takeTables, writeTables } from './csv.ts'
import { overlay } from './fixtures/overlay.ts'
import { readFolder } from './read-folder.ts'

let data: string
let csv: string
beforeEach(async () => {
  data = await overlay('good')
  csv = await mkdtemp(join(tmpdir(), 'tables-'))
  writeTables(checkFolder((await readFolder(data)).texts).folder, csv)
})
afterEach(() => Promise.all([data, csv].map((folder) => rm(folder, { recursive: true }))))

/** What `npm run data -- csv in` does with the edited files; the folders' names are left out of what it says. */
async function takeIn(check = false) {
  const { texts, faults } = await readFolder(data)
  const { ok, lines } = await takeTables(csv, data, texts, faults, check)
  return { ok, said: lines.map((line) => line.replaceAll(data, 'geodata').replaceAll(csv, 'edit')) }
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(csv, file), 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  await writeFile(join(csv, file), after)
}

const places = () => readFile(join(data, 'places.geojson'), 'utf8')
const UNCHANGED = ['geodata/places.geojson: nothing changed', 'geodata/events.json: nothing changed']

test('what was written and not edited changes nothing', async () => {
  expect((await readdir(csv)).sort()).toEqual([
    'event-claims.csv',
    'events.csv',
    'place-names.csv',
    'places.csv',
  ])
  const before = await places()
  expect(await takeIn()).toEqual({ ok: true, said: UNCHANGED })
  expect(await places()).toBe(before)
})

test('semicolons, LF, no byte order mark and Arabic digits are taken as what they mean', async () => {
  for (const file of await readdir(csv)) {
    await edit(file, (text) =>
      text
        .slice(1)
        .replaceAll('\r\n', '\n')
        .replace(/"[^"]*"|,/g, (part) => (part === ',' ? ';' : part)),
    )
  }
  expect(await takeIn()).toEqual({ ok: true, said: UNCHANGED })
  await edit('places.csv', (text) => text.replace(';45.8;-28.2;', ';٤٥٫٨;-٢٨,٢;'))
  expect(await takeIn()).toEqual({ ok: true, said: UNCHANGED })
})

test('an edit reaches the record and leaves the others as they are', async () => {
  const before = JSON.parse(await places()).features
  await edit('places.csv', (text) => text.replace(',45.8,-28.2,', ',٤٥٫٧٥,-28.2,'))
  expect((await takeIn(true)).said[0]).toBe('geodata/places.geojson: 1 changed (not written)')
  expect(JSON.parse(await places()).features).toEqual(before)
  expect((await takeIn()).said[0]).toBe('geodata/places.geojson: 1 changed')
  const after = JSON.parse(await places()).features
  expect(after[2].geometry.coordinates).toEqual([-28.2, 45.75])
  after[2].geometry.coordinates[1] = 45.8
  expect(after).toEqual(before)
})

test('one subject alone may be read', async () => {
  await rm(join(csv, 'events.csv'))
  await rm(join(csv, 'event-claims.csv'))
  expect(await takeIn()).toEqual({ ok: true, said: UNCHANGED.slice(0, 1) })
})

test.for<[string, string, (text: string) => string, string]>([
  [
    'swapped latitude and longitude',
    'places.csv',
    (text) => text.replace(',45.8,-28.2,', ',-28.2,45.8,'),
    'edit/places.csv:4:5 lat: [45.8, -28.2] looks swapped: [-28.2, 45.8] would lie on the map (a position is [longitude, latitude])',
  ],
  [
    'NaN',
    'places.csv',
    (text) => text.replace(',45.8,-28.2,', ',NaN,-28.2,'),
    'edit/places.csv:4:5 lat: "NaN" is not a number (write it as 46.75, with digits and one decimal sign)',
  ],
  [
    'a latitude out of range',
    'places.csv',
    (text) => text.replace(',45.8,-28.2,', ',145.8,-28.2,'),
    'edit/places.csv:4:5 lat: 145.8 is more than 90 (a position is [longitude, latitude] in degrees: the two may be swapped)',
  ],
  [
    'markup in a title',
    'events.csv',
    (text) => text.replace('Landing on', '<b>Landing</b> on'),
    'edit/events.csv:5:10 title_en: "<b>Landing</b> on the beach" holds markup (< or >)',
  ],
  [
    'a date that a spreadsheet has rewritten',
    'events.csv',
    (text) => text.replace(/,2021-03-20,/, ',20/03/2021,'),
    'edit/events.csv:2:2 date: "20/03/2021" is not an EDTF date (1992, 1992-05, 2023-09-19, 2023-09-19/2023-09-20, 2020~)',
  ],
  [
    'an id used twice',
    'places.csv',
    (text) => text.replace(/^sahla,/m, 'marsa,'),
    'id "marsa" is used twice in this file',
  ],
  [
    'an unknown kind',
    'events.csv',
    (text) => text.replace(',battle,', ',batle,'),
    'edit/events.csv:3:4 kind: "batle" is none of',
  ],
  [
    'a claim without its claimant',
    'event-claims.csv',
    (text) => text.replace(/^battle-of-marsa,[^,]*,/m, 'battle-of-marsa,,'),
    'edit/event-claims.csv:2:2 who_ar: "ar" is missing (every text stands in both languages)',
  ],
])('%s is told with file, line and column', async ([, file, change, line]) => {
  const before = await places()
  await edit(file, change)
  const { ok, said } = await takeIn()
  expect(ok).toBe(false)
  expect(said.join('\n')).toContain(line)
  expect(said.at(-1)).toMatch(/^\d+ faults?; nothing was written$/)
  expect(await places()).toBe(before)
})

test('bytes that are not UTF-8, and a file without the one it belongs to, are told', async () => {
  await writeFile(join(csv, 'places.csv'), Buffer.from([0xff, 0xfe, 0x69, 0x00]))
  await rm(join(csv, 'event-claims.csv'))
  expect(await takeIn()).toEqual({
    ok: false,
    said: [
      'edit/event-claims.csv:1:1: is missing beside events.csv (both hold the records together: npm run data -- csv out FOLDER writes them)',
      'edit/places.csv:1:1: is not UTF-8 (save it as "CSV UTF-8")',
      '2 faults; nothing was written',
    ],
  })
})
