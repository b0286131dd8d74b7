import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkText, LONGEST_LINE_BYTES, sha256Of } from './read-input.ts'

it('a text has the hash of its UTF-8 bytes, halves of surrogate pairs and long texts too', () => {
  const text = fc.string({
    unit: fc.constantFrom('ب', 'a', '\n', '🙂', '\ud83d', '\udc00', '«'),
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, fc.constantFrom(1, 1, 1, 5000), (piece, times) => {
      const long = piece.repeat(times)
      expect(sha256Of(long)).toBe(createHash('sha256').update(new TextEncoder().encode(long)).digest('hex'))
    }),
  )
})

it('a page or a line of over 8 MB is refused with what to do', () => {
  const line = 'قال المتحدث إن الطريق مفتوح.\n'
  const page = line.repeat(Math.ceil(LONGEST_LINE_BYTES / 2 / line.length) + 1)
  expect(checkText(page)).toEqual({ ok: false, reason: expect.stringContaining('--ndjson') })
  expect(checkText(page.replaceAll('\n', ' '))).toEqual({ ok: false, reason: 'has a line of over 8 MB' })
  expect(checkText(line)).toEqual({ ok: true, text: line })
})
