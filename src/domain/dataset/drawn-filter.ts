import { hasLayer, type LayerSet } from '../map-layers.ts'
import type { EventFilter } from './window.ts'

const drawn = new WeakMap<EventFilter, Map<LayerSet, EventFilter>>()

/**
 * The filter by which the map is drawn: with the layer of events hidden no kind shows, with that of articles none of the
 * `articles` of the dataset counts. The same object for the same filter and layers; lists and counts keep the filter itself.
 */
export function drawnFilter(filter: EventFilter, layers: LayerSet, articles: number): EventFilter {
  const [events, counted] = [hasLayer(layers, 'events'), hasLayer(layers, 'articles')]
  if (events && counted) return filter
  const known = drawn.get(filter) ?? new Map<LayerSet, EventFilter>()
  drawn.set(filter, known)
  const before = known.get(layers)
  if (before) return before
  const made: EventFilter = {
    ...filter,
    ...(events ? {} : { kinds: 0 }),
    ...(counted ? {} : { articles: new Uint8Array(articles) }),
  }
  known.set(layers, made)
  return made
}
