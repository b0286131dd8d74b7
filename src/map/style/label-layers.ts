import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { isRightToLeft, type Language } from '../../domain/languages.ts'
import { type DrawnTheme, type MapPalette, palettes } from '../palette.ts'
import { BOLD, REGULAR } from './font-faces.ts'
import { ofPart } from './parts.ts'
import { passId } from './pass-image.ts'
import { LINE_PARTS, NAME_PARTS, SOURCE } from './source-ids.ts'

const font: ExpressionSpecification = [
  'case',
  ['boolean', ['get', 'bold'], false],
  ['literal', BOLD],
  ['literal', REGULAR],
]

/** Both forms of a name from the zoom of tiles at which its class has room for them; below, the first alone. */
const nameBySpace: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['get', 'short'],
  6,
  ['case', ['boolean', ['get', 'bold'], false], ['get', 'name'], ['get', 'short']],
  8,
  ['get', 'name'],
]

/**
 * Sides as the feature lists them. Asked by `queryRenderedFeatures`, MapLibre gives arrays as strings of JSON, which
 * this layout could not read.
 */
const anchors: ExpressionSpecification = [
  'case',
  ['==', ['typeof', ['get', 'anchors']], 'string'],
  ['literal', ['center', [0, 0]]],
  ['get', 'anchors'],
]

/** Square kilometres that a lake has to have for a name, by the zoom of tiles. */
const leastLake: ExpressionSpecification = ['step', ['zoom'], 400, 6, 150, 7, 25, 8, 0]

/** Names of waters, of areas and of places, from the bottom up. Placement runs the other way: the top layer first. */
export function labelLayers(theme: DrawnTheme, language: Language): LayerSpecification[] {
  const palette = palettes[theme]
  const halo = haloOf(palette)
  const water = { ...halo, 'text-color': palette.waterLabel, 'text-halo-width': 1.1 } as const
  return [
    {
      id: 'river-names',
      type: 'symbol',
      source: SOURCE.groundNames,
      filter: ofPart(NAME_PARTS.waters, ['==', ['get', 'along'], true]),
      minzoom: 7.4,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 340,
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': 11.5,
        'text-max-angle': 32,
        'text-padding': 8,
      },
      paint: water,
    },
    {
      id: 'water-names',
      type: 'symbol',
      source: SOURCE.groundNames,
      filter: ofPart(NAME_PARTS.waters, [
        'all',
        ['==', ['get', 'along'], false],
        ['>=', ['get', 'importance'], leastLake],
      ]),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 9, 13],
        'text-max-width': 6,
        'text-padding': 4,
        'symbol-sort-key': ['-', ['get', 'importance']],
      },
      paint: water,
    },
    {
      id: 'road-names',
      type: 'symbol',
      source: SOURCE.lines,
      filter: ofPart(LINE_PARTS.roads, ['==', ['get', 'rank'], 1]),
      minzoom: 9,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': 10.5,
        'text-max-angle': 28,
        'text-padding': 10,
      },
      paint: { ...halo, 'text-color': palette.roadLabel, 'text-halo-width': 1.2 },
    },
    {
      id: 'district-names',
      type: 'symbol',
      source: SOURCE.placeNames,
      filter: ['==', ['get', 'ground'], 'district'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 9, 12.5],
        'text-max-width': 7,
        'text-padding': 10,
        'text-letter-spacing': isRightToLeft(language) ? 0 : 0.08,
        'symbol-sort-key': ['-', ['get', 'importance']],
      },
      paint: { ...halo, 'text-color': palette.groundLabel, 'text-halo-width': 1.1 },
    },
    {
      id: 'pass-names',
      type: 'symbol',
      source: SOURCE.placeNames,
      filter: ['==', ['get', 'ground'], 'pass'],
      layout: {
        'icon-image': passId(theme),
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': 11,
        'text-variable-anchor': ['top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-optional': true,
      },
      paint: { ...halo, 'text-color': palette.groundLabel, 'text-halo-width': 1.1 },
    },
    countryLayer('country-names-more', palette, language, false, 7),
    countryLayer('country-names', palette, language, true, 4),
    {
      ...countryLayer('countries-in-view', palette, language, true, 4),
      source: SOURCE.countriesInView,
      filter: ['==', ['get', 'first'], true],
    } as LayerSpecification,
    {
      id: 'area-names',
      type: 'symbol',
      source: SOURCE.placeNames,
      filter: ['all', ['==', ['get', 'radius'], 0], ['!', ['get', 'onBasemap']]],
      layout: {
        'text-field': nameBySpace,
        'text-font': font,
        'text-size': ['get', 'size'],
        'text-variable-anchor-offset': anchors,
        'text-max-width': 8,
        'text-padding': 6,
        'text-letter-spacing': isRightToLeft(language) ? 0 : 0.06,
        'symbol-sort-key': ['-', ['get', 'importance']],
      },
      paint: {
        ...halo,
        'text-color': [
          'case',
          ['boolean', ['get', 'selected'], false],
          palette.accent,
          ['==', ['get', 'label'], 'water'],
          palette.waterLabel,
          ['boolean', ['get', 'outlined'], false],
          palette.referenceLabel,
          palette.areaLabel,
        ],
      },
    },
    {
      id: 'place-names',
      type: 'symbol',
      source: SOURCE.placeNames,
      filter: ['>', ['get', 'radius'], 0],
      layout: {
        'text-field': nameBySpace,
        'text-font': font,
        'text-size': ['get', 'size'],
        'text-variable-anchor-offset': anchors,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-line-height': 1.25,
        'text-padding': 2,
        'symbol-sort-key': ['-', ['get', 'importance']],
      },
      paint: {
        ...halo,
        'text-color': ['case', ['boolean', ['get', 'selected'], false], palette.accent, palette.ink],
      },
    },
  ]
}

function countryLayer(
  id: string,
  palette: MapPalette,
  language: Language,
  first: boolean,
  minzoom: number,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: SOURCE.groundNames,
    filter: ofPart(NAME_PARTS.countries, ['==', ['get', 'first'], first]),
    minzoom,
    maxzoom: 9,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 14, 8, 18],
      'text-max-width': 8,
      'text-padding': 16,
      'text-letter-spacing': isRightToLeft(language) ? 0 : 0.1,
      'symbol-sort-key': ['-', ['get', 'importance']],
    },
    paint: {
      ...haloOf(palette),
      'text-color': palette.areaLabel,
      'text-opacity': ['interpolate', ['linear'], ['zoom'], 7, 0.85, 9, 0.5],
    },
  }
}

function haloOf(palette: MapPalette) {
  return { 'text-halo-color': palette.halo, 'text-halo-width': 1.5, 'text-halo-blur': 0.4 } as const
}
