import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from './projection.ts'
import { overlaps, TakenBoxes } from './taken-boxes.ts'

const label = fc
  .record({
    left: fc.double({ min: -900, max: 900, noNaN: true }),
    top: fc.double({ min: -900, max: 900, noNaN: true }),
    width: fc.double({ min: 0, max: 300, noNaN: true }),
    height: fc.double({ min: 0, max: 40, noNaN: true }),
  })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }))
const edge = fc.constantFrom<Box>(
  { left: -1e6, top: -1e6, right: -100, bottom: 1e6 },
  { left: -1e6, top: 500, right: 1e6, bottom: 1e6 },
)

test('a box meets what stands there exactly where it covers part of one', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(label, edge), { maxLength: 30 }), label, (boxes, asked) => {
      expect(new TakenBoxes(boxes).meets(asked)).toBe(boxes.some((box) => overlaps(asked, box)))
    }),
  )
})
