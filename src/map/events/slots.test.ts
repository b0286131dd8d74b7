import { expect, test } from 'vitest'
import { MARK_RADIUS } from '../mark-shapes.ts'
import { LARGEST_RADIUS } from '../place-marks.ts'
import { HIDDEN, ringReach, SLOT_COUNT, SLOT_OFFSETS, SLOT_REACH, slotOf } from './slots.ts'

const at = (slot: number) => [SLOT_OFFSETS[slot * 2]!, SLOT_OFFSETS[slot * 2 + 1]!] as const
const distance = (a: number, b: number) => Math.hypot(at(a)[0] - at(b)[0], at(a)[1] - at(b)[1])

test('the first event at a place stands straight above it', () => {
  const [x, y] = at(slotOf(0, false, false))
  expect(x).toBeCloseTo(0, 5)
  expect(y).toBe(-22)
})

test('an event with a position of its own stands exactly there, further ones around it', () => {
  expect([...at(slotOf(0, true, false))]).toEqual([0, 0])
  expect(slotOf(1, true, false)).toBe(slotOf(0, false, false))
})

test('no two slots are closer than a mark is wide', () => {
  for (let a = 0; a < SLOT_COUNT; a++)
    for (let b = a + 1; b < SLOT_COUNT; b++) expect(distance(a, b)).toBeGreaterThanOrEqual(15)
})

test('the first ring leaves room for the largest place mark', () => {
  for (let slot = 1; slot < SLOT_COUNT; slot++)
    expect(distance(0, slot)).toBeGreaterThanOrEqual(LARGEST_RADIUS + MARK_RADIUS)
})

test('three events leave the place free below and at the height of its label', () => {
  for (let order = 0; order < 3; order++) expect(at(slotOf(order, false, false))[1]).toBeLessThan(-15)
})

test('past the last slot marks stack on the last ring and never become hidden', () => {
  const late = Array.from({ length: 5000 }, (_, k) => slotOf(SLOT_COUNT - 1 + k, false, false))
  expect(late).not.toContain(HIDDEN)
  expect(Math.max(...late)).toBe(SLOT_COUNT - 1)
  expect(late[0]).toBe(SLOT_COUNT - 20)
  for (const slot of late) expect(distance(0, slot)).toBeCloseTo(SLOT_REACH, 1)
})

test('the reach of a place grows with the ring its last event stands on', () => {
  const reach = (events: number) =>
    Math.max(...Array.from({ length: events }, (_, k) => distance(0, slotOf(k, false, false))))
  for (const events of [1, 8, 9, 22, 23, 60])
    expect(ringReach(events)).toBeCloseTo(reach(events) + MARK_RADIUS, 1)
  expect(ringReach(0)).toBe(0)
})

test('downwards the same slots are taken in the opposite order', () => {
  for (let order = 0; order < SLOT_COUNT - 1; order++) {
    const [x, y] = at(slotOf(order, false, false))
    const [turnedX, turnedY] = at(slotOf(order, false, true))
    expect(turnedX).toBeCloseTo(-x, 5)
    expect(turnedY).toBeCloseTo(-y, 5)
  }
  expect(slotOf(0, true, true)).toBe(0)
})
