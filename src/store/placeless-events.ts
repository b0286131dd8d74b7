import { type EventColumns, FLAG, NO_PLACE } from '../domain/dataset/event-columns.ts'
import { memoizeLast, visibleEvents } from './selectors.ts'

const placeless = memoizeLast((events: EventColumns, indices: readonly number[]) =>
  indices.filter((i) => events.place[i] === NO_PLACE && !(events.flags[i]! & FLAG.ownPosition)),
)

/** Events of the settled window and the filter that can have no mark on the map: neither a place nor a position is known. */
export function placelessEvents(state: Parameters<typeof visibleEvents>[0]): readonly number[] {
  return placeless(state.dataset.events, visibleEvents(state))
}
