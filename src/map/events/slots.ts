import { MARK_RADIUS } from '../mark-shapes.ts'

/**
 * Where the marks of events stand that share a place. Slot 0 is the spot itself, for events that have a position
 * of their own; around it lie three rings that leave room in the middle for the place's mark and its number. Rings
 * fill from the top, to the right and left in turn, so that few events leave the sides and the bottom to the label.
 */
const RINGS = [
  { radius: 22, slots: 8 },
  { radius: 38, slots: 14 },
  { radius: 54, slots: 20 },
] as const

/** Number of slots, the centre included. From here on marks stack on the last ring. */
export const SLOT_COUNT = 1 + RINGS.reduce((sum, ring) => sum + ring.slots, 0)

const LAST_RING = RINGS[RINGS.length - 1]!.slots

/** Marks an event that is not shown. */
export const HIDDEN = 255

/** Offsets `x, y` of every slot in CSS pixels, y downwards. */
export const SLOT_OFFSETS: Float32Array = offsets()

/** How far the marks of so many events at a place reach from it, in CSS pixels. */
export function ringReach(events: number): number {
  if (events === 0) return 0
  let room = 0
  const ring = RINGS.find(({ slots }) => {
    room += slots
    return events <= room
  })
  return (ring?.radius ?? SLOT_REACH) + MARK_RADIUS
}

/** Greatest distance of a slot from its place in CSS pixels. */
export const SLOT_REACH = RINGS[RINGS.length - 1]!.radius

function offsets(): Float32Array {
  const values = [0, 0]
  for (const { radius, slots } of RINGS) {
    for (let k = 0; k < slots; k++) {
      const steps = k % 2 === 1 ? (k + 1) / 2 : -k / 2
      const angle = -Math.PI / 2 + (steps * 2 * Math.PI) / slots
      values.push(radius * Math.cos(angle), radius * Math.sin(angle))
    }
  }
  return Float32Array.from(values, (value) => Math.round(value * 100) / 100)
}

/** Slots in the order they are taken, from the centre on and upwards or downwards first. */
const UPWARDS = Uint8Array.from({ length: SLOT_COUNT }, (_, slot) => slot)
const DOWNWARDS = Uint8Array.from([0, ...RINGS.flatMap(oppositeSlots)])

/** A ring's slots in the order of their opposites: every ring has an even number of them. */
function oppositeSlots({ slots }: (typeof RINGS)[number], ring: number): number[] {
  const first = 1 + RINGS.slice(0, ring).reduce((sum, { slots: before }) => sum + before, 0)
  return Array.from({ length: slots }, (_, k) => {
    const steps = (k % 2 === 1 ? (k + 1) / 2 : -k / 2) + slots / 2
    const turned = steps > slots / 2 ? steps - slots : steps
    return first + (turned > 0 ? 2 * turned - 1 : -2 * turned)
  })
}

/**
 * Slot of the event that is number `order` (from 0) among the visible ones at its place. Events with a position of
 * their own begin on the spot, the others on the first ring around the place's mark; `downwards` turns the order
 * round, for places that have a neighbour close above.
 */
export function slotOf(order: number, ownPosition: boolean, downwards: boolean): number {
  const number = ownPosition ? order : order + 1
  const within = number < SLOT_COUNT ? number : SLOT_COUNT - LAST_RING + ((number - SLOT_COUNT) % LAST_RING)
  return (downwards ? DOWNWARDS : UPWARDS)[within]!
}
