import type { MapStore } from './create-store.ts'
import { openStops } from './reading-place.ts'
import { selectAndShow, showSelection } from './select-and-show.ts'

/** Goes to a stop of the selected article and brings it into the free part of the map. */
export function readTo(store: MapStore, at: number): void {
  store.getState().actions.readTo(at)
  const { reading, dataset } = store.getState()
  const place = dataset.places[reading?.marked.at ?? -1]
  if (place) showSelection(store, { kind: 'place', id: place.id })
}

/** Goes to a place where it is a stop of the selected article. Answers whether it is one. */
export function readToPlace(store: MapStore, id: string): boolean {
  const state = store.getState()
  const index = state.dataset.placeIndex.get(id)
  const at = index === undefined ? -1 : openStops(state).indexOf(index)
  if (at >= 0) state.actions.readTo(at)
  return at >= 0
}

/** Brings the whole of the selected article into view again. */
export function readFromStart(store: MapStore): void {
  const { selection, actions } = store.getState()
  actions.readTo(-1)
  if (selection) selectAndShow(store, selection)
}
