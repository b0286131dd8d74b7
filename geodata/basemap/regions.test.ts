import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { area } from '@turf/area'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { kinks } from '@turf/kinks'
import type { Feature, FeatureCollection, Position } from 'geojson'
import { expect, test } from 'vitest'

const read = (name: string): Feature[] => {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url))
  return (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection).features
}
/** The project's list of sources, or the part of it that stands beside this data. */
const sources: { id: string }[] = ['sources.json', 'sources.basemap.json']
  .map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)))
  .filter((path) => existsSync(path))
  .flatMap((path) => JSON.parse(readFileSync(path, 'utf8')))
const regions = read('regions.geojson')
const routes = read('routes.geojson')
const region = (id: string): Feature => {
  const found = regions.find((f) => f.id === id)
  if (!found) throw new Error(`regions.geojson has no ${id}`)
  return found
}
const polygons = regions.filter((f) => f.geometry.type.endsWith('Polygon'))
const rings = ({ geometry }: Feature): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  return []
}
const km2 = (id: string) => area(region(id)) / 1e6
const holds = (id: string, position: Position) => booleanPointInPolygon(position, region(id) as never)

/** Twice the signed area of a ring: above zero when it runs counterclockwise. */
const turn = (ring: Position[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!
    return sum + (x! * y2! - x2! * y!)
  }, 0)

/** Ids in force at the end of a day; an open side is null. */
const inForce = (day: string, role: string) =>
  regions
    .filter((f) => f.properties?.role === role)
    .filter((f) => (f.properties?.from ?? '') <= day && day < (f.properties?.to ?? '9999'))
    .map((f) => f.id)

test('every ring is closed, runs by the right-hand rule and never crosses itself', () => {
  expect(polygons.length).toBeGreaterThan(12)
  for (const f of polygons) {
    expect([f.id, kinks(f as never).features.length]).toEqual([f.id, 0])
    for (const polygon of rings(f))
      polygon.forEach((ring, i) => {
        expect(ring.at(-1)).toEqual(ring[0])
        expect(ring.length).toBeGreaterThan(3)
        expect([f.id, i, turn(ring) > 0]).toEqual([f.id, i, i === 0])
      })
  }
})

test.each([
  ['nkao', 4384, 4],
  ['area-1994', 11_458, 6],
  ['zone-2020', 3100, 8],
  ['district-kalbajar', 1936, 8],
  ['district-lachin', 1835, 8],
  ['district-qubadli', 802, 15],
  ['district-zangilan', 707, 8],
  ['district-jabrayil', 1050, 15],
  ['district-fuzuli', 1390, 8],
  ['district-aghdam', 1150, 8],
])('%s has the published %d km² within %d per cent', (id, published, percent) => {
  expect(Math.abs(km2(id) / published - 1) * 100).toBeLessThan(percent)
})

test('the districts and the former oblast do not overlap', () => {
  const districts = regions.filter((f) => f.properties?.role === 'district')
  expect(districts).toHaveLength(7)
  for (let lon = 45.5; lon < 47.7; lon += 0.037)
    for (let lat = 38.8; lat < 40.5; lat += 0.037) {
      const holders = [...districts, region('nkao')].filter((f) =>
        booleanPointInPolygon([lon, lat], f as never),
      )
      expect(holders.map((f) => f.id).length).toBeLessThan(2)
    }
})

test('Lachin District is where Lachin is', () => {
  expect(holds('district-lachin', [46.31, 39.7])).toBe(true)
  expect(holds('district-lachin', [46.5128, 39.6269])).toBe(true)
  expect(holds('district-lachin', [48.85, 38.75])).toBe(false)
})

/** Places held by one side or the other on 10 November 2020; the zone must put each on its side. */
const INSIDE_ZONE: Record<string, Position> = {
  stepanakert: [46.7528, 39.8177],
  lisagor: [46.6431, 39.6875],
  'mets-shen': [46.6019, 39.6583],
  aghdara: [46.8214, 40.2113],
  'karmir-shuka': [46.9473, 39.6771],
  shosh: [46.7863, 39.7708],
  khojavend: [47.1117, 39.795],
  karakend: [47.0303, 39.8475],
  askeran: [46.8316, 39.9391],
  khojaly: [46.7921, 39.9136],
  parukh: [46.8014, 40.0186],
  'vank-gandzasar': [46.5442, 40.0528],
  'sarsang-reservoir': [46.6171, 40.1814],
}
const OUTSIDE_ZONE: Record<string, Position> = {
  shusha: [46.7499, 39.7601],
  dashalti: [46.7438, 39.7429],
  'talish-tartar': [46.7408, 40.3814],
  sugovushan: [46.7294, 40.3314],
  maragha: [46.9056, 40.3217],
  tugh: [46.9654, 39.587],
  hadrut: [47.0319, 39.52],
  'hin-tagher': [46.8226, 39.51],
  aghdam: [46.9274, 39.991],
  kalbajar: [46.0444, 40.1098],
  lachin: [46.5498, 39.6374],
}
test.each(Object.entries(INSIDE_ZONE))('the zone of 2020 holds %s', (_, p) =>
  expect(holds('zone-2020', p)).toBe(true),
)
test.each(Object.entries(OUTSIDE_ZONE))('the zone of 2020 leaves out %s', (_, p) =>
  expect(holds('zone-2020', p)).toBe(false),
)

test('no area of control stands in the years for which none can be justified', () => {
  for (const day of [
    '1988-02-20',
    '1991-12-01',
    '1992-06-01',
    '1994-05-11',
    '2020-09-27',
    '2020-10-20',
    '2020-11-09',
  ]) {
    expect([day, inForce(day, 'control')]).toEqual([day, []])
    expect([day, inForce(day, 'line')]).toEqual([day, []])
    expect([day, inForce(day, 'corridor')]).toEqual([day, []])
  }
})

test('control follows the days of the handovers', () => {
  expect(inForce('1994-05-12', 'control')).toEqual(['area-1994'])
  expect(inForce('2020-09-26', 'control')).toEqual(['area-1994'])
  expect(inForce('2020-11-10', 'control').toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
    'aghdam-district-held',
    'kalbajar-district-held',
    'lachin-district-held',
    'zone-2020',
  ])
  expect(inForce('2020-11-20', 'control')).not.toContain('aghdam-district-held')
  expect(inForce('2020-11-24', 'control')).toContain('kalbajar-district-held')
  expect(inForce('2020-11-25', 'control')).not.toContain('kalbajar-district-held')
  expect(inForce('2020-12-01', 'control')).toEqual(['zone-2020'])
  expect(inForce('2023-09-19', 'control')).toEqual(['zone-2020'])
  expect(inForce('2023-09-20', 'control')).toEqual([])
})

test('one corridor at a time: the old road to 29 August 2022, the new one after', () => {
  expect(inForce('2022-08-29', 'corridor')).toEqual(['lachin-corridor-old'])
  expect(inForce('2022-08-30', 'corridor')).toEqual(['lachin-corridor-new'])
  expect(inForce('2023-09-23', 'corridor')).toEqual(['lachin-corridor-new'])
  expect(inForce('2024-06-12', 'corridor')).toEqual([])
})

test('the corridor bands follow their roads inside Azerbaijan', () => {
  expect(holds('lachin-corridor-old', [46.5498, 39.6374])).toBe(true)
  expect(holds('lachin-corridor-old', [46.5433, 39.5897])).toBe(true)
  expect(holds('lachin-corridor-new', [46.6019, 39.6583])).toBe(true)
  expect(holds('lachin-corridor-new', [46.5128, 39.6269])).toBe(false)
  // West of Lachin only the old band, by the Hakari bridge only the new one.
  expect(holds('lachin-corridor-old', [46.528, 39.628])).toBe(true)
  expect(holds('lachin-corridor-new', [46.528, 39.628])).toBe(false)
  expect(holds('lachin-corridor-old', [46.588, 39.565])).toBe(false)
  expect(holds('lachin-corridor-new', [46.588, 39.565])).toBe(true)
  for (const id of ['lachin-corridor-old', 'lachin-corridor-new']) {
    expect(holds(id, [46.5305, 39.5476])).toBe(false)
    expect(km2(id)).toBeGreaterThan(80)
    expect(km2(id)).toBeLessThan(125)
  }
})

test('the line of contact is 180 to 210 km long and ends at two borders', () => {
  const line = region('loc-1994').geometry
  if (line.type !== 'LineString') throw new Error('not a line')
  const scale = Math.cos((39.9 * Math.PI) / 180)
  let length = 0
  line.coordinates.forEach(([x, y], i) => {
    if (i > 0)
      length +=
        111.32 * Math.hypot((x! - line.coordinates[i - 1]![0]!) * scale, y! - line.coordinates[i - 1]![1]!)
  })
  expect(length).toBeGreaterThan(180)
  expect(length).toBeLessThan(210)
})

test.each([...regions, ...routes].map((f) => [f.id, f] as const))(
  '%s names its source, accuracy and days',
  (_, f) => {
    expect(f.properties?.source).toMatch(/^[a-z0-9-]+$/)
    expect(f.properties?.accuracyKm).toBeGreaterThan(0)
    expect(f.properties).toHaveProperty('from')
    expect(f.properties).toHaveProperty('to')
    if (f.properties?.from && f.properties?.to) expect(f.properties.from < f.properties.to).toBe(true)
    expect(f.properties?.name.ar).toMatch(/^[\u0600-\u06ff]/)
  },
)

test('roads opened lately are routes with a day, not part of the timeless basemap', () => {
  const basemapRoads = read('basemap/roads.geojson').map((f) => f.properties?.id)
  expect(basemapRoads).toContain('goris-lachin-road')
  for (const id of ['victory-road', 'lachin-bypass-road']) {
    expect(basemapRoads).not.toContain(id)
    expect(routes.find((f) => f.id === id)?.properties?.from).toMatch(/^20\d\d-/)
  }
})

test('every source that a region, route or line names is in the list of sources', () => {
  const listed = new Set(sources.map((s) => s.id))
  const named = [...regions, ...routes, ...read('basemap/rivers.geojson'), ...read('basemap/roads.geojson')]
  for (const f of named) expect([...listed]).toContain(f.properties?.source)
})
