import type { RegionFeature } from './schema/region.ts'

/**
 * What of the map can be shown and hidden, in the order in which it is listed: marks of events; numbers of the articles
 * that mention a place; areas of control and lines between them; reference outlines; corridors; shadows of the mountains.
 * Land, water, borders, roads and names always show.
 */
export const mapLayers = ['events', 'articles', 'regions', 'outlines', 'routes', 'relief'] as const
export type MapLayer = (typeof mapLayers)[number]

/** The layer that a region belongs to; extents of districts come with what is selected. */
export const LAYER_OF_ROLE: Readonly<Record<RegionFeature['properties']['role'], MapLayer | null>> = {
  control: 'regions',
  line: 'regions',
  reference: 'outlines',
  corridor: 'routes',
  district: null,
}

/** A set of layers: bit n stands for `mapLayers[n]`. */
export type LayerSet = number

export const ALL_LAYERS: LayerSet = (1 << mapLayers.length) - 1

const bitOf = (layer: MapLayer) => 1 << mapLayers.indexOf(layer)

export function hasLayer(set: LayerSet, layer: MapLayer): boolean {
  return (set & bitOf(layer)) !== 0
}

export function toggledLayer(set: LayerSet, layer: MapLayer): LayerSet {
  return set ^ bitOf(layer)
}

/** The layers that some ids name; an empty list is none of them, a list that names no layer (null) says nothing. */
export function layersNamed(ids: readonly string[]): LayerSet | null {
  const named = mapLayers.filter((layer) => ids.includes(layer))
  if (ids.length > 0 && named.length === 0) return null
  return named.reduce((set, layer) => set | bitOf(layer), 0)
}

export function layerNames(set: LayerSet): MapLayer[] {
  return mapLayers.filter((layer) => hasLayer(set, layer))
}
