import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { BOLD, labelFaces, REGULAR, UNICODE_RANGES } from './font-faces.ts'

const require = createRequire(import.meta.url)

function font(subset: string): Font {
  const path = require.resolve(`@fontsource-variable/vazirmatn/files/vazirmatn-${subset}-wght-normal.woff2`)
  const read = create(readFileSync(path))
  if (!('hasGlyphForCodePoint' in read)) throw new Error(`${path} holds more than one font`)
  return read
}

const numbers = (range: string) =>
  range
    .slice(2)
    .split('-')
    .map((hex) => Number.parseInt(hex, 16))

describe('Vazirmatn', () => {
  it('holds the Arabic presentation forms that MapLibre shapes with, U+FE80 to U+FEFC', () => {
    const arabic = font('arabic')
    const missing = []
    for (let point = 0xfe80; point <= 0xfefc; point++) {
      if (!arabic.hasGlyphForCodePoint(point)) missing.push(point.toString(16))
    }
    expect(missing).toEqual([])
  })

  it('holds the letters of every subset the style sends there', () => {
    expect(font('arabic').hasGlyphForCodePoint(0x0660)).toBe(true)
    for (const letter of 'AZaz09/–’') {
      expect(font('latin').hasGlyphForCodePoint(letter.codePointAt(0)!), letter).toBe(true)
    }
    for (const letter of 'əğşčž') {
      expect(font('latin-ext').hasGlyphForCodePoint(letter.codePointAt(0)!), letter).toBe(true)
    }
  })
})

describe('UNICODE_RANGES', () => {
  it('sends each code point to one subset', () => {
    const all = Object.values(UNICODE_RANGES)
      .flat()
      .map(numbers)
      .map(([first, last]) => [first!, last ?? first!] as const)
      .sort((a, b) => a[0] - b[0])
    for (let i = 1; i < all.length; i++) expect(all[i]![0]).toBeGreaterThan(all[i - 1]![1])
  })
})

describe('labelFaces', () => {
  const urls = { arabic: 'a.woff2', latin: 'l.woff2', latinExtended: 'x.woff2' }
  const awaited = (extended: boolean) =>
    labelFaces(urls, extended)
      .filter(({ descriptors }) => /U\+0020|U\+0000-/.test(descriptors.unicodeRange))
      .map(({ family, source }) => `${family} ${/(\w)\.woff2/.exec(source)?.[1]}`)
      .sort()

  it('are waited for by MapLibre, whose wait is for a space: further Latin letters where there are any', () => {
    const [bold, regular] = [BOLD.join(), REGULAR.join()]
    expect(awaited(false)).toEqual([`${bold} a`, `${bold} l`, `${regular} a`, `${regular} l`])
    expect(awaited(true)).toHaveLength(6)
  })

  it('have weights in their names, by which MapLibre draws them', () => {
    expect(REGULAR.join()).toMatch(/\bregular\b/i)
    expect(BOLD.join()).toMatch(/\bbold\b/i)
  })
})
