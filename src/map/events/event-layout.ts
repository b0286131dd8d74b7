import { type EventColumns, FLAG } from '../../domain/dataset/event-columns.ts'
import { candidateRange, type EventFilter, type TimeWindow } from '../../domain/dataset/window.ts'
import { worldSize } from '../../domain/geometry/mercator.ts'
import { MARK_RADIUS } from '../mark-shapes.ts'
import { markScale } from './crowding.ts'
import { type EventGroups, groupEvents } from './event-groups.ts'
import { HIDDEN, SLOT_OFFSETS, slotOf } from './slots.ts'

/** The flat, north-up view an event layer is drawn in: centre in unit mercator, sizes in CSS pixels. */
export interface EventCamera {
  centreX: number
  centreY: number
  zoom: number
  width: number
  height: number
}

/**
 * Which events show and in which slot, as one word an event: slot (HIDDEN where it does not show), kind group and
 * flags in its three lowest bytes. What the event canvas uploads, the drawing draws and picking searches.
 */
export class EventLayout {
  readonly groups: EventGroups
  readonly state: Uint32Array
  /** Events outside `[first, last)` do not show, whatever their word says. */
  first = 0
  last = 0
  /** Words changed by the last `setWindow`: all that differs lies in `[changedFrom, changedTo)`. */
  changedFrom = 0
  changedTo = 0
  /** Events in the window that pass the filter, those without a position included. */
  count = 0
  /** Those among them that have a position. */
  placed = 0
  readonly columns: EventColumns
  private readonly base: Uint32Array
  /** The word of an event that no other stands beside. */
  private readonly alone: Uint32Array
  /** 1 where others stand at the same spot, whatever the window. */
  private readonly shared: Uint8Array
  private readonly order: Uint32Array
  private readonly seenIn: Uint32Array
  private step = 0

  constructor(columns: EventColumns) {
    this.columns = columns
    this.groups = groupEvents(columns)
    const { count, kind, flags } = columns
    this.state = new Uint32Array(count)
    this.base = new Uint32Array(count)
    this.alone = new Uint32Array(count)
    const { of, downwards } = this.groups
    const sizes = new Uint32Array(this.groups.count)
    for (let i = 0; i < count; i++) if (of[i]! >= 0) sizes[of[i]!]!++
    this.shared = new Uint8Array(count)
    for (let i = 0; i < count; i++) {
      this.base[i] = (kind[i]! << 8) | (flags[i]! << 16)
      const group = of[i]!
      if (group >= 0 && sizes[group]! > 1) this.shared[i] = 1
      this.alone[i] =
        group < 0
          ? HIDDEN
          : this.base[i]! | slotOf(0, (flags[i]! & FLAG.ownPosition) !== 0, downwards[group] === 1)
    }
    // Most words then never change, whatever the window.
    this.state.set(this.alone)
    this.order = new Uint32Array(this.groups.count)
    this.seenIn = new Uint32Array(this.groups.count)
  }

  /** Lays the window's events out: one pass over its candidates, no allocation per event. Returns `count`. */
  setWindow(window: TimeWindow, filter: EventFilter): number {
    const { first, last } = candidateRange(this.columns, window)
    const { start, end, kind, flags } = this.columns
    const { of, downwards } = this.groups
    const { state, base, alone, shared, order, seenIn } = this
    const step = ++this.step
    const { from, to } = window
    const { kinds, hidden } = filter
    let count = 0
    let placed = 0
    let changedFrom = state.length
    let changedTo = 0
    for (let i = first; i < last; i++) {
      const out = end[i]! <= from || start[i]! > to || (kinds & (1 << kind[i]!)) === 0
      let word = HIDDEN
      if (!out && !(hidden && hidden[i] !== 0)) {
        count++
        if (shared[i] === 0) {
          word = alone[i]!
          if (word !== HIDDEN) placed++
        } else {
          placed++
          const group = of[i]!
          const before = seenIn[group] === step ? order[group]! : 0
          seenIn[group] = step
          order[group] = before + 1
          word = base[i]! | slotOf(before, (flags[i]! & FLAG.ownPosition) !== 0, downwards[group] === 1)
        }
      }
      if (state[i] === word) continue
      state[i] = word
      if (i < changedFrom) changedFrom = i
      changedTo = i + 1
    }
    this.changedFrom = Math.min(changedFrom, changedTo)
    this.changedTo = changedTo
    this.first = first
    this.last = Math.max(first, last)
    this.count = count
    this.placed = placed
    return count
  }

  /** Slot of an event, HIDDEN where it does not show. */
  slot(i: number): number {
    return i >= this.first && i < this.last ? this.state[i]! & 0xff : HIDDEN
  }

  /** How large marks are drawn in a world of that many CSS pixels. */
  markScale(world: number): number {
    return markScale(Math.min(this.placed, this.groups.count), this.groups.area * world * world)
  }

  /**
   * Index of the shown event whose mark lies nearest to a point, within `radius` of the mark's edge; -1 for none.
   * Of marks equally near the one drawn last wins. Point and radius in CSS pixels. A plain pass over the window's
   * candidates: 100,000 take less time than building a spatial index once would.
   */
  pick(camera: EventCamera, pointX: number, pointY: number, radius: number): number {
    const world = worldSize(camera.zoom)
    const { x, y, originX, originY } = this.groups
    const shiftX = (originX - camera.centreX) * world + camera.width / 2 - pointX
    const shiftY = (originY - camera.centreY) * world + camera.height / 2 - pointY
    let best = -1
    let nearest = (radius + MARK_RADIUS * this.markScale(world)) ** 2
    for (let i = this.first; i < this.last; i++) {
      const slot = this.state[i]! & 0xff
      if (slot === HIDDEN) continue
      const dx = x[i]! * world + shiftX + SLOT_OFFSETS[slot * 2]!
      const dy = y[i]! * world + shiftY + SLOT_OFFSETS[slot * 2 + 1]!
      const distance = dx * dx + dy * dy
      if (distance <= nearest) {
        nearest = distance
        best = i
      }
    }
    return best
  }
}
