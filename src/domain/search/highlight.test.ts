import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from './highlight.ts'

const met = (text: string, query: string) =>
  highlight(text, query)
    .filter((piece) => piece.met)
    .map((piece) => piece.text)

test('the words that met the query stand out as they are written', () => {
  expect(met('وقف إطلاق النّار في قره باغ', 'نار اطلاق')).toEqual(['إطلاق', 'النّار'])
  expect(met('The ceasefire of 1994', 'cease')).toEqual(['ceasefire'])
  expect(met('Resolution 822', 'resolutoin')).toEqual(['Resolution'])
})

test('the pieces joined are the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'النار وقف «»،.-aB’'), maxLength: 30 })
  fc.assert(
    fc.property(text, text, (source, query) => {
      expect(
        highlight(source, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(source)
    }),
  )
})
