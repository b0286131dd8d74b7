import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionPieces } from './mention-pieces.ts'

const TEXT = 'من شوشا إلى لاتشين'

test('a range is cut at its mentions, in the order of the text', () => {
  expect(
    mentionPieces(
      TEXT,
      [0, TEXT.length],
      [
        { start: 12, end: 18 },
        { start: 3, end: 7 },
      ],
    ),
  ).toEqual([
    { text: 'من ', start: 0 },
    { text: 'شوشا', start: 3, mention: 1 },
    { text: ' إلى ', start: 7 },
    { text: 'لاتشين', start: 12, mention: 0 },
  ])
})

test('a mention over the edge of the range, or into another, stays plain text', () => {
  const mentions = [
    { start: 0, end: 7 },
    { start: 5, end: 10 },
  ]
  expect(mentionPieces(TEXT, [3, 18], mentions).map(({ mention }) => mention)).toEqual([
    undefined,
    1,
    undefined,
  ])
  expect(mentionPieces(TEXT, [0, 18], mentions).map(({ mention }) => mention)).toEqual([0, undefined])
})

test('the pieces joined are the range, whatever the mentions', () => {
  const mention = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, end]) => ({ start, end }))
  fc.assert(
    fc.property(
      fc.string({ maxLength: 50 }),
      fc.array(mention),
      fc.nat(50),
      fc.nat(50),
      (text, all, a, b) => {
        const range: [number, number] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const joined = mentionPieces(text, range, all)
          .map((piece) => piece.text)
          .join('')
        expect(joined).toBe(text.slice(...range))
      },
    ),
  )
})
