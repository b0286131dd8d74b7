import { rgb } from '../events/event-look.ts'
import type { DrawnTheme } from '../palette.ts'

/** Pixels as MapLibre's `addImage` takes them. */
export interface PatternImage {
  width: number
  height: number
  /** RGBA, not premultiplied. */
  data: Uint8Array
}

export const BLANK_IMAGE = 'blank'
/** Device pixels per CSS pixel of the patterns. */
export const PATTERN_RATIO = 2

export function hatchId(theme: DrawnTheme): string {
  return `hatch-${theme}`
}

/**
 * Thin slanted lines that tile without a seam: `spacing` and `line` in CSS pixels, edges smoothed by coverage.
 */
export function hatchImage(colour: string, spacing = 9, line = 1.3): PatternImage {
  const size = spacing * PATTERN_RATIO
  const [red, green, blue] = rgb(colour).map((part) => Math.round(part * 255)) as [number, number, number]
  const data = new Uint8Array(size * size * 4)
  const half = (line * PATTERN_RATIO) / 2
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const along = (x + y) % size
      const distance = Math.min(along, size - along) / Math.SQRT2
      const alpha = Math.max(0, Math.min(1, half + 0.5 - distance))
      data.set([red, green, blue, Math.round(alpha * 255)], (y * size + x) * 4)
    }
  }
  return { width: size, height: size, data }
}

/** One clear pixel: an icon that only takes up room. */
export function blankImage(): PatternImage {
  return { width: 1, height: 1, data: new Uint8Array(4) }
}
