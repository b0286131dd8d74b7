import { createContext, useContext, useSyncExternalStore } from 'react'
import type { MapActions, MapStore } from '../store/create-store.ts'
import type { MapState } from '../store/state.ts'

export const MapStoreContext = createContext<MapStore | null>(null)
export const MapStoreProvider = MapStoreContext.Provider

/** The store itself, for code that reads it outside rendering. */
export function useMapStoreApi(): MapStore {
  const store = useContext(MapStoreContext)
  if (!store) throw new Error('A panel stands outside MapStoreProvider')
  return store
}

/**
 * A part of the state; the component renders again when that part changes identity. The server and the first render
 * of a hydrated page read the state as it is now, details that were loaded before included (zustand's own hook
 * would read the state at creation).
 */
export function useMapStore<T>(selector: (state: MapState & { actions: MapActions }) => T): T {
  const store = useMapStoreApi()
  const read = () => selector(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}
