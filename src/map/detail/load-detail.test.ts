import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBasemapUrl } from '../../domain/basemap-url.ts'
import { loadDetail } from './load-detail.ts'
import { archiveOf, vectorTile } from './pmtiles.fixture.ts'

const tile = vectorTile({
  places: [{ type: 'point', at: [[2580, 1540]], properties: { name: 'Town', 'name:ar': 'بلدة' } }],
})
const style = {
  version: 8,
  glyphs: 'fonts/{fontstack}/{range}.pbf',
  sources: { region: { type: 'vector', tiles: ['tiles/{z}/{x}/{y}.pbf'] } },
  layers: [
    { id: 'background', type: 'background' },
    { id: 'water', type: 'fill', source: 'region', 'source-layer': 'water' },
    { id: 'admin', type: 'line', source: 'region', 'source-layer': 'boundary' },
  ],
}
const files: Record<string, Uint8Array | string> = {
  '/maps/region.pmtiles': archiveOf(tile),
  '/maps/pictures.pmtiles': archiveOf(tile, 2),
  '/maps/broken.pmtiles': 'not an archive at all, though it is longer than a header would be'.repeat(4),
  '/styles/plain.json': JSON.stringify(style),
  '/styles/other.json': '{"version":8}',
}

/** Gives parts of files; `/hangs` never answers. */
const server = createServer((request, response) => {
  if (request.url === '/hangs') return
  const file = files[request.url ?? '']
  if (file === undefined) return response.writeHead(404).end()
  const bytes = Buffer.from(file)
  const [first = 0, last = bytes.length - 1] = (request.headers.range ?? '').match(/\d+/g)?.map(Number) ?? []
  const part = bytes.subarray(first, last + 1)
  return response.writeHead(206, { 'Content-Length': part.length }).end(part)
})
let root = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const load = (setting: string, giveUpMs?: number) =>
  loadDetail(readBasemapUrl(setting)!, root, [[46.75, 39.8]], giveUpMs)

test('an extract gives its tiles, in layers that hold to the style specification', async () => {
  const { archive, sources, layers } = await load('pmtiles://maps/region.pmtiles')
  expect(sources).toEqual({
    'detail-protomaps': {
      type: 'vector',
      tiles: [`pmtiles://${root}maps/region.pmtiles/{z}/{x}/{y}`],
      minzoom: 0,
      maxzoom: 0,
      bounds: [-180, -85, 180, 85],
    },
  })
  const read = await archive?.getZxy(0, 0, 0)
  expect(new Uint8Array(read?.data ?? new ArrayBuffer(0))).toEqual(tile)
  for (const theme of ['light', 'dark'] as const) {
    const faults = validateStyleMin({ version: 8, sources, layers: layers(theme, 'ar') })
    expect(faults).toEqual([])
  }
})

test('a style gives its sources by whole addresses, its layers without background and borders', async () => {
  const { sources, layers } = await load('styles/plain.json')
  expect(sources).toEqual({
    'detail-region': { type: 'vector', tiles: [`${root}styles/tiles/{z}/{x}/{y}.pbf`] },
  })
  expect(layers('light', 'ar').map(({ id }) => id)).toEqual(['detail-water'])
})

test.for([
  ['a file that is not there', 'pmtiles://maps/none.pmtiles', ''],
  ['what is no archive', 'pmtiles://maps/broken.pmtiles', ''],
  ['an archive of pictures', 'pmtiles://maps/pictures.pmtiles', 'holds no vector tiles'],
  ['a style that is not there', 'styles/none.json', 'answers 404'],
  ['what is no style', 'styles/other.json', 'is not a MapLibre style'],
] as const)('%s is refused', async ([, setting, reason]) => {
  await expect(load(setting)).rejects.toThrow(reason)
})

test('what hangs is given up', async () => {
  await expect(load('pmtiles://hangs', 50)).rejects.toThrow('did not answer in time')
  await expect(load('hangs', 50)).rejects.toThrow(/time/i)
})
