import { expect, test } from 'vitest'
import { splitMarkedText } from './marked-text.ts'

test('a marked place becomes a piece of its own', () => {
  expect(splitMarkedText('في [[lachin|لاتشين]] أمس')).toEqual([
    { text: 'في ' },
    { text: 'لاتشين', place: 'lachin' },
    { text: ' أمس' },
  ])
})

test('broken marks stay text, and nothing of the text is lost', () => {
  for (const text of ['[[lachin]]', '[[|x]]', '[[a|b]', 'plain', '']) {
    expect(
      splitMarkedText(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  }
})
