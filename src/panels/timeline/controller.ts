import type { EventFilter, TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../i18n/direction.ts'
import type { MapStore } from '../../store/create-store.ts'
import { spanDays } from '../../store/time-range.ts'
import { binEdges, binEvents } from './bins.ts'
import { drawBars, layoutBars } from './histogram.ts'
import { daysOf, endEdge, physical, startEdge } from './inline-axis.ts'
import { kindColours } from './kind-colours.ts'
import {
  findParts,
  type TimelineParts,
  writeAttribute,
  writeRange,
  writeText,
  writeTransform,
} from './parts.ts'
import { TextMeasure, TickLabels } from './tick-labels.ts'
import { keepApart } from './ticks.ts'
import type { TimelineTexts } from './timeline-texts.ts'
import { WindowCounter } from './window-counter.ts'
import { LEAST_BOX, stripBox } from './window-moves.ts'

/** Rest after the last move before the window is announced. */
const ANNOUNCE_AFTER_MS = 600
/** How often the inputs' values follow a pointer that drags. */
const VALUES_EVERY_MS = 150

/**
 * Keeps a rendered time control in step with the store without React: at most once a frame it writes what has
 * changed (the thumb that moved, shade, texts, and bars and ticks where range, filter or size changed).
 */
export class TimelineController {
  readonly #store: MapStore
  readonly #parts: TimelineParts
  readonly #counter: WindowCounter
  readonly #measure = new TextMeasure()
  readonly #labels: TickLabels
  readonly #stops: (() => void)[] = []
  readonly #span: TimeWindow
  #texts: TimelineTexts
  #direction: Direction
  #colours: string[] = []
  #width = 0
  #height = 0
  #stripWidth = 0
  #frame = 0
  #announcing: ReturnType<typeof setTimeout> | undefined
  #held = false
  #valuesWritten = 0
  /** What was painted last; null parts are painted whole. */
  #painted: { window: TimeWindow | null; detail: TimeWindow | null; filter: EventFilter | null } = {
    window: null,
    detail: null,
    filter: null,
  }

  /** `root` is the rendered section; throws an Error where one of its parts is missing. */
  constructor(root: HTMLElement, store: MapStore, texts: TimelineTexts, direction: Direction) {
    const { dataset } = store.getState()
    this.#store = store
    this.#parts = findParts(root)
    this.#texts = texts
    this.#direction = direction
    this.#span = spanDays(dataset.map.span)
    this.#counter = new WindowCounter(dataset.events, dataset.map.kinds.length)
    this.#labels = new TickLabels(this.#parts.axis, this.#measure)
    this.#stops.push(
      store.subscribe((state, old) => {
        if (state.theme !== old.theme) this.refresh()
        else if (state.window !== old.window || state.detail !== old.detail || state.filter !== old.filter)
          this.request()
      }),
    )
    const resize = new ResizeObserver(() => this.refresh())
    resize.observe(this.#parts.plot)
    resize.observe(this.#parts.strip)
    this.#stops.push(() => resize.disconnect())
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      const media = matchMedia(query)
      const refresh = () => this.refresh()
      media.addEventListener('change', refresh)
      this.#stops.push(() => media.removeEventListener('change', refresh))
    }
    void document.fonts.ready.then(() => this.refresh())
    this.#prepare()
    this.paint()
    root.setAttribute('data-live', '')
  }

  get parts(): TimelineParts {
    return this.#parts
  }

  get direction(): Direction {
    return this.#direction
  }

  /** Another language, date style or direction. */
  setTexts(texts: TimelineTexts, direction: Direction): void {
    if (texts === this.#texts && direction === this.#direction) return
    this.#texts = texts
    this.#direction = direction
    this.refresh()
  }

  /** Paints everything anew with the next frame: sizes, fonts or colours may have changed. */
  refresh(): void {
    this.#painted = { window: null, detail: null, filter: null }
    this.#width = 0
    this.request()
  }

  /** Asks for a frame; many asks in one frame paint once. */
  request(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      if (this.#width === 0) this.#prepare()
      this.paint()
    })
  }

  /** While a pointer holds the window, the inputs' values may lag; they are exact again with the frame after. */
  hold(held: boolean): void {
    this.#held = held
    this.request()
  }

  remove(): void {
    for (const stop of this.#stops) stop()
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#announcing)
    this.#frame = -1
    this.#labels.remove()
    this.#parts.root.removeAttribute('data-live')
  }

  /** Reads sizes, font and colours; the only place that asks the browser for layout. */
  #prepare(): void {
    const { root, plot, strip, axis } = this.#parts
    this.#width = plot.clientWidth
    this.#height = plot.clientHeight
    this.#stripWidth = strip.clientWidth
    this.#colours = kindColours(root, this.#store.getState())
    this.#measure.takeFontOf(axis)
    this.#fitPeriodLabels()
  }

  /** Writes what differs from the last paint. */
  paint(): void {
    const { window, detail, filter } = this.#store.getState()
    const painted = this.#painted
    const first = painted.window === null
    const newWindow = window !== painted.window
    const newDetail = detail !== painted.detail
    const newFilter = filter !== painted.filter
    if (newDetail || newFilter) this.#paintBars(detail, filter)
    if (newDetail) this.#labels.place(detail, this.#width, this.#direction, this.#texts.tick)
    if (newWindow || newDetail) this.#paintWindow(window, detail)
    this.#writeValues(window, detail)
    if (newWindow || newFilter) this.#paintTexts(window, filter, first)
    this.#painted = { window, detail, filter }
  }

  #paintBars(detail: TimeWindow, filter: EventFilter): void {
    if (this.#width === 0 || this.#height === 0) return
    const { dataset } = this.#store.getState()
    const bins = binEvents(dataset.events, binEdges(detail, this.#width), filter, dataset.map.kinds.length)
    const field = {
      range: detail,
      width: this.#width,
      height: this.#height,
      ratio: devicePixelRatio,
      direction: this.#direction,
    }
    drawBars(this.#parts.canvas, layoutBars(bins, field), field, this.#colours)
  }

  /** Writes the values of the two inputs; while a pointer drags, only every so often, for each costs a layout. */
  #writeValues(window: TimeWindow, detail: TimeWindow): void {
    const now = performance.now()
    if (this.#held && now - this.#valuesWritten < VALUES_EVERY_MS) return
    this.#valuesWritten = now
    // A thumb stands on the edge of its day: the first at the start, the last at the end. Each input has one day more
    // than it can reach, on the side of the other edge, so that both cover the same axis.
    writeRange(this.#parts.from, detail.from, detail.to + 1, window.from)
    writeRange(this.#parts.to, detail.from - 1, detail.to, window.to)
    const last = this.#span.to - daysOf(window) + 1
    writeRange(this.#parts.stripRange, this.#span.from, last, window.from)
  }

  #paintWindow(window: TimeWindow, detail: TimeWindow): void {
    const { shade, veilLeft, veilRight, fromHandle, toHandle, stripBox: box } = this.#parts
    const sign = this.#direction === 'rtl' ? -1 : 1
    const [start, end] = [startEdge(window.from, detail), endEdge(window.to, detail)]
    const seen = physical(start, end, this.#direction)
    const right = seen.left + seen.size
    writeTransform(fromHandle, `translateX(${(sign * start * this.#width).toFixed(2)}px)`)
    writeTransform(toHandle, `translateX(${(sign * end * this.#width).toFixed(2)}px)`)
    writeTransform(shade, `translateX(${(seen.left * 100).toFixed(3)}%) scaleX(${seen.size.toFixed(5)})`)
    writeTransform(veilLeft, `translateX(${((seen.left - 1) * 100).toFixed(3)}%)`)
    writeTransform(veilRight, `translateX(${(right * 100).toFixed(3)}%)`)
    this.#labels.mark(window)
    const [boxStart, boxEnd] = stripBox(
      startEdge(window.from, this.#span),
      endEdge(window.to, this.#span),
      this.#stripWidth,
      LEAST_BOX,
    )
    writeTransform(box, `translateX(${(sign * boxStart).toFixed(1)}px)`)
    const size = `${(boxEnd - boxStart).toFixed(1)}px`
    if (box.style.inlineSize !== size) box.style.inlineSize = size
  }

  #paintTexts(window: TimeWindow, filter: EventFilter, first: boolean): void {
    const { from, to, windowText, counts, chipCounts } = this.#parts
    const texts = this.#texts
    const old = this.#painted.window
    const count = this.#counter.count(window, filter)
    writeText(windowText, texts.window(window))
    writeText(counts, texts.counts(count.total, count.places))
    chipCounts.forEach((chip, kind) => {
      writeText(chip, texts.number(count.byKind[kind] ?? 0))
    })
    if (window.from !== old?.from)
      writeAttribute(from, 'aria-valuetext', texts.valueFrom(window.from, count.total))
    if (window.to !== old?.to) writeAttribute(to, 'aria-valuetext', texts.valueTo(window.to, count.total))
    clearTimeout(this.#announcing)
    if (!first) this.#announcing = setTimeout(() => this.#announce(), ANNOUNCE_AFTER_MS)
    if (first || document.activeElement === this.#parts.stripRange)
      writeAttribute(this.#parts.stripRange, 'aria-valuetext', texts.prose(window))
  }

  /** Said once the window rests; the value texts of thumbs that did not move follow here too. */
  #announce(): void {
    const { window, filter } = this.#store.getState()
    const { total } = this.#counter.count(window, filter)
    const { from, to, stripRange, announcement } = this.#parts
    writeAttribute(from, 'aria-valuetext', this.#texts.valueFrom(window.from, total))
    writeAttribute(to, 'aria-valuetext', this.#texts.valueTo(window.to, total))
    writeAttribute(stripRange, 'aria-valuetext', this.#texts.prose(window))
    writeText(announcement, this.#texts.announcement(window, total))
  }

  /** Hides the period labels that would touch a longer period's. */
  #fitPeriodLabels(): void {
    const { periods } = this.#store.getState().dataset.map
    const { periodLabels } = this.#parts
    const labels = periodLabels.map((element, i) => {
      const period = periods[i]
      const range = period ? spanDays(period) : this.#span
      const middle = (startEdge(range.from, this.#span) + endEdge(range.to, this.#span)) / 2
      return {
        middle: middle * this.#stripWidth,
        width: this.#measure.width(element.textContent ?? ''),
        weight: daysOf(range),
      }
    })
    keepApart(labels, 6).forEach((kept, i) => {
      periodLabels[i]?.toggleAttribute('data-hidden', !kept)
    })
  }
}
