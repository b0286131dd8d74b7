import type { LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { PATH } from '../reading-path-look.ts'
import { ofPart } from './parts.ts'
import { LINE_PARTS, SOURCE } from './source-ids.ts'

/** The way through an article's places: a dashed line on a light one, beneath names and marks. */
export function pathLayers(palette: MapPalette): LayerSpecification[] {
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: 'reading-path-casing',
      type: 'line',
      source: SOURCE.lines,
      filter: ofPart(LINE_PARTS.readingPath),
      layout,
      paint: { 'line-color': palette.halo, 'line-width': PATH.casing, 'line-opacity': PATH.casingOpacity },
    },
    {
      id: 'reading-path',
      type: 'line',
      source: SOURCE.lines,
      filter: ofPart(LINE_PARTS.readingPath),
      layout: { ...layout, 'line-cap': 'butt' },
      paint: {
        'line-color': palette.accent,
        'line-width': PATH.line,
        // In widths of the line.
        'line-dasharray': PATH.dashes.map((length) => length / PATH.line),
      },
    },
  ]
}
