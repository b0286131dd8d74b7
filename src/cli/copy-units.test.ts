import fc from 'fast-check'
import { expect, it } from 'vitest'
import { copyUnits } from './copy-units.ts'

it('lays down the units of any text, halves of surrogate pairs too, in whatever memory is given', () => {
  const units = fc.array(fc.nat(0xffff), { maxLength: 200 })
  fc.assert(
    fc.property(units, fc.nat(2), (codes, which) => {
      const memory = [new Uint16Array(200), new Uint16Array(400), new Uint16Array(1000)][which]!
      copyUnits(String.fromCharCode(...codes), memory)
      expect(Array.from(memory.subarray(0, codes.length))).toEqual(codes)
    }),
  )
})
