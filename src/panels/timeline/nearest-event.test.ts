import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestEventDay } from './nearest-event.ts'
import { columnsOf, someEvents } from './test-columns.ts'

test('finds what looking at every event finds', () => {
  fc.assert(
    fc.property(
      someEvents,
      fc.integer({ min: -50, max: 450 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 7 }),
      (events, day, reach, kinds) => {
        const near = events
          .filter((event) => kinds & (1 << event.kind) && Math.abs(event.start - day) <= reach)
          .map((event) => event.start)
          .sort((a, b) => Math.abs(a - day) - Math.abs(b - day) || a - b)
        expect(nearestEventDay(columnsOf(events), day, reach, { kinds })).toBe(near[0] ?? null)
      },
    ),
  )
})
