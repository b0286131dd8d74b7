import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { EventFilter, TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import { binEdges, binEvents } from './bins.ts'
import { type Bar, type BarField, kindAt, layoutBars } from './histogram.ts'
import { endEdge, physical, startEdge } from './inline-axis.ts'
import { type EventMark, layoutMarks, markAt } from './marks.ts'
import { PlotCanvas, type PlotLook } from './plot-canvas.ts'

/** What lies under a pointer: a single event's mark, or the bar of a kind. */
export type PlotHit = { what: 'event'; mark: EventMark } | { what: 'kind'; kind: number }

/** What the plot shows of a detail range, and where: marks of single events while they are few, else a histogram. */
export class PlotView {
  readonly #canvas: PlotCanvas
  #marks: readonly EventMark[] | null = null
  #bars: readonly Bar[] = []

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = new PlotCanvas(canvas)
  }

  /** Lays out and paints a range. */
  setContent({ events, map }: Dataset, filter: EventFilter, field: BarField, look: PlotLook): void {
    this.#marks = layoutMarks(events, filter, field)
    this.#bars = []
    if (this.#marks) {
      this.#canvas.prepare(field, look, { marks: this.#marks })
      return
    }
    const bins = binEvents(events, binEdges(field.range, field.width), filter, map.kinds.length)
    this.#bars = layoutBars(bins, field)
    this.#canvas.prepare(field, look, { bars: this.#bars })
  }

  draw(
    window: TimeWindow,
    detail: TimeWindow,
    width: number,
    direction: Direction,
    focused: 'from' | 'to' | null,
    lit: number | null,
  ): void {
    const { left, size } = physical(startEdge(window.from, detail), endEdge(window.to, detail), direction)
    const earlier = direction === 'rtl' ? 'right' : 'left'
    const later = direction === 'rtl' ? 'left' : 'right'
    this.#canvas.draw(
      left * width,
      (left + size) * width,
      focused && (focused === 'from' ? earlier : later),
      lit === null ? null : (this.#marks?.find(({ index }) => index === lit) ?? null),
    )
  }

  /** What lies at a point of the plot, CSS pixels from its left and top. */
  hit(x: number, y: number, reach: number): PlotHit | null {
    if (this.#marks) {
      const mark = markAt(this.#marks, x, y, reach)
      return mark && { what: 'event', mark }
    }
    const kind = kindAt(this.#bars, x, y)
    return kind === null ? null : { what: 'kind', kind }
  }
}
