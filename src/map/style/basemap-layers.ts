import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  RasterLayerSpecification,
} from 'maplibre-gl'
import type { DrawnTheme, MapPalette } from '../palette.ts'
import { reliefStops } from '../relief.ts'
import { ofPart } from './parts.ts'
import { LINE_PARTS, SOURCE } from './source-ids.ts'

const byZoom = (low: number, high: number) =>
  ['interpolate', ['linear'], ['zoom'], 5, low, 10, high] as [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...number[],
  ]

/** Ground, water, lines and borders, from the bottom up. `focus` are ids of land drawn as the map's own ground. */
export function basemapLayers(palette: MapPalette, focus: ReadonlySet<string>): LayerSpecification[] {
  const isFocus: ExpressionSpecification = ['in', ['to-string', ['get', 'id']], ['literal', [...focus]]]
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'world',
      type: 'fill',
      source: SOURCE.basemap,
      filter: ofPart('world'),
      paint: { 'fill-color': palette.neighbours, 'fill-antialias': false },
    },
    landLayer('land-neighbours', palette.neighbours, ['!', isFocus]),
    landLayer('land', palette.land, isFocus),
    {
      id: 'rivers',
      type: 'line',
      source: SOURCE.basemap,
      filter: ofPart('rivers'),
      layout: round,
      paint: {
        'line-color': palette.river,
        'line-width': byZoom(0.5, 2),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 7, 0.9],
      },
    },
    {
      id: 'water',
      type: 'fill',
      source: SOURCE.basemap,
      filter: ofPart('water'),
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'district-lines',
      type: 'line',
      source: SOURCE.basemap,
      filter: ofPart('districtLines'),
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
      id: 'world-borders',
      type: 'line',
      source: SOURCE.basemap,
      filter: ofPart('worldBorders'),
      layout: round,
      paint: {
        'line-color': palette.worldBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 7, 1.1],
      },
    },
    {
      id: 'border-casing',
      type: 'line',
      source: SOURCE.basemap,
      filter: ofPart('borders'),
      layout: round,
      paint: { 'line-color': palette.borderCasing, 'line-width': byZoom(2.2, 5), 'line-opacity': 0.85 },
    },
    {
      id: 'borders',
      type: 'line',
      source: SOURCE.basemap,
      filter: ofPart('borders'),
      layout: round,
      paint: { 'line-color': palette.border, 'line-width': byZoom(0.7, 1.7) },
    },
    ...roadLayers(palette),
  ]
}

/** Above all land, below all that is drawn on it. */
export const ABOVE_RELIEF = 'rivers'

export const RELIEF_LAYER = 'relief'

/** Shadows of the mountains, for a view from afar. `maxZoom` is the picture's own. */
export function reliefLayer(theme: DrawnTheme, maxZoom: number): RasterLayerSpecification {
  const stops = reliefStops(theme, maxZoom)
  return {
    id: RELIEF_LAYER,
    type: 'raster',
    source: SOURCE.relief,
    maxzoom: stops.at(-1)![0],
    paint: {
      'raster-opacity': ['interpolate', ['linear'], ['zoom'], ...stops.flat()],
      'raster-fade-duration': 0,
      // The picture's shadows are brown, for light land.
      ...(theme === 'dark' ? { 'raster-brightness-max': 0 } : {}),
    },
  }
}

function landLayer(id: string, colour: string, wanted: FilterSpecification): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: SOURCE.basemap,
    filter: ofPart('land', wanted),
    paint: { 'fill-color': colour, 'fill-antialias': false },
  }
}

/** Roads on their casing, the lesser ones thinner. */
function roadLayers(palette: MapPalette): LayerSpecification[] {
  const lesser: FilterSpecification = ['>=', ['get', 'rank'], 2]
  const main: FilterSpecification = ['<', ['get', 'rank'], 2]
  return [
    roadLayer('lesser-road-casing', lesser, palette.roadCasing, [2, 4.4]),
    roadLayer('road-casing', main, palette.roadCasing, [2, 5.6]),
    roadLayer('lesser-roads', lesser, palette.road, [0.7, 1.7]),
    roadLayer('roads', main, palette.road, [0.8, 2.6]),
  ]
}

/** `widths` in CSS pixels at zoom 6 and 10. */
function roadLayer(
  id: string,
  wanted: FilterSpecification,
  colour: string,
  [low, high]: readonly [number, number],
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE.lines,
    filter: ofPart(LINE_PARTS.roads, wanted),
    minzoom: 6,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, low, 10, high],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0, 7, 1],
    },
  }
}
