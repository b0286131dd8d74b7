import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type PlaceFeature, placesFileSchema } from '../src/domain/schema/place.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const places = placesFileSchema.parse(read('places.geojson')).features
const byId = new Map(places.map((place) => [place.id, place]))
const layer = (name: string) =>
  (read(`basemap/${name}.geojson`) as FeatureCollection).features as Feature<Polygon | MultiPolygon>[]
const at = (place: PlaceFeature, areas: Feature<Polygon | MultiPolygon>[]): unknown =>
  areas.find((area) => booleanPointInPolygon(place.geometry.coordinates, area))?.properties?.id

/** The country at the end of a place's chain of parents. */
function countryOf(place: PlaceFeature): string {
  const parent = place.properties.parent && byId.get(place.properties.parent)
  return parent ? countryOf(parent) : place.id
}

const compared = z
  .object({
    places: z.array(
      z.object({
        place: z.string(),
        at: z.tuple([z.number(), z.number()]),
        allTheCitiesKm: z.number(),
        citiesJsonKm: z.nullable(z.number()),
      }),
    ),
  })
  .parse(read('basemap/coordinates.json')).places

test('the comparison of coordinates is of the positions that stand here', () => {
  expect(compared.length).toBeGreaterThan(100)
  for (const row of compared) expect(byId.get(row.place)?.geometry.coordinates).toEqual(row.at)
})

test('each compared position agrees with one package to its accuracy, and only Lachin’s two differ by more than 2 km', () => {
  for (const { place, allTheCitiesKm, citiesJsonKm } of compared) {
    const nearest = Math.min(allTheCitiesKm, citiesJsonKm ?? Number.POSITIVE_INFINITY)
    expect(nearest, place).toBeLessThanOrEqual(byId.get(place)?.properties.accuracyKm ?? 0)
  }
  const apart = compared.filter((row) => Math.max(row.allTheCitiesKm, row.citiesJsonKm ?? 0) > 2)
  expect(apart.map((row) => row.place)).toEqual(['lachin'])
})

const AFLOAT = new Set(['shah-deniz'])
test('no place but a lake, a river or a sea field has its point in water', () => {
  const water = layer('water')
  const wet = places.filter(
    (place) => !['lake', 'river'].includes(place.properties.kind) && at(place, water) !== undefined,
  )
  expect(wet.map((place) => place.id).filter((id) => !AFLOAT.has(id))).toEqual([])
})

/** Bridges on the border river, and Azerbaijan’s exclaves, which the basemap leaves out. */
const BEYOND = ['khudafarin-bridges', 'barkhudarli', 'sofulu', 'karki']
test('a place lies in the country it belongs to', () => {
  const land = layer('land')
  const beyond = places.filter((place) => {
    const country = at(place, land)
    return country !== undefined &&
      byId.has(countryOf(place)) &&
      byId.get(countryOf(place))?.properties.kind === 'country'
      ? country !== countryOf(place)
      : false
  })
  expect(beyond.map((place) => place.id).sort()).toEqual([...BEYOND].sort())
})

const CONTESTED = [
  'stepanakert shusha lachin aghdam kalbajar fuzuli jabrayil qubadli zangilan khojaly khojavend aghdara',
  'sugovushan maragha parukh karmir-shuka dashalti tugh hin-tagher mincivan zabukh chaykend',
]
  .join(' ')
  .split(' ')
test.each(CONTESTED)('%s: an official and a local name, with who uses each', (id) => {
  const names = byId.get(id)?.properties.names ?? []
  for (const role of ['official', 'local'] as const) {
    const such = names.filter((name) => name.role === role)
    expect(such.length, role).toBeGreaterThan(0)
    for (const name of such) expect(name.usedBy, name.text).toBeDefined()
  }
  expect(new Set(names.map((name) => name.lang))).toEqual(new Set(['ar', 'en', 'az', 'hy', 'ru']))
})

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /^[\p{Script=Arabic}\d\s،–-]+$/u,
  az: /^[A-Za-zÇçƏəĞğİıÖöŞşÜüâ\d\s.,()’'–-]+$/,
  en: /^[\p{Script=Latin}\d\s.,()’'–-]+$/u,
  hy: /^[\p{Script=Armenian}\d\s.,()–-]+$/u,
  ru: /^[\p{Script=Cyrillic}\d\s.,()–-]+$/u,
}
test('names are written in the script of their language', () => {
  const odd = places.flatMap((place) =>
    place.properties.names
      .filter(({ lang, text }) => SCRIPTS[lang] && !SCRIPTS[lang].test(text))
      .map((name) => `${place.id}: ${name.lang} ${name.text}`),
  )
  expect(odd).toEqual([])
})
