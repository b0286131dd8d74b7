import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortened } from './shortened.ts'

test('a short text stays as it is, white space apart', () => {
  expect(shortened(' ممر \n لاتشين ', 40)).toBe('ممر لاتشين')
})

test('a long text ends at a word, without its punctuation', () => {
  expect(shortened('أُغلق الممر، ثم فُتح من جديد', 14)).toBe('أُغلق الممر…')
  expect(shortened('The corridor, closed again', 15)).toBe('The corridor…')
})

test('no text is longer than its limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
      expect(shortened(text, limit).length).toBeLessThanOrEqual(limit)
    }),
  )
})
