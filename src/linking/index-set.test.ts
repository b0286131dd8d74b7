import fc from 'fast-check'
import { expect, it } from 'vitest'
import { IndexSet } from './index-set.ts'

it('holds what a set holds, also beyond its first room and after it was emptied', () => {
  const rounds = fc.array(fc.array(fc.nat(20_000), { maxLength: 60 }), { maxLength: 5 })
  fc.assert(
    fc.property(rounds, fc.array(fc.nat(20_000), { maxLength: 30 }), (added, asked) => {
      const set = new IndexSet()
      for (const numbers of added) {
        set.clear()
        const known = new Set(numbers)
        for (const number of numbers) set.add(number)
        expect(set.size).toBe(known.size)
        for (const number of [...numbers, ...asked]) expect(set.has(number)).toBe(known.has(number))
        const seen: number[] = []
        expect(set.some((number) => seen.push(number) < 0)).toBe(false)
        expect(new Set(seen)).toEqual(known)
      }
    }),
  )
})
