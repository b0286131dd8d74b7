import type {
  GeoJSONSourceSpecification,
  ImageSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import type { Dataset, Relief } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/languages.ts'
import { type DrawnTheme, focusLand, palettes } from '../palette.ts'
import { ABOVE_RELIEF, basemapLayers, reliefLayer } from './basemap-layers.ts'
import { countryNames } from './country-names.ts'
import { hatchId } from './hatch.ts'
import { labelLayers } from './label-layers.ts'
import { joinParts } from './parts.ts'
import { pathLayers } from './path-layers.ts'
import { placeLayers } from './place-layers.ts'
import { regionLayers } from './region-layers.ts'
import { BASEMAP_PARTS, NAME_PARTS, SOURCE } from './source-ids.ts'
import { waterNames } from './water-names.ts'

/** What the style is built from. The data of regions, lines and places come with the view. */
export interface StyleInput {
  dataset: Dataset
  language: Language
  theme: DrawnTheme
  regions: GeoJSON.FeatureCollection
  lines: GeoJSON.FeatureCollection
  places: GeoJSON.FeatureCollection
  /** The relief, once the map stands without it: a picture that hangs must not hold it up. */
  relief: Relief | null
}

/** The whole map as one MapLibre style. Every source is an object: nothing is fetched but the relief; the fonts are the document's (label-fonts.ts). */
export function buildStyle(input: StyleInput): StyleSpecification {
  const palette = palettes[input.theme]
  const { dataset, language, relief } = input
  const basemap = Object.fromEntries(
    BASEMAP_PARTS.map((name) => [name, dataset.basemap[name] as GeoJSON.FeatureCollection]),
  )
  const groundNames = {
    [NAME_PARTS.waters]: waterNames(dataset, language),
    [NAME_PARTS.countries]: countryNames(dataset, language),
  }
  return {
    version: 8,
    sources: {
      [SOURCE.basemap]: drawn(joinParts(basemap)),
      ...(relief ? { [SOURCE.relief]: reliefSource(relief) } : {}),
      [SOURCE.regions]: drawn(input.regions),
      [SOURCE.lines]: drawn(input.lines),
      [SOURCE.groundNames]: drawn(joinParts(groundNames)),
      [SOURCE.countriesInView]: drawn({ type: 'FeatureCollection', features: [] }),
      [SOURCE.places]: drawn(input.places),
      [SOURCE.placeNames]: drawn(input.places),
    },
    layers: [
      ...withRelief(basemapLayers(palette, focusLand(dataset)), input),
      ...regionLayers(palette, hatchId(input.theme)),
      ...pathLayers(palette),
      ...labelLayers(input.theme, language),
      ...placeLayers(palette),
    ],
  }
}

export function reliefSource({ url, coordinates }: Relief): ImageSourceSpecification {
  return { type: 'image', url, coordinates }
}

function withRelief(layers: LayerSpecification[], { relief, theme }: StyleInput): LayerSpecification[] {
  if (!relief) return layers
  const above = layers.findIndex(({ id }) => id === ABOVE_RELIEF)
  return [...layers.slice(0, above), reliefLayer(theme, relief.maxZoom), ...layers.slice(above)]
}

function drawn(data: GeoJSON.FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: 10, tolerance: 0.3 }
}
