import { type EventColumns, NO_PLACE } from '../../domain/dataset/event-columns.ts'
import {
  ALL_KINDS,
  candidateRange,
  type EventFilter,
  type TimeWindow,
  type WindowCounts,
} from '../../domain/dataset/window.ts'

/**
 * Counts events and places of a window again and again without allocating: what `countWindow` says, in one pass of
 * typed arrays. The result is overwritten by the next count. Events without a place add no place.
 */
export class WindowCounter {
  readonly #columns: EventColumns
  /** The count in which a place was last met. */
  readonly #met = new Uint32Array(NO_PLACE + 1)
  readonly #result: WindowCounts
  #serial = 0

  constructor(columns: EventColumns, kindCount: number) {
    this.#columns = columns
    this.#result = { total: 0, byKind: new Uint32Array(kindCount), places: 0 }
  }

  count(window: TimeWindow, filter: EventFilter): Readonly<WindowCounts> {
    const { start, end, kind, place } = this.#columns
    const result = this.#result
    const met = this.#met
    const serial = ++this.#serial
    const { byKind } = result
    const { kinds, hidden } = filter
    byKind.fill(0)
    let total = 0
    let places = 0
    const { first, last } = candidateRange(this.#columns, window)
    for (let i = first; i < last; i++) {
      if (end[i]! <= window.from || start[i]! > window.to || (hidden && hidden[i] !== 0)) continue
      const k = kind[i]!
      if (k < byKind.length) byKind[k]!++
      if (!(kinds & (1 << k) & ALL_KINDS)) continue
      total++
      const p = place[i]!
      if (met[p] === serial || p === NO_PLACE) continue
      met[p] = serial
      places++
    }
    result.total = total
    result.places = places
    return result
  }
}
