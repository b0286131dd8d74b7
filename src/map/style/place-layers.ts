import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPalette } from '../palette.ts'
import { BOLD } from './font-faces.ts'
import { BLANK_IMAGE } from './hatch.ts'
import { SOURCE } from './source-ids.ts'

const MARK_LINE = 1.6
export const RING_GAP = 4.5

const is = (name: string): ExpressionSpecification => ['boolean', ['get', name], false]
/** What is selected and what belongs to it. */
const accented: ExpressionSpecification = ['any', is('selected'), is('lit')]
const marked: ExpressionSpecification = ['>', ['get', 'radius'], 0]

/** Place marks, drawn above the labels, with ring for what is selected and halo for what is pointed at. */
export function placeLayers(palette: MapPalette): LayerSpecification[] {
  const source = SOURCE.places
  return [
    {
      id: 'place-halo',
      type: 'circle',
      source,
      filter: ['all', is('highlighted'), marked],
      paint: {
        'circle-radius': ['+', ['get', 'radius'], 9],
        'circle-color': palette.accent,
        'circle-opacity': 0.28,
      },
    },
    {
      id: 'place-ring',
      type: 'circle',
      source,
      filter: ['all', is('selected'), marked],
      paint: {
        'circle-radius': ['+', ['get', 'radius'], RING_GAP],
        'circle-color': palette.halo,
        'circle-opacity': 0.6,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2.4,
      },
    },
    {
      id: 'place-marks',
      type: 'circle',
      source,
      filter: marked,
      layout: { 'circle-sort-key': ['get', 'importance'] },
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': ['case', is('hollow'), palette.halo, accented, palette.accent, palette.placeMark],
        'circle-stroke-color': [
          'case',
          ['!', is('hollow')],
          palette.casing,
          accented,
          palette.accent,
          palette.placeMark,
        ],
        'circle-stroke-width': MARK_LINE,
      },
    },
    {
      // Placed before every label: its invisible icon keeps labels off the marks.
      id: 'place-numbers',
      type: 'symbol',
      source: SOURCE.placeNames,
      filter: ['any', marked, is('crowded')],
      layout: {
        'icon-image': BLANK_IMAGE,
        'icon-allow-overlap': true,
        'icon-padding': ['get', 'room'],
        'text-field': ['get', 'number'],
        'text-font': BOLD,
        'text-size': ['get', 'numberSize'],
        'text-allow-overlap': true,
        'text-padding': 0,
        'symbol-sort-key': ['-', ['get', 'importance']],
      },
      paint: {
        'text-color': [
          'case',
          ['!', is('hollow')],
          palette.casing,
          accented,
          palette.accent,
          palette.placeMark,
        ],
      },
    },
  ]
}
