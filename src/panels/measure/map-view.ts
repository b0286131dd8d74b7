import type { ElementView } from '../../map/element-view.ts'
import type { MapStore } from '../../store/create-store.ts'

interface Told {
  view: ElementView | null
  listeners: Set<() => void>
}

const told = new WeakMap<MapStore, Told>()

function of(store: MapStore): Told {
  const known = told.get(store)
  if (known) return known
  const fresh: Told = { view: null, listeners: new Set() }
  told.set(store, fresh)
  return fresh
}

/** Told by the live map and the drawing, whichever is seen, with each of their pictures. */
export function tellView(store: MapStore, view: ElementView): void {
  const one = of(store)
  one.view = view
  for (const listener of one.listeners) listener()
}

/** Where the map stands; null before its first picture. */
export function viewNow(store: MapStore): ElementView | null {
  return of(store).view
}

/** Hears of every new view. Returns the way to stop. */
export function onView(store: MapStore, listener: () => void): () => void {
  const { listeners } = of(store)
  listeners.add(listener)
  return () => listeners.delete(listener)
}
