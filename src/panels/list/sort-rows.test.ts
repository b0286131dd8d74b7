import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pressed, sortRows } from './sort-rows.ts'

const arabic = new Intl.Collator('ar')
const same = (value: number | string | null) => value

test('numbers go by size, texts by the language, rows without a value last either way round', () => {
  expect(sortRows([3, null, 1, 2], same, false, arabic)).toEqual([1, 2, 3, null])
  expect(sortRows([3, null, 1, 2], same, true, arabic)).toEqual([3, 2, 1, null])
  expect(sortRows(['شوشا', 'أغدام', 'لاتشين', 'بردع'], same, false, arabic)).toEqual([
    'أغدام',
    'بردع',
    'شوشا',
    'لاتشين',
  ])
})

test('equal rows keep their order, either way round', () => {
  const rows = fc.array(fc.record({ value: fc.nat({ max: 3 }) }), { maxLength: 30 })
  fc.assert(
    fc.property(rows, fc.boolean(), (list, descending) => {
      const numbered = list.map(({ value }, at) => ({ value, at }))
      const sorted = sortRows(numbered, (row) => row.value, descending, arabic)
      expect(sorted).toHaveLength(list.length)
      sorted.slice(1).forEach((row, i) => {
        const before = sorted[i]!
        expect(descending ? before.value >= row.value : before.value <= row.value).toBe(true)
        if (before.value === row.value) expect(before.at).toBeLessThan(row.at)
      })
    }),
  )
})

test('a second press on a header turns the order round, another header begins its own way', () => {
  const byDate = { column: 'date', descending: false }
  expect(pressed<string>(byDate, 'date', false)).toEqual({ column: 'date', descending: true })
  expect(pressed<string>(byDate, 'claims', true)).toEqual({ column: 'claims', descending: true })
})
