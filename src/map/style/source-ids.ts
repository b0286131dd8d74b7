import type { BasemapLayerName } from '../../domain/schema/basemap.ts'

export const BASEMAP_SOURCES = [
  'world',
  'land',
  'water',
  'borders',
  'worldBorders',
  'districtLines',
  'rivers',
] as const satisfies readonly BasemapLayerName[]

/** Sources of our own, whose data changes with the props. */
export const SOURCE = {
  regions: 'regions',
  /** The basemap's roads that are in force. */
  roads: 'roads',
  /** Corridors in force. */
  routes: 'routes',
  /** The way through the places of a selected article. */
  readingPath: 'reading-path',
  places: 'places',
  /** The same places once more: names wait for their fonts, marks must not. */
  placeNames: 'place-names',
  waterNames: 'water-names',
  countryNames: 'country-names',
  /** Names of countries whose fixed names are out of view. */
  countriesInView: 'countries-in-view',
  /** A picture, there once the map is. */
  relief: 'relief',
} as const
