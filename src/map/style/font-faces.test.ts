import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { UNICODE_RANGES } from './font-faces.ts'

const require = createRequire(import.meta.url)

function font(subset: string, weight: number): Font {
  const path = require.resolve(`@fontsource/vazirmatn/files/vazirmatn-${subset}-${weight}-normal.woff2`)
  const read = create(readFileSync(path))
  if (!('hasGlyphForCodePoint' in read)) throw new Error(`${path} holds more than one font`)
  return read
}

const numbers = (range: string) =>
  range
    .slice(2)
    .split('-')
    .map((hex) => Number.parseInt(hex, 16))

describe.each([400, 700])('Vazirmatn %i', (weight) => {
  it('holds the Arabic presentation forms that MapLibre shapes with, U+FE80 to U+FEFC', () => {
    const arabic = font('arabic', weight)
    const missing = []
    for (let point = 0xfe80; point <= 0xfefc; point++) {
      if (!arabic.hasGlyphForCodePoint(point)) missing.push(point.toString(16))
    }
    expect(missing).toEqual([])
  })

  it('holds the letters of every subset the style sends there', () => {
    expect(font('arabic', weight).hasGlyphForCodePoint(0x0660)).toBe(true)
    for (const letter of 'AZaz09/–’') {
      expect(font('latin', weight).hasGlyphForCodePoint(letter.codePointAt(0)!), letter).toBe(true)
    }
    for (const letter of 'əğşčž') {
      expect(font('latin-ext', weight).hasGlyphForCodePoint(letter.codePointAt(0)!), letter).toBe(true)
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
