import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePlaceMarks, withoutPlaceMarks } from './place-marks.ts'

test('a text falls into pieces, marks among them', () => {
  expect(parsePlaceMarks('من [[baku|باكو]] إلى [[shusha|شوشة]].')).toEqual([
    { text: 'من ' },
    { text: 'باكو', place: 'baku' },
    { text: ' إلى ' },
    { text: 'شوشة', place: 'shusha' },
    { text: '.' },
  ])
})

test('what is not a whole mark stays text', () => {
  for (const text of ['[[baku]]', '[[baku|', '[baku|باكو]', '[[a|b|c]]', '[[a|]]', '']) {
    expect(parsePlaceMarks(text)).toEqual(text === '' ? [] : [{ text }])
  }
})

test('no letter is lost: the pieces make up the text', () => {
  const piece = fc.oneof(fc.constantFrom('[[', ']]', '|', 'a', '[', ']'), fc.string({ maxLength: 3 }))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const parts = parsePlaceMarks(text)
      const whole = parts.map((part) =>
        part.place === undefined ? part.text : `[[${part.place}|${part.text}]]`,
      )
      expect(whole.join('')).toBe(text)
    }),
  )
})

test('a text reads without its marks', () => {
  expect(withoutPlaceMarks('من [[baku|باكو]] إلى [[shusha|شوشة]].')).toBe('من باكو إلى شوشة.')
})
