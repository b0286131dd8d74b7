import { rgb } from '../events/event-look.ts'
import type { DrawnTheme } from '../palette.ts'
import { PATTERN_RATIO, type PatternImage } from './hatch.ts'

export function passId(theme: DrawnTheme): string {
  return `pass-${theme}`
}

/** Half the side of the sign in CSS pixels, and the width of its lines. */
const HALF = 5
const LINE = 1.3
/** Arcs open outwards, as maps show a pass: their centres left and right, and their radius, in CSS pixels. */
const CENTRE = 6
const RADIUS = 4.2

/** The sign of a mountain pass: two arcs back to back. */
export function passImage(colour: string): PatternImage {
  const size = HALF * 2 * PATTERN_RATIO
  const [red, green, blue] = rgb(colour).map((part) => Math.round(part * 255)) as [number, number, number]
  const data = new Uint8Array(size * size * 4)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = (column + 0.5) / PATTERN_RATIO - HALF
      const y = (row + 0.5) / PATTERN_RATIO - HALF
      const fromArc = Math.abs(Math.hypot(CENTRE - Math.abs(x), y) - RADIUS)
      const alpha = Math.max(0, Math.min(1, (LINE / 2 - fromArc) * PATTERN_RATIO + 0.5))
      data.set([red, green, blue, Math.round(alpha * 255)], (row * size + column) * 4)
    }
  }
  return { width: size, height: size, data }
}
