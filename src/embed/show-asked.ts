import { SELECTION_MAX_ZOOM, selectionBounds } from '../domain/dataset/selection-bounds.ts'
import type { Selection } from '../domain/url/url-state.ts'
import type { MapStore } from '../store/create-store.ts'
import type { Show } from './messages.ts'

/** The selection that a host's wish stands for; null where the map has no such thing, or not yet. */
function asked(store: MapStore, show: Show): Selection | null {
  const { dataset } = store.getState()
  if ('place' in show) return dataset.placeIndex.has(show.place) ? { kind: 'place', id: show.place } : null
  if ('event' in show) return dataset.eventIndex.has(show.event) ? { kind: 'event', id: show.event } : null
  return null
}

/** Place of a mention of the open article, by the mention's number. */
function mentionedPlace(store: MapStore, mention: number): number | null {
  const { selection, details, dataset } = store.getState()
  if (selection?.kind !== 'article') return null
  const place = details.articles.get(selection.id)?.mentions[mention]?.place
  return place === undefined ? null : (dataset.placeIndex.get(place) ?? null)
}

/** Shows what the host asks for: a place or event is chosen, a mention's place lit and brought into view. */
export function showAsked(store: MapStore, show: Show): void {
  const { actions, dataset } = store.getState()
  if ('mention' in show) {
    const place = mentionedPlace(store, show.mention)
    if (place === null) return
    actions.highlightPlace(place)
    const id = dataset.places[place]?.id
    const bounds = id === undefined ? null : selectionBounds(dataset, { kind: 'place', id })
    if (bounds) actions.showBounds(bounds, { maxZoom: SELECTION_MAX_ZOOM })
    return
  }
  const selection = asked(store, show)
  if (!selection) return
  actions.select(selection)
  const bounds = selectionBounds(dataset, selection)
  if (bounds) actions.showBounds(bounds, { maxZoom: SELECTION_MAX_ZOOM })
}
