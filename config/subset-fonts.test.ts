import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { PRESENTATION_FORMS, SUBSETS, subsetOf } from './subset-fonts.ts'

const need = createRequire(import.meta.url)

function read(path: string): Font {
  const font = create(readFileSync(path))
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${path} holds more than one font`)
  return font
}

/** Every character of the messages and of the project's own data. */
const used = new Set(
  globSync(['src/i18n/messages/*.json', 'geodata/*.{json,geojson}', 'geodata/{stories,articles}/*.json'])
    .map((file) => readFileSync(file, 'utf8'))
    .join(''),
)

describe.each(SUBSETS)('$file', (subset) => {
  const further = subset.file.includes('latin-ext')
  let part: Font
  const whole = read(need.resolve(subset.file))
  beforeAll(async () => {
    part = read(await subsetOf(subset))
  })

  test('holds what the packaged font has of all characters that are used, those of other files apart', () => {
    expect(used.size).toBeGreaterThan(150)
    const missing = [...used].filter((character) => {
      const point = character.codePointAt(0)!
      const elsewhere = further
        ? point < 0x100
        : point > 0x20 && point <= 0x2ff && (point >= 0x100 || !subset.file.includes('latin'))
      return !elsewhere && whole.hasGlyphForCodePoint(point) && !part.hasGlyphForCodePoint(point)
    })
    expect(missing).toEqual([])
  })

  test('holds the forms that the map shapes its labels with, where it is the font of Arabic labels', () => {
    const forms = subset.file.includes('vazirmatn-arabic') ? [...PRESENTATION_FORMS] : []
    const lost = forms.filter((form) => {
      const point = form.codePointAt(0)!
      return whole.hasGlyphForCodePoint(point) && !part.hasGlyphForCodePoint(point)
    })
    expect(lost).toEqual([])
  })

  test('sets words as the packaged font does: letters join as they did', () => {
    const words = further
      ? ['ğəşŞİ', 'ōūč']
      : subset.file.includes('latin')
        ? ['Stepanakert / Khankendi', '18 – 23', '«Shusha»']
        : ['أيلول', 'ستيباناكيرت', 'قره باغ', 'سُلَّمٌ', 'لاتشين', '٢٠٢٣']
    for (const word of words) {
      const [old, now] = [whole.layout(word), part.layout(word)]
      expect(now.glyphs.length, word).toBe(old.glyphs.length)
      expect(now.advanceWidth, word).toBe(old.advanceWidth)
      expect(
        now.glyphs.every(({ id }) => id > 0),
        word,
      ).toBe(true)
    }
  })
})
