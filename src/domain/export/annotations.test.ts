import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { addressesOf } from './addresses.ts'
import { mentionAnnotations, namedInformation } from './annotations.ts'
import { codePointOffsets } from './code-points.ts'
import { sampleExport } from './sample-export.ts'

const TEXT = '😀 مرسى\n\nمرسا.'

const readable = z.looseObject({
  total: z.number(),
  first: z.looseObject({
    items: z.array(
      z.looseObject({
        id: z.string(),
        body: z.looseObject({ source: z.string() }),
        target: z.looseObject({
          source: z.looseObject({ id: z.string() }),
          selector: z.tuple([
            z.strictObject({
              type: z.literal('TextPositionSelector'),
              start: z.int(),
              end: z.int(),
              unit: z.string(),
            }),
            z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string() }),
          ]),
        }),
      }),
    ),
  }),
})

const annotations = (text: string | null) =>
  readable.parse(mentionAnnotations(sampleExport, addressesOf(null), () => text)).first.items

test('positions count code points where the text is at hand, and lead back to the name', () => {
  for (const { target, body } of annotations(TEXT)) {
    const [position, quote] = target.selector
    expect(position.unit).toBe('codePoint')
    expect(Array.from(TEXT).slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(body.source).toBe('urn:karabakh-map:place:marsa')
  }
  expect(annotations(TEXT).map(({ target }) => target.selector[0].start)).toEqual([2, 8])
})

test('without the text they keep the record’s UTF-16 offsets and say so', () => {
  expect(annotations(null).map(({ target }) => target.selector[0])).toEqual([
    { type: 'TextPositionSelector', start: 3, end: 7, unit: 'utf16CodeUnit' },
    { type: 'TextPositionSelector', start: 9, end: 13, unit: 'utf16CodeUnit' },
  ])
})

test('nothing of the publisher’s text goes out but the names', () => {
  const whole = JSON.stringify(mentionAnnotations(sampleExport, addressesOf(null), () => TEXT))
  expect(whole).not.toContain('prefix')
  expect(whole).not.toContain('suffix')
  expect(whole).not.toContain('😀')
})

test('a text is named by its sha256', () => {
  // The example of RFC 6920, section 8.1: the text "Hello World!".
  expect(namedInformation('7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069')).toBe(
    'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk',
  )
})

test('offsets may be asked for in any order; a half pair and what lies beyond the end are held inside', () => {
  const at = codePointOffsets('a😀b\ud800c')
  expect([0, 1, 2, 3, 4, 5, 6, 99].map(at)).toEqual([0, 1, 1, 2, 3, 4, 5, 5])
  expect(at(1)).toBe(1)
})
