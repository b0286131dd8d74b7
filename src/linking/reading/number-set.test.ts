import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NumberSet } from './number-set.ts'

it('holds what was added, each once, however many', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer().filter((number) => number !== 0),
        { maxLength: 2000 },
      ),
      fc.integer(),
      (numbers, other) => {
        const set = new NumberSet()
        for (const number of numbers) set.add(number)
        const told: number[] = []
        set.each((number) => told.push(number))
        expect(new Set(told)).toEqual(new Set(numbers))
        expect(told.length).toBe(set.size)
        for (const number of numbers) expect(set.has(number)).toBe(true)
        if (other !== 0) expect(set.has(other)).toBe(numbers.includes(other))
      },
    ),
  )
})
