import type { Dataset } from '../domain/dataset/dataset.ts'
import { isUndated, NO_PLACE } from '../domain/dataset/event-columns.ts'
import { eventsNaming } from './selectors.ts'

export interface Neighbours {
  /** Index of the last event before it at the same place; null where there is none. */
  earlier: number | null
  later: number | null
}

/**
 * The events before and after one at the place where its mark stands, whatever the window; events without a date have no
 * neighbours and are none.
 */
export function neighbouringEvents(dataset: Dataset, index: number): Neighbours {
  const { events } = dataset
  const place = events.place[index] ?? NO_PLACE
  if (place === NO_PLACE || isUndated(events.flags[index] ?? 0)) return { earlier: null, later: null }
  const here = eventsNaming(dataset, place).filter((i) => !isUndated(events.flags[i]!))
  return {
    earlier: here.findLast((i) => i < index) ?? null,
    later: here.find((i) => i > index) ?? null,
  }
}
