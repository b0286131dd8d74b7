import { type EventColumns, isUndated } from '../domain/dataset/event-columns.ts'
import { overlapsWindow, type TimeWindow } from '../domain/dataset/window.ts'

/** Events by how they lie to a window, each list in the order it was given. */
export interface EventsByWindow {
  before: number[]
  inside: number[]
  after: number[]
  /** Without a day by the clock that is chosen. */
  undated: number[]
}

export function eventsByWindow(
  events: EventColumns,
  indices: readonly number[],
  window: TimeWindow,
): EventsByWindow {
  const lists: EventsByWindow = { before: [], inside: [], after: [], undated: [] }
  for (const i of indices) {
    const list = isUndated(events.flags[i]!)
      ? lists.undated
      : overlapsWindow(events, i, window)
        ? lists.inside
        : events.end[i]! <= window.from
          ? lists.before
          : lists.after
    list.push(i)
  }
  return lists
}
