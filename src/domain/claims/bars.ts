import type { FigureRange } from './figure-range.ts'

/** A figure as a bar, in hundredths of the scale from zero to a little beyond the greatest number named. */
export interface Bar {
  from: number
  to: number
  /** The numbers go on beyond `to`. */
  open: boolean
}

/** Narrowest bar, hundredths: one number is a mark of this width. */
const NARROWEST = 2

/** Bars of several figures on one scale, in their order. */
export function figureBars(ranges: readonly FigureRange[]): Bar[] {
  const named = ranges.flatMap(({ least, most }) => [least, most]).filter(Number.isFinite)
  const whole = Math.max(...named, 0) * 1.12 || 1
  return ranges.map(({ least, most }) => {
    const open = !Number.isFinite(most)
    const from = Math.max(0, (least / whole) * 100)
    const to = open ? 100 : (most / whole) * 100
    if (to - from >= NARROWEST) return { from, to, open }
    const middle = Math.max(NARROWEST / 2, Math.min(100 - NARROWEST / 2, (from + to) / 2))
    return { from: middle - NARROWEST / 2, to: middle + NARROWEST / 2, open }
  })
}
