import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { options, pictureKey, renderPng } from './render-png.ts'

const require = createRequire(import.meta.url)

test.each(['400Regular/Vazirmatn_400Regular.ttf', '700Bold/Vazirmatn_700Bold.ttf'])(
  '%s holds the letters, digits, brackets and dashes of both languages in one file',
  (file) => {
    const font = create(readFileSync(require.resolve(`@expo-google-fonts/vazirmatn/${file}`)))
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} holds more than one font`)
    const wanted =
      'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ،؛؟٠٩0123456789()[]{}«»“”–—-·/:…±×©’ABZabzəğışöüçÜŞ'
    const missing = Array.from(wanted).filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!))
    expect(missing).toEqual([])
  },
)

const drawing = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="Vazirmatn"><rect width="300" height="60" fill="#fff"/><text x="10" y="40" font-size="30">${text}</text></svg>`

test('a drawing becomes a PNG of its size; letters are drawn from the fonts that come with the project', () => {
  const png = renderPng(drawing('شوشا'))
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 60])
  expect(png.length).toBeGreaterThan(renderPng(drawing(' ')).length + 200)
})

test('Arabic letters are joined: a word is narrower than its letters apart', () => {
  const width = (text: string) =>
    new Resvg(drawing(text).replace(/<rect[^>]*>/, ''), options).innerBBox()?.width ?? 0
  const apart = 'سسسسس'.split('').join('\u200c')
  expect(width('سسسسس')).toBeGreaterThan(40)
  expect(width('سسسسس')).toBeLessThan(width(apart) * 0.9)
})

test('equal drawings have equal keys, others have others', () => {
  expect(pictureKey(drawing('a'))).toBe(pictureKey(drawing('a')))
  expect(pictureKey(drawing('a'))).not.toBe(pictureKey(drawing('b')))
})
