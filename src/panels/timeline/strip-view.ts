import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import { daysOf, endEdge, startEdge } from './inline-axis.ts'
import { type TimelineParts, writeAttribute, writeTransform } from './parts.ts'
import type { PlotLook } from './plot-canvas.ts'
import { StripCanvas } from './strip-canvas.ts'
import type { TextMeasure } from './tick-labels.ts'
import { keepApart } from './ticks.ts'
import { LEAST_BOX, stripBox } from './window-moves.ts'

/** How far a period's name may stand out of the strip, CSS pixels. */
const PERIOD_OVERHANG = 20

/** What moves on the strip of the whole span: the window's box, and which names of periods have room. */
export class StripView {
  readonly #parts: TimelineParts
  readonly #canvas: StripCanvas
  readonly #measure: TextMeasure
  readonly #span: TimeWindow
  readonly #periods: readonly TimeWindow[]
  /** Index of the period that holds the window's last day. */
  #period = -1
  #width = 0
  #direction: Direction = 'rtl'

  constructor(parts: TimelineParts, measure: TextMeasure, span: TimeWindow, periods: readonly TimeWindow[]) {
    this.#parts = parts
    this.#canvas = new StripCanvas(parts.stripCanvas)
    this.#measure = measure
    this.#span = span
    this.#periods = periods
  }

  /** Reads the strip's width; to be told when it, the font, the colours or the direction may have changed. */
  prepare(direction: Direction, look: PlotLook): void {
    this.#width = this.#parts.strip.clientWidth
    this.#canvas.prepare(this.#width, this.#parts.stripCanvas.clientHeight, devicePixelRatio, look)
    this.#direction = direction
    this.#fitLabels()
  }

  /** Draws the box, and writes the names again where the window has come into another period. */
  paint(window: TimeWindow): void {
    const period = this.#periods.findIndex(({ from, to }) => from <= window.to && window.to <= to)
    if (period !== this.#period) {
      this.#period = period
      this.#fitLabels()
    }
    const [start, end] = this.#ends(window)
    this.#canvas.draw(this.#direction === 'rtl' ? this.#width - end : start, end - start)
  }

  /** Moves what the pointer and the focus find of the box to where it is drawn. */
  place(window: TimeWindow): void {
    const { stripBox: box } = this.#parts
    const [start, end] = this.#ends(window)
    writeTransform(box, `translateX(${(this.#direction === 'rtl' ? -1 : 1) * start}px)`)
    const size = `${end - start}px`
    if (box.style.inlineSize !== size) box.style.inlineSize = size
  }

  /** CSS pixels from the start of the strip, in halves: days are crossed before the box has anything to show for it. */
  #ends(window: TimeWindow): [start: number, end: number] {
    const ends = stripBox(
      startEdge(window.from, this.#span),
      endEdge(window.to, this.#span),
      this.#width,
      LEAST_BOX,
    )
    return [Math.round(ends[0] * 2) / 2, Math.round(ends[1] * 2) / 2]
  }

  /**
   * Hides the period labels that would touch another's: that of the window's own period stands first, then the longer.
   * None stands out of the strip by more than its margin.
   */
  #fitLabels(): void {
    const { periodLabels } = this.#parts
    const labels = this.#periods.map((range, i) => {
      const size = this.#measure.width(periodLabels[i]?.textContent ?? '')
      const middle = ((startEdge(range.from, this.#span) + endEdge(range.to, this.#span)) / 2) * this.#width
      const low = size / 2 - PERIOD_OVERHANG
      const kept = Math.max(low, Math.min(this.#width - low, middle))
      return {
        middle: kept,
        shift: kept - middle,
        width: size,
        weight: i === this.#period ? Infinity : daysOf(range),
      }
    })
    const kept = keepApart(labels, 8)
    const sign = this.#direction === 'rtl' ? -1 : 1
    labels.forEach(({ shift }, i) => {
      const element = periodLabels[i]
      if (!element) return
      element.toggleAttribute('data-hidden', !kept[i])
      element.toggleAttribute('data-current', i === this.#period)
      writeAttribute(element, 'dx', (sign * shift).toFixed(1))
    })
  }
}
