import type { EventColumns } from '../../domain/dataset/event-columns.ts'
import type { EventFilter, TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import type { MapState } from '../../store/state.ts'
import type { TimelineParts } from './parts.ts'
import type { PlotLook } from './plot-canvas.ts'
import { type PlotHit, PlotView } from './plot-view.ts'
import { type TextMeasure, TickLabels } from './tick-labels.ts'
import type { TimelineTexts } from './timeline-texts.ts'

interface Painted {
  events: EventColumns | null
  window: TimeWindow | null
  detail: TimeWindow | null
  filter: EventFilter | null
  focused: 'from' | 'to' | null
  lit: number | null
}
const NOTHING: Painted = { events: null, window: null, detail: null, filter: null, focused: null, lit: null }

/** What the detail level needs to know of the layout it was last told of. */
interface Layout {
  /** CSS pixels; 0 where nothing is laid out yet. */
  width: number
  height: number
  direction: Direction
  look: PlotLook
  tick: TimelineTexts['tick']
}

/**
 * The neighbourhood of the window: plot and tick labels. Bars or marks and labels are laid out where range, filter or
 * events change; a step of the window draws one canvas.
 */
export class DetailLevel {
  readonly #parts: Pick<TimelineParts, 'plot'>
  readonly #plot: PlotView
  readonly #labels: TickLabels
  #layout: Layout | null = null
  #painted = NOTHING

  constructor(parts: Pick<TimelineParts, 'plot' | 'canvas' | 'axis'>, measure: TextMeasure) {
    this.#parts = parts
    this.#plot = new PlotView(parts.canvas)
    this.#labels = new TickLabels(parts.axis, measure)
  }

  /** Reads the plot's size; everything is painted anew with the next `paint`. */
  prepare(direction: Direction, look: PlotLook, tick: TimelineTexts['tick']): void {
    const { clientWidth: width, clientHeight: height } = this.#parts.plot
    this.#layout = { width, height, direction, look, tick }
    this.#painted = NOTHING
  }

  /** Draws what differs from the last time. `focused`: the thumb with the keyboard's focus. */
  paint(
    { window, detail, filter, dataset, highlightedEvent: lit }: MapState,
    focused: 'from' | 'to' | null,
  ): void {
    const { events } = dataset
    const layout = this.#layout
    if (!layout) return
    const { width, height, direction, look, tick } = layout
    const painted = this.#painted
    const newWindow = window !== painted.window
    const newDetail = detail !== painted.detail
    const newContent = newDetail || filter !== painted.filter || events !== painted.events
    if (newContent && width > 0 && height > 0) {
      const field = { range: detail, width, height, ratio: devicePixelRatio, direction }
      this.#plot.setContent(dataset, filter, field, look)
    }
    if (newDetail) this.#labels.place(detail, width, direction, tick)
    if (newContent || newWindow || focused !== painted.focused || lit !== painted.lit)
      this.#plot.draw(window, detail, width, direction, focused, lit)
    if (newWindow || newDetail) this.#labels.mark(window)
    this.#painted = { events, window, detail, filter, focused, lit }
  }

  /** What lies at a point of the plot, CSS pixels from its left and top. */
  hit(x: number, y: number, reach: number): PlotHit | null {
    return this.#plot.hit(x, y, reach)
  }

  remove(): void {
    this.#labels.remove()
  }
}
