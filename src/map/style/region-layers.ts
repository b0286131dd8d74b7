import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { RegionFeature } from '../../domain/schema/region.ts'
import { FILL_OPACITY, type MapPalette } from '../palette.ts'
import { ofPart } from './parts.ts'
import { LINE_PARTS, SOURCE } from './source-ids.ts'

type Role = RegionFeature['properties']['role']

const area = (role: Role): FilterSpecification => [
  'all',
  ['==', ['get', 'role'], role],
  ['==', ['geometry-type'], 'Polygon'],
]
const anyShape = (role: Role): FilterSpecification => ['==', ['get', 'role'], role]
const selectedExtent: ['all', ...ExpressionSpecification[]] = [
  'all',
  ['boolean', ['get', 'selected'], false],
  ['!=', ['get', 'role'], 'edge'],
]

/**
 * Width in CSS pixels of an edge as uncertain as the feature says: `accuracyKm` either side on the ground near 40° N
 * (78,271.5 m × cos 40° / 2^zoom a pixel), held from zoom 8.5 so that it never hides what lies beneath.
 */
const uncertaintyWidth: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  5,
  ['*', ['get', 'accuracyKm'], 0.53],
  8.5,
  ['*', ['get', 'accuracyKm'], 6],
]

/** Regions in force, then corridors' routes in force. `hatch` is the image id of the corridor's pattern. */
export function regionLayers(palette: MapPalette, hatch: string): LayerSpecification[] {
  const source = SOURCE.regions
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: 'reference-fill',
      type: 'fill',
      source,
      filter: area('reference'),
      paint: { 'fill-color': palette.reference, 'fill-opacity': FILL_OPACITY.reference },
    },
    {
      id: 'control-fill',
      type: 'fill',
      source,
      filter: area('control'),
      paint: {
        'fill-color': palette.control,
        'fill-opacity': FILL_OPACITY.control,
        'fill-antialias': false,
      },
    },
    {
      id: 'control-edge',
      type: 'line',
      source,
      filter: ['==', ['get', 'role'], 'edge'],
      layout: round,
      paint: {
        'line-color': palette.control,
        'line-width': uncertaintyWidth,
        'line-blur': uncertaintyWidth,
        'line-opacity': 0.34,
      },
    },
    {
      id: 'corridor-fill',
      type: 'fill',
      source,
      filter: area('corridor'),
      paint: { 'fill-color': palette.corridor, 'fill-opacity': FILL_OPACITY.corridor },
    },
    {
      id: 'corridor-hatch',
      type: 'fill',
      source,
      filter: area('corridor'),
      paint: { 'fill-pattern': hatch, 'fill-opacity': 0.65, 'fill-antialias': false },
    },
    {
      id: 'corridor-edge',
      type: 'line',
      source,
      filter: area('corridor'),
      layout: round,
      paint: {
        'line-color': palette.corridor,
        'line-width': 1,
        'line-dasharray': [2, 2],
        'line-opacity': 0.8,
      },
    },
    {
      id: 'reference-outline',
      type: 'line',
      source,
      filter: anyShape('reference'),
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': palette.reference,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1, 10, 2.2],
        'line-dasharray': [3.4, 2],
      },
    },
    {
      // Districts and other extents are part of the ground; that of a selected place stands out.
      id: 'selected-fill',
      type: 'fill',
      source,
      filter: [...selectedExtent, ['==', ['geometry-type'], 'Polygon']],
      paint: { 'fill-color': palette.accent, 'fill-opacity': FILL_OPACITY.district },
    },
    {
      id: 'selected-edge',
      type: 'line',
      source,
      filter: selectedExtent,
      layout: round,
      paint: { 'line-color': palette.accent, 'line-width': 1.8, 'line-opacity': 0.85 },
    },
    {
      id: 'region-lines',
      type: 'line',
      source,
      filter: anyShape('line'),
      layout: round,
      paint: {
        'line-color': palette.line,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1, 10, 2.4],
        'line-dasharray': [4.5, 1.5, 1, 1.5],
      },
    },
    {
      id: 'route-casing',
      type: 'line',
      source: SOURCE.lines,
      filter: ofPart(LINE_PARTS.routes),
      minzoom: 6,
      layout: round,
      paint: {
        'line-color': palette.casing,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 2.4, 10, 5.6],
        'line-opacity': 0.8,
      },
    },
    {
      id: 'routes',
      type: 'line',
      source: SOURCE.lines,
      filter: ofPart(LINE_PARTS.routes),
      minzoom: 6,
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': palette.corridor,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.2, 10, 2.8],
        'line-dasharray': [3.3, 1.4],
      },
    },
  ]
}
