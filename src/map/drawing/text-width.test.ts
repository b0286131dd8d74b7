import { expect, test } from 'vitest'
import { textWidth } from './text-width.ts'

/** Advance widths in ems that Chromium measured with Vazirmatn. */
const MEASURED = [
  ['ستيباناكيرت / خانكندي', 400, 8.94],
  ['شوشا', 400, 2.28],
  ['لاتشين', 400, 2.84],
  ['ناغورني قره باغ', 700, 5.75],
  ['مطار خوجالي', 400, 5.06],
  ['Stepanakert', 400, 5.37],
  ['Nagorno-Karabakh', 700, 8.59],
] as const

test('estimated widths are within a tenth of those the font gives', () => {
  const far = MEASURED.filter(
    ([text, weight, ems]) => Math.abs(textWidth(text, 13, weight) / (ems * 13) - 1) > 0.1,
  )
  expect(far).toEqual([])
})
