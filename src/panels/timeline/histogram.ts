import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import type { Histogram } from './bins.ts'
import { physical, startEdge } from './inline-axis.ts'

export interface Bar {
  kind: number
  /** CSS pixels from the left and top of the plot. */
  x: number
  y: number
  width: number
  height: number
}

export interface BarField {
  range: TimeWindow
  /** CSS pixels. */
  width: number
  height: number
  /** Device pixels in a CSS pixel: edges fall on whole device pixels. */
  ratio: number
  direction: Direction
}

/** Tallest block of a single event, and the least height at which events of one kind stand as separate blocks. */
const BLOCK = 7
const LEAST_BLOCK = 3.5

/**
 * The stacked bars of a histogram, first kind at the bottom, grouped by kind. With few events each is a block of
 * its own; with many, a kind is one bar, never thinner than a device pixel.
 */
export function layoutBars(histogram: Histogram, field: BarField): Bar[] {
  const { edges, kindCount, counts, highest } = histogram
  const { range, height, ratio, direction } = field
  const bars: Bar[] = []
  if (highest === 0) return bars
  const unit = Math.min(BLOCK, height / highest)
  const snap = (value: number) => Math.round(value * ratio) / ratio
  const least = 1 / ratio
  for (let b = 0; b + 1 < edges.length; b++) {
    const cell = physical(startEdge(edges[b]!, range), startEdge(edges[b + 1]!, range), direction)
    const room = cell.size * field.width
    const width = Math.max(least, snap(Math.min(22, room > 8 ? room * 0.66 : room - 1)))
    const x = snap(cell.left * field.width + (room - width) / 2)
    let base = height
    for (let k = 0; k < kindCount; k++) {
      const count = counts[b * kindCount + k]!
      if (count === 0) continue
      const pieces = unit >= LEAST_BLOCK ? count : 1
      const piece = pieces === 1 ? count * unit : unit
      for (let p = 0; p < pieces; p++) {
        const top = base - piece
        const y = Math.max(0, snap(top))
        const gap = piece >= LEAST_BLOCK ? 1 : 0
        bars.push({ kind: k, x, y, width, height: Math.max(least, snap(base) - y - gap) })
        base = top
      }
    }
  }
  return bars
}

/** Paints bars in the colour of their kinds. */
export function paintBars(
  context: CanvasRenderingContext2D,
  bars: readonly Bar[],
  colours: readonly string[],
): void {
  let kind = -1
  for (const bar of bars) {
    if (bar.kind !== kind) {
      kind = bar.kind
      context.fillStyle = colours[kind] ?? ''
    }
    context.fillRect(bar.x, bar.y, bar.width, bar.height)
  }
}

/** The kind of the bar under a point, CSS pixels; null beside all bars. */
export function kindAt(bars: readonly Bar[], x: number, y: number): number | null {
  const hit = bars.find(
    (bar) => x >= bar.x - 1 && x <= bar.x + bar.width + 1 && y >= bar.y - 1 && y <= bar.y + bar.height + 1,
  )
  return hit?.kind ?? null
}
