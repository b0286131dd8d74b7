import type { MapConfig } from '../../domain/schema/map-config.ts'
import { type DrawnTheme, kindColours, type MapPalette, palettes } from '../palette.ts'

type Rule = readonly [selector: string, property: 'fill' | 'stroke' | 'color', colour: keyof MapPalette]

/** Which colour of the palette each class of the drawing wears. */
export const THEME_RULES: readonly Rule[] = [
  ['.d-water', 'fill', 'water'],
  ['.d-neighbours', 'fill', 'neighbours'],
  ['.d-neighbours', 'stroke', 'neighbours'],
  ['.d-land', 'fill', 'land'],
  ['.d-river', 'stroke', 'river'],
  ['.d-district-line', 'stroke', 'districtLine'],
  ['.d-world-border', 'stroke', 'worldBorder'],
  ['.d-road-casing', 'stroke', 'roadCasing'],
  ['.d-road', 'stroke', 'road'],
  ['.d-border-casing', 'stroke', 'borderCasing'],
  ['.d-border', 'stroke', 'border'],
  ['pattern rect', 'fill', 'corridor'],
  ['pattern path', 'stroke', 'corridor'],
  ['.d-control path', 'fill', 'control'],
  ['.d-reference path', 'fill', 'reference'],
  ['.d-reference path', 'stroke', 'reference'],
  ['.d-corridor path', 'stroke', 'corridor'],
  ['.d-line path', 'stroke', 'line'],
  ['.d-district path', 'stroke', 'districtLine'],
  ['.d-route', 'stroke', 'corridor'],
  ['.d-events', 'stroke', 'casing'],
  ['.d-paper', 'fill', 'casing'],
  ['.d-ring-casing', 'stroke', 'casing'],
  ['.d-ring', 'stroke', 'accent'],
  ['.d-places', 'color', 'placeMark'],
  ['.d-active', 'color', 'accent'],
  ['.d-path-casing', 'stroke', 'halo'],
  ['.d-path', 'stroke', 'accent'],
  ['.d-labels', 'stroke', 'halo'],
  ['.d-label-country', 'fill', 'areaLabel'],
  ['.d-label-area', 'fill', 'areaLabel'],
  ['.d-label-inner', 'fill', 'areaLabel'],
  ['.d-label-water', 'fill', 'waterLabel'],
  ['.d-label-main', 'fill', 'ink'],
  ['.d-label-town', 'fill', 'ink'],
  ['.d-label-minor', 'fill', 'ink'],
  ['.d-reference-label', 'fill', 'referenceLabel'],
  ['.d-active-label', 'fill', 'accent'],
]

/**
 * Rules that repaint a drawing made in one theme in another: for the first picture of a page, which is made before
 * the reader's theme is known. `scope` is the selector of what holds the drawing, as `[data-theme='dark']`.
 */
export function themeCss(map: MapConfig, theme: DrawnTheme, scope: string): string {
  const palette = palettes[theme]
  const rules = THEME_RULES.map(
    ([selector, property, colour]) => `${scope} .drawing ${selector}{${property}:${palette[colour]}}`,
  )
  const kinds = kindColours(map, theme).map(
    (colour, kind) => `${scope} .drawing .d-kind-${kind}{color:${colour}}`,
  )
  return [...rules, ...kinds].join('\n')
}
