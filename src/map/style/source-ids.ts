import type { BasemapLayerName } from '../../domain/schema/basemap.ts'

export const BASEMAP_SOURCES = [
  'world',
  'land',
  'water',
  'borders',
  'districtLines',
  'rivers',
  'roads',
] as const satisfies readonly BasemapLayerName[]

/** Sources of our own, whose data changes with the props. */
export const SOURCE = {
  regions: 'regions',
  routes: 'routes',
  places: 'places',
  waterNames: 'water-names',
  countryNames: 'country-names',
} as const
