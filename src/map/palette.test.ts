import { expect, test } from 'vitest'
import { contrast } from '../domain/colour/contrast.ts'
import { type DrawnTheme, type MapPalette, palettes } from './palette.ts'

const themes: DrawnTheme[] = ['light', 'dark']
const grounds = ['land', 'neighbours', 'water'] as const
const texts: (keyof MapPalette)[] = [
  'ink',
  'quietInk',
  'areaLabel',
  'waterLabel',
  'roadLabel',
  'referenceLabel',
  'accent',
]
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
