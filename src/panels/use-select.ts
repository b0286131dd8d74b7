import { useCallback } from 'react'
import { SELECTION_MAX_ZOOM, selectionBounds } from '../domain/dataset/selection-bounds.ts'
import type { Selection } from '../domain/url/url-state.ts'
import { useMapStoreApi } from './use-map-store.ts'

/** Selects from a text or list and brings what was selected into the free part of the map. */
export function useSelect(): (selection: Selection) => void {
  const store = useMapStoreApi()
  return useCallback(
    (selection) => {
      const { actions, dataset } = store.getState()
      actions.select(selection)
      const bounds = selectionBounds(dataset, selection)
      if (bounds) actions.showBounds(bounds, { maxZoom: SELECTION_MAX_ZOOM })
    },
    [store],
  )
}
