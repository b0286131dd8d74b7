import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { area } from '@turf/area'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Feature, FeatureCollection, Point, Position } from 'geojson'
import { expect, test } from 'vitest'
import { DISTRICTS } from './layers/district-names.mjs'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const layer = (name: string): Feature[] =>
  (JSON.parse(readFileSync(file(`${name}.geojson`), 'utf8')) as FeatureCollection).features
const byId = (name: string, id: string): Feature => {
  const found = layer(name).find((f) => f.properties?.id === id)
  if (!found) throw new Error(`${name}.geojson has no ${id}`)
  return found
}

/** All positions of a feature, as lines or rings. */
const paths = ({ geometry }: Feature): Position[][] => {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat()
  throw new Error(`no paths in a ${geometry.type}`)
}

/** Kilometres on a flat earth at 40° N: good to 1 % here. */
const km = (a: Position, b: Position) =>
  111.32 * Math.hypot((b[0]! - a[0]!) * Math.cos((40 * Math.PI) / 180), b[1]! - a[1]!)

/** Shortest distance from a position to a set of paths, km. */
const kmTo = (p: Position, lines: Position[][]) => {
  const scale = Math.cos((40 * Math.PI) / 180)
  let best = Number.POSITIVE_INFINITY
  for (const line of lines)
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!]
      const [dx, dy] = [(b[0]! - a[0]!) * scale, b[1]! - a[1]!]
      const along = ((p[0]! - a[0]!) * scale * dx + (p[1]! - a[1]!) * dy) / (dx * dx + dy * dy || 1)
      const t = Math.max(0, Math.min(1, along))
      best = Math.min(best, km(p, [a[0]! + t * (b[0]! - a[0]!), a[1]! + t * (b[1]! - a[1]!)]))
    }
  return best
}

const LAYERS = [
  'land',
  'borders',
  'water',
  'rivers',
  'roads',
  'passes',
  'district-lines',
  'district-labels',
  'world',
  'world-borders',
]

test.each(LAYERS)('%s keeps at most four decimals and closes its rings', (name) => {
  for (const f of layer(name)) {
    const text = JSON.stringify(f.geometry)
    expect(text).not.toMatch(/\.\d{5}/)
    if (f.geometry.type.endsWith('Polygon')) for (const ring of paths(f)) expect(ring.at(-1)).toEqual(ring[0])
  }
})

test.each(['land', 'world', 'water', 'rivers', 'roads', 'passes', 'district-labels'])(
  '%s has names in Arabic script and ids used once',
  (name) => {
    const named = layer(name).filter((f) => f.properties?.id)
    expect(named.length).toBeGreaterThan(1)
    for (const f of named) {
      expect(f.properties?.name.ar).toMatch(/^[\u0600-\u06ff][^()]*$/)
      expect(f.properties?.name.en).toMatch(/^\p{Lu}/u)
    }
    expect(new Set(named.map((f) => f.properties?.id)).size).toBe(named.length)
  },
)

test('the outputs are the ones whose hashes SOURCES.json records', () => {
  const { outputs } = JSON.parse(readFileSync(file('SOURCES.json'), 'utf8'))
  expect(outputs.length).toBeGreaterThanOrEqual(12)
  for (const output of outputs) {
    const hash = createHash('sha256')
      .update(readFileSync(file(output.file)))
      .digest('hex')
    expect([output.file, hash]).toEqual([output.file, output.sha256])
    expect(output.licence).not.toBe('')
  }
})

test('the district that Natural Earth calls "Lankaran" at 46.3 E is Lachin', () => {
  const lachin = byId('district-labels', 'lachin-district')
  expect(lachin.properties?.name).toEqual({ ar: 'لاتشين', en: 'Lachin' })
  expect(km((lachin.geometry as Point).coordinates, [46.31, 39.7])).toBeLessThan(10)
  const west = layer('district-labels').filter((f) => (f.geometry as Point).coordinates[0]! < 47)
  expect(west.map((f) => f.properties?.name.en)).not.toContain('Lankaran')
})

test('Khojaly is the large district and Stepanakert the small one, not the other way round', () => {
  expect(byId('district-labels', 'khojaly-district').properties?.areaKm2).toBeGreaterThan(800)
  const city = DISTRICTS.find((d) => d.id === 'stepanakert-city')
  expect(km(city!.at, [46.7528, 39.8177])).toBeLessThan(3)
})

test('Shusha is named once, for its district', () => {
  const shusha = layer('district-labels').filter((f) => f.properties?.name.en === 'Shusha')
  expect(shusha.map((f) => f.properties?.id)).toEqual(['shusha-district'])
  expect(shusha[0]!.properties?.areaKm2).toBeGreaterThan(300)
})

test('only inner district lines are drawn: none runs beside the national border', () => {
  const border = layer('borders')
    .filter((f) => f.properties?.between.join() === 'armenia,azerbaijan')
    .flatMap(paths)
  // Between Goris and Zangilan the two sources part by up to 3 km; lines that merely end at the border leave it at once.
  let beside = 0
  for (const line of layer('district-lines').flatMap(paths))
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!]
      const middle: Position = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2]
      const [lon, lat] = middle as [number, number]
      if (lon < 46.2 || lon > 46.75 || lat < 38.95 || lat > 39.6) continue
      if (kmTo(middle, border) < 3.2) beside += km(a, b)
    }
  expect(beside).toBeLessThan(30)
})

test('every loose end of a district line reaches the border, the coast or another line', () => {
  const lines = layer('district-lines').flatMap(paths)
  const edges = [...layer('borders').flatMap(paths), ...layer('land').flatMap(paths)]
  // A line may also end on its own course, where it makes a loop with a tail.
  const loose = lines.flatMap((line) =>
    [line, [...line].reverse()]
      .filter((path) => km(path[0]!, path.at(-1)!) > 0.1)
      .filter(
        (path) => kmTo(path[0]!, [...edges, ...lines.filter((other) => other !== line), path.slice(2)]) > 0.1,
      )
      .map((path) => path[0]!),
  )
  expect(loose.filter((p) => p[0]! > 45.5 && p[0]! < 47.8 && p[1]! > 38.8 && p[1]! < 40.6)).toEqual([])
})

test('land has no lakes cut out of it: the only holes are another country', () => {
  const land = layer('land')
  const holders = (p: Position) =>
    land.filter((f) => booleanPointInPolygon(p, f as never)).map((f) => f.properties?.id)
  expect(holders([45.3, 40.35])).toEqual(['armenia'])
  expect(holders([46.76, 40.93])).toEqual(['azerbaijan'])
  expect(holders([45.5, 37.6])).toEqual(['iran'])
  expect(holders([42.9, 38.65])).toEqual(['turkey'])
  for (const f of land)
    if (f.geometry.type === 'MultiPolygon' || f.geometry.type === 'Polygon') {
      const polygons = f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates
      for (const [, ...holes] of polygons)
        for (const hole of holes) expect(area({ type: 'Polygon', coordinates: [hole] })).toBeGreaterThan(3e6)
    }
})

test('the Caspian is one sea, not cut along 40.98 N', () => {
  const caspian = layer('water').filter((f) => f.properties?.id === 'caspian-sea')
  expect(caspian).toHaveLength(1)
  expect(booleanPointInPolygon([50.5, 40.9], caspian[0] as never)).toBe(true)
  expect(booleanPointInPolygon([50.5, 41.1], caspian[0] as never)).toBe(true)
  for (const ring of paths(caspian[0]!))
    for (let i = 1; i < ring.length; i++) {
      const cut = Math.abs(ring[i]![1]! - 40.98) < 0.01 && Math.abs(ring[i - 1]![1]! - 40.98) < 0.01
      expect(cut && km(ring[i]!, ring[i - 1]!) > 5).toBe(false)
    }
})

test('land and sea leave no gap and the world lies under both', () => {
  const covered = [...layer('land'), ...layer('water')]
  for (const p of [
    [43, 42],
    [46.75, 39.82],
    [49.9, 40.4],
    [51, 39],
    [41.6, 42.2],
    [44.5, 37],
  ])
    expect(covered.some((f) => booleanPointInPolygon(p, f as never))).toBe(true)
  expect(layer('world').length).toBeGreaterThan(150)
})

test('Crimea is drawn with Ukraine, as the United Nations have it', () => {
  expect(booleanPointInPolygon([34.3, 45.2], byId('world', 'ukraine') as never)).toBe(true)
})

test('the Aras is the border wherever it is one', () => {
  const border = layer('borders')
    .filter((f) => ['azerbaijan,iran', 'armenia,iran'].includes(f.properties?.between.join()))
    .flatMap(paths)
  const stretch = paths(byId('rivers', 'aras'))[0]!.filter((p) => p[0]! > 45 && p[0]! < 47.9)
  expect(stretch.length).toBeGreaterThan(200)
  for (const p of stretch) expect(kmTo(p, border)).toBeLessThan(0.3)
})

test.each([
  ['kura', [44.8337, 41.6941], 4],
  ['kura', [47.0595, 40.7639], 4],
  ['tartar-river', [46.9316, 40.342], 3],
  ['tartar-river', [46.288, 40.1614], 3],
  ['vorotan', [46.027, 39.5219], 3],
  ['vorotan', [46.5818, 39.3444], 3],
  ['khachen-river', [46.5442, 40.0528], 3],
  ['hakari-river', [46.5498, 39.6374], 3],
])('the river %s passes %j within %d km', (id, town, limit) => {
  expect(kmTo(town, paths(byId('rivers', id)))).toBeLessThan(limit)
})

const TOWNS: Record<string, Position> = {
  goris: [46.3417, 39.5111],
  zabukh: [46.5433, 39.5897],
  lachin: [46.5498, 39.6374],
  lisagor: [46.6431, 39.6875],
  stepanakert: [46.7528, 39.8177],
  khojaly: [46.7921, 39.9136],
  askeran: [46.8316, 39.9391],
  aghdam: [46.9274, 39.991],
  barda: [47.1262, 40.3758],
  vardenis: [45.7305, 40.1833],
  kalbajar: [46.0444, 40.1098],
  aghdara: [46.8214, 40.2113],
  kapan: [46.4058, 39.2076],
}
test.each([
  ['goris-lachin-road', ['goris', 'zabukh', 'lachin', 'lisagor']],
  ['aghdam-khankendi-road', ['stepanakert', 'khojaly', 'askeran', 'aghdam']],
  ['aghdam-barda-road', ['aghdam', 'barda']],
  ['vardenis-martakert-road', ['vardenis', 'kalbajar', 'aghdara']],
  ['goris-kapan-road', ['goris', 'kapan']],
])('the %s runs through its towns', (id, towns) => {
  for (const town of towns) expect(kmTo(TOWNS[town]!, paths(byId('roads', id)))).toBeLessThan(0.5)
})

test.each(['rivers', 'roads', 'passes'])(
  'every feature of %s says how exact it is and from where',
  (name) => {
    for (const f of layer(name)) {
      expect(f.properties?.precision).toMatch(/^(schematic|derived|approximate)$/)
      expect(f.properties?.accuracyKm).toBeGreaterThan(0)
      expect(f.properties?.source).toMatch(/^[a-z0-9-]+$/)
    }
  },
)

test('the relief is one small picture with the corners of the extent', () => {
  const relief = JSON.parse(readFileSync(file('relief.json'), 'utf8'))
  const bytes = readFileSync(file(relief.image))
  expect(bytes.subarray(8, 12).toString()).toBe('WEBP')
  expect(bytes.length).toBeLessThan(60_000)
  expect(relief.coordinates).toEqual([
    [41.5, 43],
    [51.5, 43],
    [51.5, 36.5],
    [41.5, 36.5],
  ])
  expect(relief.maxzoom).toBeLessThanOrEqual(8)
})

test('all layers together stay below 150 kB brotli', { timeout: 60_000 }, () => {
  const size = LAYERS.reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(file(`${name}.geojson`))).length,
    0,
  )
  expect(size).toBeGreaterThan(50_000)
  expect(size).toBeLessThan(150_000)
})
