import { isRightToLeft, type Language } from '../../domain/languages.ts'
import { SLOT_OFFSETS, slotOf } from '../events/slots.ts'
import { LABEL_GAP } from '../labels.ts'
import { MARK_RADIUS } from '../mark-shapes.ts'

/** How far, in CSS pixels from a place's spot, its own mark and the event marks around it reach on each side. */
export interface Room {
  top: number
  right: number
  bottom: number
  left: number
}

/** Events beyond which the rings only stack. */
const MOST_EVENTS = 42
/** Half the height of a line of label text. */
const HALF_LINE = 9

/** What the marks at a place take up, for keeping other labels off; `downwards`: they stand below it first. */
export function takenRoom(radius: number, events: number, downwards: boolean): Room {
  const room = { top: radius, right: radius, bottom: radius, left: radius }
  eachMark(events, downwards, (x, y) => {
    room.top = Math.max(room.top, MARK_RADIUS - y)
    room.bottom = Math.max(room.bottom, MARK_RADIUS + y)
    room.right = Math.max(room.right, MARK_RADIUS + x)
    room.left = Math.max(room.left, MARK_RADIUS - x)
  })
  return room
}

/** Distances from a place's spot at which its own label begins on each side: past the marks that lie in its way. */
export function labelDistances(radius: number, events: number, downwards: boolean): Room {
  const near = radius + LABEL_GAP
  const room = { top: near, right: near, bottom: near, left: near }
  eachMark(events, downwards, (x, y) => {
    const beside = Math.abs(y) < MARK_RADIUS + HALF_LINE - 6
    if (beside && x > 0) room.right = Math.max(room.right, x + MARK_RADIUS + 2)
    if (beside && x < 0) room.left = Math.max(room.left, MARK_RADIUS - x + 2)
    if (y > -MARK_RADIUS) room.bottom = Math.max(room.bottom, y + MARK_RADIUS)
    if (y < MARK_RADIUS) room.top = Math.max(room.top, MARK_RADIUS - y)
  })
  return room
}

function eachMark(events: number, downwards: boolean, visit: (x: number, y: number) => void): void {
  for (let order = 0; order < Math.min(events, MOST_EVENTS); order++) {
    const slot = slotOf(order, false, downwards)
    visit(SLOT_OFFSETS[slot * 2]!, SLOT_OFFSETS[slot * 2 + 1]!)
  }
}

type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom'
/** MapLibre's `text-variable-anchor-offset`: anchors in order of preference with offsets in ems. */
export type AnchorOffsets = (Anchor | [number, number])[]

/** Farther off, in CSS pixels, where an important name may stand when the near sides are taken. */
const FARTHER = [26, 52]

/**
 * Sides a label may take, nearest first; at equal distance the one into which the reading direction runs on: to the
 * left of the mark in Arabic. `size` is the font's in CSS pixels; `persistent` labels try again farther off.
 */
export function labelAnchors(
  room: Room,
  size: number,
  language: Language,
  persistent: boolean,
): AnchorOffsets {
  const em = (pixels: number) => Math.round((pixels / size) * 100) / 100
  // The anchor names the text's own side: anchored at its right end, the label stands to the left of the mark.
  const at = (farther: number) => {
    const left = { anchor: 'right', distance: room.left, offset: [-em(room.left + farther), 0] } as const
    const right = { anchor: 'left', distance: room.right, offset: [em(room.right + farther), 0] } as const
    const below = {
      anchor: 'top',
      distance: room.bottom + 3,
      offset: [0, em(room.bottom + farther)],
    } as const
    const above = { anchor: 'bottom', distance: room.top + 5, offset: [0, -em(room.top + farther)] } as const
    const sides = isRightToLeft(language) ? [left, right, below, above] : [right, left, below, above]
    return sides.sort((a, b) => a.distance - b.distance)
  }
  const steps = persistent ? [0, ...FARTHER] : [0]
  return steps.flatMap(at).flatMap(({ anchor, offset }): AnchorOffsets => [anchor, [...offset]])
}
