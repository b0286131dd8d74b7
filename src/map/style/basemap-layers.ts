import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { SOURCE } from './source-ids.ts'

const byZoom = (low: number, high: number) =>
  ['interpolate', ['linear'], ['zoom'], 5, low, 10, high] as [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...number[],
  ]

/** Ground, water, lines and borders, from the bottom up. `focus` are ids of land drawn as the map's own ground. */
export function basemapLayers(palette: MapPalette, focus: ReadonlySet<string>): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'world',
      type: 'fill',
      source: 'world',
      paint: { 'fill-color': palette.neighbours, 'fill-antialias': false },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'land',
      paint: {
        'fill-color': [
          'case',
          ['in', ['to-string', ['get', 'id']], ['literal', [...focus]]],
          palette.land,
          palette.neighbours,
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'district-lines',
      type: 'line',
      source: 'districtLines',
      minzoom: 6,
      layout: round,
      paint: {
        'line-color': palette.districtLine,
        'line-width': byZoom(0.6, 1.1),
        'line-dasharray': [3, 2.5],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0, 7.5, 0.9],
      },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: round,
      paint: {
        'line-color': palette.river,
        'line-width': byZoom(0.5, 2),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 7, 0.9],
      },
    },
    ...roadLayers(palette),
    {
      id: 'border-casing',
      type: 'line',
      source: 'borders',
      layout: round,
      paint: { 'line-color': palette.borderCasing, 'line-width': byZoom(2.2, 5), 'line-opacity': 0.85 },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: round,
      paint: { 'line-color': palette.border, 'line-width': byZoom(0.7, 1.7) },
    },
  ]
}

/** Roads on their casing: those of the basemap, and those in force of the routes that have a date. */
function roadLayers(palette: MapPalette): LayerSpecification[] {
  return [...roadPair('road', 'roads', palette), ...roadPair('dated-road', SOURCE.routes, palette)]
}

function roadPair(id: string, source: string, palette: MapPalette): LayerSpecification[] {
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const
  const lesser: ExpressionSpecification = ['>=', ['to-number', ['get', 'rank'], 1], 2]
  const filter: FilterSpecification = ['!=', ['get', 'role'], 'corridor']
  const opacity: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 6, 0, 7, 1]
  return [
    {
      id: `${id}-casing`,
      type: 'line',
      source,
      filter,
      minzoom: 6,
      layout,
      paint: {
        'line-color': palette.roadCasing,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 2, 10, ['case', lesser, 4.4, 5.6]],
        'line-opacity': opacity,
      },
    },
    {
      id,
      type: 'line',
      source,
      filter,
      minzoom: 6,
      layout,
      paint: {
        'line-color': palette.road,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.7, 10, ['case', lesser, 1.7, 2.6]],
        'line-opacity': opacity,
      },
    },
  ]
}
