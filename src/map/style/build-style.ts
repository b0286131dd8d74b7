import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/url/url-state.ts'
import { type DrawnTheme, focusLand, palettes } from '../palette.ts'
import { basemapLayers } from './basemap-layers.ts'
import { countryNames } from './country-names.ts'
import { fontFaces, type MapFontUrls } from './font-faces.ts'
import { hatchId } from './hatch.ts'
import { labelLayers } from './label-layers.ts'
import { placeLayers } from './place-layers.ts'
import { regionLayers } from './region-layers.ts'
import { BASEMAP_SOURCES, SOURCE } from './source-ids.ts'
import { waterNames } from './water-names.ts'

/** What the style is built from. The data of regions, routes and places come with the view. */
export interface StyleInput {
  dataset: Dataset
  language: Language
  theme: DrawnTheme
  fonts: MapFontUrls
  regions: GeoJSON.FeatureCollection
  roads: GeoJSON.FeatureCollection
  routes: GeoJSON.FeatureCollection
  places: GeoJSON.FeatureCollection
}

/** The whole map as one MapLibre style. Every source is an object: nothing is fetched but the fonts. */
export function buildStyle(input: StyleInput): StyleSpecification {
  const palette = palettes[input.theme]
  const { basemap } = input.dataset
  const base = BASEMAP_SOURCES.map(
    (name) => [name, drawn(basemap[name] as GeoJSON.FeatureCollection)] as const,
  )
  return {
    version: 8,
    'font-faces': fontFaces(input.fonts),
    sources: {
      ...Object.fromEntries(base),
      [SOURCE.regions]: drawn(input.regions),
      [SOURCE.roads]: drawn(input.roads),
      [SOURCE.routes]: drawn(input.routes),
      [SOURCE.waterNames]: drawn(waterNames(input.dataset, input.language)),
      [SOURCE.countryNames]: drawn(countryNames(input.dataset, input.language)),
      [SOURCE.places]: drawn(input.places),
      [SOURCE.placeNames]: drawn(input.places),
    },
    layers: [
      ...basemapLayers(palette, focusLand(basemap)),
      ...regionLayers(palette, hatchId(input.theme)),
      ...labelLayers(palette, input.language),
      ...placeLayers(palette),
    ],
  }
}

function drawn(data: GeoJSON.FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: 10, tolerance: 0.3 }
}
