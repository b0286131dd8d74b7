import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { MapActions, MapStore } from '../store/create-store.ts'
import type { MapState } from '../store/state.ts'

export const MapStoreContext = createContext<MapStore | null>(null)
export const MapStoreProvider = MapStoreContext.Provider

/** The store of the map this panel belongs to. Throws an Error outside a MapStoreProvider. */
export function useMapStoreApi(): MapStore {
  const store = useContext(MapStoreContext)
  if (!store) throw new Error('This panel stands outside a MapStoreProvider: wrap it in one.')
  return store
}

/** Reads from the store and renders again when what the selector returns changes. */
export function useMapStore<T>(selector: (state: MapState & { actions: MapActions }) => T): T {
  return useStore(useMapStoreApi(), selector)
}
