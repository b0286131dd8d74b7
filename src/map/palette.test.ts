import { expect, test } from 'vitest'
import { type DrawnTheme, type MapPalette, palettes } from './palette.ts'

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const themes: DrawnTheme[] = ['light', 'dark']
const grounds = ['land', 'neighbours', 'water'] as const
const texts: (keyof MapPalette)[] = ['ink', 'quietInk', 'areaLabel', 'waterLabel', 'referenceLabel', 'accent']
const marks: (keyof MapPalette)[] = ['placeMark', 'accent', 'reference', 'corridor', 'border', 'line']

/** Pairs of colours with less contrast than they need. */
function tooFaint(
  theme: DrawnTheme,
  above: readonly (keyof MapPalette)[],
  below: readonly (keyof MapPalette)[],
  least: number,
) {
  const palette = palettes[theme]
  return above.flatMap((a) =>
    below.filter((b) => contrast(palette[a], palette[b]) < least).map((b) => `${a} on ${b}`),
  )
}

test.each(themes)('labels are readable on their halo and on land (%s)', (theme) => {
  expect(tooFaint(theme, texts, ['halo', 'land', 'neighbours'], 4.5)).toEqual([])
})

test.each(themes)(
  'marks and lines that carry meaning stand out from every tone of the ground (%s)',
  (theme) => {
    expect(tooFaint(theme, marks, grounds, 3)).toEqual([])
  },
)
