import type { Dataset } from '../domain/dataset/dataset.ts'
import { indexById } from '../domain/dataset/dataset.ts'
import { decodeEventColumns, encodeEventColumns, FLAG } from '../domain/dataset/event-columns.ts'
import { EventIds } from '../domain/dataset/event-ids.ts'
import type { ArticleHead } from '../domain/schema/dataset.ts'
import { type MapConfig, markShapes } from '../domain/schema/map-config.ts'
import type { PlaceFeature } from '../domain/schema/place.ts'
import type { RegionFeature } from '../domain/schema/region.ts'
import { parseDay } from '../domain/time/day.ts'

/** A made-up map for tests: two towns, a country, a far city, an outline, a corridor, four events, two articles. */

const both = (text: string) => ({ ar: text, en: text })

function place(
  id: string,
  lon: number,
  lat: number,
  rank: number,
  over: Partial<PlaceFeature['properties']> = {},
): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      kind: 'town',
      name: { ar: [`مدينة ${id}`], en: [`Town ${id}`] },
      names: [],
      variants: [],
      precision: 'exact',
      accuracyKm: 1,
      source: 's',
      rank,
      ...over,
    },
  }
}

const ring = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

function region(
  id: string,
  role: RegionFeature['properties']['role'],
  from: string | null,
  to: string | null,
): RegionFeature {
  const name = both(id)
  const geometry = { type: 'Polygon' as const, coordinates: [ring(46.2, 39.6, 46.8, 40.1)] }
  const properties = { name, role, from, to, source: 's', accuracyKm: 3, viewOf: both('v') }
  return { type: 'Feature', id, geometry, properties }
}

const PLACES = [
  place('alpha', 46.4, 39.8, 3, { name: { ar: ['ألفا <1>', 'أَلِف'], en: ['Alpha <1>', 'Alif'] } }),
  place('beta', 46.7, 39.7, 5, { precision: 'approximate' }),
  place('land', 46.5, 40.2, 1, { kind: 'country', precision: 'anchor' }),
  place('far', 2, 48, 6),
]

const EVENTS = [
  ['one', '2023-09-19', 0, 0, 0],
  ['two', '2023-09-19', 0, 1, FLAG.lowCertainty],
  ['three', '2023-09-20', 1, 2, FLAG.approximatePlace],
  ['four', '2023-09-21', 3, 3, 0],
] as const

function article(id: string, published: string | null, places: number[], events: number[]): ArticleHead {
  return {
    id,
    publisher: null,
    publisherName: both('p'),
    title: id,
    language: 'ar',
    published,
    publishedBasis: published ? 'stated' : 'unknown',
    places: places.map((index) => [index, 1]),
    events,
  }
}

const collection = <T>(features: T[]) => ({ type: 'FeatureCollection' as const, features })

export function smallDataset(): Dataset {
  const { header, bytes } = encodeEventColumns(
    EVENTS.map(([, day, where, kind, flags]) => {
      const start = parseDay(day)!
      return { start, end: start + 1, place: where, lon: Number.NaN, lat: Number.NaN, kind, flags }
    }),
  )
  const kinds = markShapes.map((shape, i) => ({
    id: shape,
    label: both(shape),
    shape,
    colour: `#00000${i}`,
    colourDark: `#fffff${i}`,
    includes: [],
  }))
  const start = {
    from: '2023-09-18',
    to: '2023-09-23',
    bounds: [
      [46, 39.5],
      [47, 40.3],
    ],
  }
  const map = {
    kinds,
    noControl: [],
    bounds: [
      [44, 38],
      [49, 42],
    ],
    start,
    homeCountries: ['land'],
  } as unknown as MapConfig
  const articles = [
    article('first', '2023-09-20', [0, 1], []),
    article('second', '2024-04-18', [0, 3], [0]),
    article('third', '2024-04-18', [1], []),
  ]
  const polygon = (id: string, geometry: [number, number][]) => ({
    type: 'Feature' as const,
    properties: { id },
    geometry: { type: 'Polygon' as const, coordinates: [geometry] },
  })
  const line = (id: string, coordinates: [number, number][], more = {}) => ({
    type: 'Feature' as const,
    properties: { id, ...more },
    geometry: { type: 'LineString' as const, coordinates },
  })
  const eventIds = EVENTS.map(([id]) => id)
  return {
    version: 'test',
    map,
    core: {
      map,
      publishers: [],
      articles,
      stories: [],
      events: { ...header, headsPerFile: 1, bodiesPerFile: 1 },
    },
    places: PLACES,
    placeIndex: indexById(PLACES.map(({ id }) => id)),
    regions: [
      region('outline', 'reference', null, null),
      region('corridor', 'corridor', '2022-08-30', '2023-09-22'),
    ],
    routes: [],
    articles,
    articleIndex: indexById(articles.map(({ id }) => id)),
    events: decodeEventColumns(
      header,
      bytes.buffer,
      PLACES.map(({ geometry }) => geometry.coordinates),
    ),
    eventIds: new EventIds(eventIds),
    otherEvents: [],
    basemap: {
      world: collection([polygon('neighbour', ring(40, 30, 60, 50))]),
      land: collection([polygon('land', ring(45.5, 39, 48, 41)), polygon('neighbour', ring(48, 39, 50, 41))]),
      water: collection([polygon('lake', ring(46.1, 40, 46.2, 40.1))]),
      borders: collection([
        line('border', [
          [47.2, 39],
          [47.2, 41],
        ]),
      ]),
      worldBorders: collection([]),
      districtLabels: collection([]),
      passes: collection([]),
      districtLines: collection([
        line('inner', [
          [46, 39.9],
          [47, 39.9],
        ]),
      ]),
      rivers: collection([
        line('river', [
          [46, 40],
          [46.5, 39.9],
          [47, 40],
        ]),
      ]),
      roads: collection([
        line('road', [
          [46.4, 39.8],
          [46.7, 39.7],
        ]),
      ]),
    },
    relief: null,
  }
}
