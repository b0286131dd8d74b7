import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../text-width.ts'
import { wrapText } from './wrap-text.ts'

test('lines hold all words in order, none wider than asked unless it is one word', () => {
  const words = fc.array(fc.stringMatching(/^[a-zابتثجسشصض]{1,9}$/), { maxLength: 30 })
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 400 }), (all, width) => {
      const lines = wrapText(all.join(' '), width, 14, 400, 1000)
      expect(lines.join(' ')).toBe(all.join(' '))
      for (const line of lines)
        if (line.includes(' ')) expect(textWidth(line, 14, 400)).toBeLessThanOrEqual(width)
    }),
  )
})

test('what does not fit is cut with an ellipsis', () => {
  const lines = wrapText('one two three four five six seven eight', 90, 14, 400, 2)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
})
