import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Language } from '../../domain/languages.ts'
import type { DrawnTheme } from '../palette.ts'

/** A detailed basemap, ready to be laid over the built-in one. */
export interface Detail {
  /** Names start with `detail-`. */
  sources: Record<string, SourceSpecification>
  layers: (theme: DrawnTheme, language: Language) => LayerSpecification[]
}

export const DETAIL_PREFIX = 'detail-'

/** What of the built-in basemap gives way once tiles of the detailed one have come: its schematic lines and their names. */
export const GIVES_WAY: ReadonlySet<string> = new Set([
  'rivers',
  'lesser-road-casing',
  'road-casing',
  'lesser-roads',
  'roads',
  'river-names',
  'road-names',
])

/** Ground goes below the lines of districts and borders, names below those of countries and places. */
const ABOVE_GROUND = 'district-lines'
const ABOVE_NAMES = 'country-names-more'

/**
 * A style with the detailed basemap in it. Borders, regions, places and their names stay ours, and so does the ground:
 * where a tile does not come, it stands. `seen`: whether tiles have come.
 */
export function withDetail(
  style: StyleSpecification,
  detail: Detail,
  seen: boolean,
  theme: DrawnTheme,
  language: Language,
): StyleSpecification {
  const added = detail.layers(theme, language)
  const names = added.filter(({ type }) => type === 'symbol')
  const ground = added.filter(({ type }) => type !== 'symbol')
  return {
    ...style,
    sources: { ...style.sources, ...detail.sources },
    layers: style.layers.flatMap((layer) => {
      if (layer.id === ABOVE_GROUND) return [...ground, layer]
      if (layer.id === ABOVE_NAMES) return [...names, layer]
      return seen && GIVES_WAY.has(layer.id) ? [hidden(layer)] : [layer]
    }),
  }
}

function hidden(layer: LayerSpecification): LayerSpecification {
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } }
}
