import type { BasemapLayerName } from '../../domain/schema/basemap.ts'

/** What the source of the basemap is made of. */
export const BASEMAP_PARTS = [
  'world',
  'land',
  'water',
  'borders',
  'worldBorders',
  'districtLines',
  'rivers',
] as const satisfies readonly BasemapLayerName[]

/** What the source of lines that change is made of. */
export const LINE_PARTS = {
  /** The basemap's roads that are in force. */
  roads: 'roads',
  /** Corridors in force. */
  routes: 'routes',
  /** The way through the places of a selected article. */
  readingPath: 'reading-path',
} as const

/** What the source of names that stand on the ground is made of. */
export const NAME_PARTS = { waters: 'waters', countries: 'countries' } as const

/** The style's sources. What changes together, and is drawn of one kind of data, is one source (parts.ts). */
export const SOURCE = {
  basemap: 'basemap',
  regions: 'regions',
  lines: 'lines',
  places: 'places',
  /** The same places once more: names wait for their fonts, marks must not. */
  placeNames: 'place-names',
  groundNames: 'ground-names',
  /** Names of countries whose fixed names are out of view. */
  countriesInView: 'countries-in-view',
  /** A picture, there once the map is. */
  relief: 'relief',
} as const
