import type { Messages } from '../../i18n/i18n.ts'
import type { MapStore } from '../../store/create-store.ts'
import { onView, viewNow } from '../measure/map-view.ts'
import type { Dates } from '../use-dates.ts'
import { featureWords } from './feature-words.ts'
import { featuresIn, type MapFeature } from './map-features.ts'

/** Half the side of the ring that marks where the reader is, CSS pixels. */
const RING = 17

export interface Walker {
  /** Goes so many features on; at an end it stays. Answers what to announce. */
  go: (steps: number) => string
  /** Opens the card of the feature reached; false where none is. */
  open: () => boolean
  /** How many features the map shows, as a sentence. */
  howMany: () => string
  leave: () => void
}

function sameFeature(a: MapFeature, b: MapFeature): boolean {
  return a.kind === b.kind && a.index === b.index
}

/**
 * Walks the features of the map one by one in reading order, whichever picture of it is seen. `ring` is laid over the
 * one reached, and stays with it while the map moves; nothing is selected before it is opened.
 */
export function walkFeatures(
  store: MapStore,
  { map, ring }: { map: HTMLElement; ring: HTMLElement },
  texts: () => { messages: Messages; dates: Dates },
): Walker {
  let here: MapFeature | null = null

  const inView = (): MapFeature[] => {
    const view = viewNow(store)
    if (!view) return []
    const whole = map.getBoundingClientRect()
    const free = map.querySelector('.map-frame')?.getBoundingClientRect() ?? whole
    return featuresIn(store.getState(), view, {
      left: free.left - whole.left,
      right: free.right - whole.left,
      top: free.top - whole.top,
      bottom: free.bottom - whole.top,
    })
  }
  const lay = () => {
    // Found again in the view as it is now: marks of events move about their place with the zoom.
    const now = here && inView().find((feature) => here && sameFeature(feature, here))
    ring.hidden = !now
    if (now) ring.style.transform = `translate(${now.x - RING}px, ${now.y - RING}px)`
  }
  const light = (feature: MapFeature | null) => {
    const { actions } = store.getState()
    actions.highlightPlace(feature?.kind === 'place' ? feature.index : null)
    actions.highlightEvent(feature?.kind === 'event' ? feature.index : null)
  }
  let frame = 0
  const stopView = onView(store, () => {
    if (here && frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0
        lay()
      })
  })
  const leave = () => {
    here = null
    ring.hidden = true
    light(null)
  }
  return {
    go: (steps) => {
      const { messages, dates } = texts()
      const features = inView()
      if (features.length === 0) return messages.t('reach:none')
      const from = here ? features.findIndex((feature) => here && sameFeature(feature, here)) : -1
      const start = from < 0 && steps < 0 ? features.length : from
      const at = Math.max(0, Math.min(features.length - 1, start + steps))
      const next = features[at]
      if (!next) return ''
      const before = here && !sameFeature(here, next) ? here : null
      here = next
      light(next)
      lay()
      const state = store.getState()
      return featureWords(next, before, { number: at + 1, of: features.length }, state, messages, dates)
    },
    open: () => {
      if (!here) return false
      const { dataset, actions } = store.getState()
      const id = here.kind === 'place' ? dataset.places[here.index]?.id : dataset.eventIds.at(here.index)
      if (id === undefined) return false
      const { kind } = here
      leave()
      actions.select({ kind, id })
      return true
    },
    howMany: () => {
      const { messages, dates } = texts()
      const count = inView().length
      return messages.t('reach:inView', { count, number: dates.number(count) })
    },
    leave: () => {
      cancelAnimationFrame(frame)
      stopView()
      leave()
    },
  }
}
