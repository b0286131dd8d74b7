import { useCallback } from 'react'
import type { Selection } from '../domain/url/url-state.ts'
import { selectAndShow } from '../store/select-and-show.ts'
import { useMapStoreApi } from './use-map-store.ts'

/** Selects from a text or list and brings what was selected into the free part of the map. */
export function useSelect(): (selection: Selection) => void {
  const store = useMapStoreApi()
  return useCallback((selection) => selectAndShow(store, selection), [store])
}
