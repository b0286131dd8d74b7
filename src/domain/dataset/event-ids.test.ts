import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EventIds } from './event-ids.ts'

test('every id is found at its index, and its index by the id', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), (list) => {
      const ids = new EventIds(list)
      expect([...ids]).toEqual(list)
      expect(ids.length).toBe(list.length)
      list.forEach((id, index) => {
        expect(ids.at(index)).toBe(id)
        expect(ids.indexOf(id)).toBe(index)
      })
      expect([ids.at(-1), ids.at(list.length)]).toEqual([undefined, undefined])
    }),
  )
})

test('what is no id has no index, be it part of one or of two', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), fc.string(), (list, other) => {
      const asked = list.length > 1 ? [other, `${list[0]}${list[1]}`, list[0]!.slice(1)] : [other]
      const ids = new EventIds(list)
      for (const id of asked) expect(ids.indexOf(id)).toBe(list.indexOf(id))
    }),
  )
})
