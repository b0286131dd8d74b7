import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkFolder } from '../domain/check/check-folder.ts'
import { formatFaults } from '../domain/check/format-fault.ts'
import { overlay } from './fixtures/overlay.ts'
import { readFolder } from './read-folder.ts'

/** Bad data by its number in docs/bad-input.md, put into the good dataset as text; what the fixtures hold is not repeated here. */

type Texts = Awaited<ReturnType<typeof readFolder>>['texts']

async function good(): Promise<Awaited<ReturnType<typeof readFolder>>> {
  const folder = await overlay('good')
  try {
    return await readFolder(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Faults of the good dataset with one file's text changed. */
async function faultsWith(file: string, change: (text: string) => string): Promise<string[]> {
  const { texts, images } = await good()
  const text = texts.get(file)
  if (text === undefined) throw new Error(`no ${file}`)
  const changed = change(text)
  expect(changed).not.toBe(text)
  const bad: Texts = new Map([...texts, [file, changed]])
  return formatFaults(checkFolder(bad, images).faults, bad, 'geodata')
}

/** The first text of a name in a file, put in place of what stands there. */
const name = (value: string) => (text: string) =>
  text.replace(/("ar": \[\s*)"[^"]*"/, `$1${JSON.stringify(value)}`)
const geometry = (value: string) => (text: string) =>
  text.replace(/"geometry": \{[^}]*\}/, `"geometry": ${value}`)
const address = (value: string) => (text: string) =>
  text.replace(/"URL": "[^"]*"/, `"URL": ${JSON.stringify(value)}`)

const deep = (depth: number) =>
  `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`

test.for<[number, string, string, (text: string) => string, RegExp]>([
  [51, 'an empty file', 'places.geojson', () => '', /places\.geojson:1 \$: is not JSON/],
  [52, 'null for a file', 'places.geojson', () => 'null', /places\.geojson:1 \$: is null/],
  [56, 'a feature without geometry', 'places.geojson', geometry('null'), /geometry: is null/],
  [
    57,
    'a coordinate that is none',
    'places.geojson',
    geometry('{"type":"Point","coordinates":["a",null]}'),
    /coordinates/,
  ],
  [60, 'collections in collections, 5,000 deep', 'places.geojson', geometry(deep(5000)), /geometry/],
  [62, 'markup in a name', 'places.geojson', name('<img src=x onerror=alert(1)>'), /holds markup/],
  [65, 'an override of direction in a name', 'places.geojson', name('\u202eشوشا'), /override of direction/],
  [66, 'a script as an address', 'sources.json', address('javascript:alert(1)'), /not a web address/],
  [66, 'data as an address', 'sources.json', address('data:text/html,x'), /not a web address/],
  [
    66,
    'a script with a tab in its name',
    'sources.json',
    address('java\tscript:alert(1)'),
    /not a web address/,
  ],
  [
    67,
    'a user before the host',
    'sources.json',
    address('https://example.org@evil.example/'),
    /before the host/,
  ],
  [
    68,
    'a constructor among the properties',
    'places.geojson',
    (text) => text.replace('"properties": {', '"properties": {"constructor": {"prototype": {"x": 1}},'),
    /"constructor" is not known/,
  ],
  [
    68,
    'a prototype among the properties',
    'places.geojson',
    (text) => text.replace('"properties": {', '"properties": {"__proto__": {"x": 1},'),
    /__proto__/,
  ],
])('%i: %s', async ([, , file, change, fault]) => {
  const lines = await faultsWith(file, change)
  expect(lines.join('\n')).toMatch(fault)
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('64: brackets of every kind in a name are taken as they are', async () => {
  expect(await faultsWith('places.geojson', name('(2020) [أ] {ب} «ج»'))).toEqual([])
})
