import type { Line, TextRange } from './lines.ts'

/** The lines that touch none of the ranges. Both stand in order. */
export function linesOutside(lines: readonly Line[], ranges: readonly TextRange[]): Line[] {
  let at = 0
  return lines.filter(({ start, end }) => {
    while (at < ranges.length && ranges[at]![1] <= start) at++
    return at === ranges.length || ranges[at]![0] >= end
  })
}
