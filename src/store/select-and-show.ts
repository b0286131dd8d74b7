import { SELECTION_MAX_ZOOM, selectionBounds } from '../domain/dataset/selection-bounds.ts'
import type { Selection } from '../domain/url/url-state.ts'
import type { MapStore } from './create-store.ts'

/** Brings what a selection stands for into the free part of the map. */
export function showSelection(store: MapStore, selection: Selection): void {
  const { actions, dataset } = store.getState()
  const bounds = selectionBounds(dataset, selection)
  if (bounds) actions.showBounds(bounds, { maxZoom: SELECTION_MAX_ZOOM })
}

/** Selects, and brings what was selected into the free part of the map. */
export function selectAndShow(store: MapStore, selection: Selection): void {
  store.getState().actions.select(selection)
  showSelection(store, selection)
}
