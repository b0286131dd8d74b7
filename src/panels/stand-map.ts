import type { MapStore } from '../store/create-store.ts'
import { type MapElements, mountMap, type StandingMap } from './mount-map.ts'

/** The map's elements in the markup of a prebuilt page; null where it holds another. */
export function mapElements(container: HTMLElement): MapElements | null {
  const find = (selector: string) => container.querySelector<HTMLElement>(selector)
  const [element, frame, live, drawn] = [
    find('[data-map]'),
    find('.map-frame'),
    find('.map-live'),
    find('.map-drawn'),
  ]
  return element && frame && live && drawn ? { element, frame, live, drawn } : null
}

/**
 * Puts the map on a page that shows what the store says, before the panels come: they take it over as it stands.
 * `missing` hears, until they do, that the code of the drawing did not arrive; they are told of it when they come.
 */
export function standMap(
  store: MapStore,
  elements: MapElements,
  gestures: Parameters<typeof mountMap>[2],
  missing: () => void,
): StandingMap {
  let retryFirst: (() => void) | null = null
  let told = (retry: () => void) => {
    retryFirst = retry
    missing()
  }
  const map = mountMap(store, elements, gestures, (retry) => told(retry))
  return {
    element: elements.element,
    map,
    hearMissing: (next) => {
      told = next
      if (retryFirst) next(retryFirst)
      retryFirst = null
    },
  }
}
