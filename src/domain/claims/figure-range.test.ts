import { expect, test } from 'vitest'
import { agree, figureRange } from './figure-range.ts'

test('a figure allows itself, a range what lies between', () => {
  expect(figureRange({ value: 20 })).toEqual({ least: 20, most: 20 })
  expect(figureRange({ value: [161, 200] })).toEqual({ least: 161, most: 200 })
  expect(figureRange({})).toBeNull()
})

test('a qualifier opens one side, about a tenth to both', () => {
  expect(figureRange({ value: 80, qualifier: 'at-least' })).toEqual({ least: 80, most: Infinity })
  expect(figureRange({ value: 20, qualifier: 'up-to' })).toEqual({ least: 0, most: 20 })
  expect(figureRange({ value: [30, 40], qualifier: 'about' })).toEqual({ least: 27, most: 44 })
})

test('figures agree that one number could mean', () => {
  const range = (value: number | [number, number], qualifier?: 'at-least' | 'up-to') =>
    figureRange({ value, ...(qualifier ? { qualifier } : {}) })!
  expect(agree([range(147), range(130, 'at-least')])).toBe(true)
  expect(agree([range(8), range(11)])).toBe(false)
  expect(agree([range(200, 'at-least'), range(27, 'up-to')])).toBe(false)
  expect(agree([range([2000, 2100]), range([2050, 3000]), range([1000, 2050])])).toBe(true)
})
