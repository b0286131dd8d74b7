import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { MapActions, MapStore } from '../store/create-store.ts'
import type { MapState } from '../store/state.ts'

const MapStoreContext = createContext<MapStore | null>(null)
export const MapStoreProvider = MapStoreContext.Provider

/** The store itself, for code that reads it outside rendering. */
export function useMapStoreApi(): MapStore {
  const store = useContext(MapStoreContext)
  if (!store) throw new Error('A panel stands outside MapStoreProvider')
  return store
}

/** What changes with every step of a drag; only code outside rendering reads it, off the store itself. */
const HURRIED: ReadonlySet<string> = new Set(['window', 'detail'] satisfies (keyof MapState)[])
export type CalmState = Omit<MapState, 'window' | 'detail'> & { actions: MapActions }

const listeners = new WeakMap<MapStore, Set<() => void>>()

/** Hears the store once for all components, and of changes that can concern one: hundreds of them stay asleep while a finger drags. */
function subscribeCalmly(store: MapStore, changed: () => void): () => void {
  let heard = listeners.get(store)
  if (!heard) {
    const all = new Set<() => void>()
    heard = all
    listeners.set(store, all)
    store.subscribe((state, old) => {
      const keys = Object.keys(state) as (keyof typeof state)[]
      if (keys.some((key) => state[key] !== old[key] && !HURRIED.has(key))) for (const tell of all) tell()
    })
  }
  heard.add(changed)
  return () => heard.delete(changed)
}

const built = new WeakMap<MapStore, ReturnType<MapStore['getState']>>()

/** Says what state a prebuilt page shows, where the store has moved on before React comes to it. */
export function setBuiltState(store: MapStore, state: ReturnType<MapStore['getState']>): void {
  built.set(store, state)
}

/** The state that the first render of a page shows: as it was built, or as the store stands. */
export function builtState(store: MapStore): ReturnType<MapStore['getState']> {
  return built.get(store) ?? store.getState()
}

/**
 * A part of the state; the component renders again when that part changes identity. The server and the first render
 * of a hydrated page read the state as it was built (zustand's own hook would read the state at creation, without the
 * details that were loaded since).
 */
export function useMapStore<T>(selector: (state: CalmState) => T): T {
  const store = useMapStoreApi()
  const subscribe = useCallback((changed: () => void) => subscribeCalmly(store, changed), [store])
  const read = () => selector(store.getState())
  return useSyncExternalStore(subscribe, read, () => selector(builtState(store)))
}
