import type { EventColumns } from '../../domain/dataset/event-columns.ts'
import type { EventFilter, TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../i18n/direction.ts'
import type { MapStore } from '../../store/create-store.ts'
import { spanDays } from '../../store/time-range.ts'
import { daysOf, endEdge, startEdge } from './inline-axis.ts'
import { findParts, type TimelineParts, writeAttribute, writeRange, writeTransform } from './parts.ts'
import type { PlotLook } from './plot-canvas.ts'
import { plotLook } from './plot-look.ts'
import { type PlotHit, PlotView } from './plot-view.ts'
import { TextMeasure, TickLabels } from './tick-labels.ts'
import { keepApart } from './ticks.ts'
import type { TimelineTexts } from './timeline-texts.ts'
import { LEAST_BOX, stripBox } from './window-moves.ts'
import { WindowWords } from './window-words.ts'

/** How often what nobody watches while dragging (values of inputs, counts of kinds) follows a pointer, ms. */
const LAG = 150

/** How far a period's name may stand out of the strip, CSS pixels. */
const PERIOD_OVERHANG = 20

interface Painted {
  events: EventColumns | null
  window: TimeWindow | null
  detail: TimeWindow | null
  filter: EventFilter | null
  focused: 'from' | 'to' | null
  lit: number | null
}
const NOTHING: Painted = { events: null, window: null, detail: null, filter: null, focused: null, lit: null }

/**
 * Keeps a rendered time control in step with the store without React: at most once a frame it writes what has
 * changed (the plot's canvas, the strip's box, texts; bars and ticks where range, filter or size changed).
 */
export class TimelineController {
  readonly #store: MapStore
  readonly #parts: TimelineParts
  readonly #plot: PlotView
  readonly #words: WindowWords
  readonly #measure = new TextMeasure()
  readonly #labels: TickLabels
  readonly #stops: (() => void)[] = []
  readonly #span: TimeWindow
  #texts: TimelineTexts
  #direction: Direction
  #look: PlotLook | null = null
  #width = 0
  #height = 0
  #stripWidth = 0
  #frame = 0
  #held = false
  #lagging = 0
  #focused: 'from' | 'to' | null = null
  #painted = NOTHING
  readonly #periods: readonly TimeWindow[]
  /** Index of the period that holds the window's last day. */
  #period = -1

  /** `root` is the rendered section; throws an Error where one of its parts is missing. */
  constructor(root: HTMLElement, store: MapStore, texts: TimelineTexts, direction: Direction) {
    const { dataset } = store.getState()
    this.#store = store
    this.#parts = findParts(root)
    this.#texts = texts
    this.#direction = direction
    this.#span = spanDays(dataset.map.span)
    this.#periods = dataset.map.periods.map(spanDays)
    this.#plot = new PlotView(this.#parts.canvas)
    this.#words = new WindowWords(this.#parts, dataset.events, dataset.map.kinds.length)
    this.#labels = new TickLabels(this.#parts.axis, this.#measure)
    this.#stops.push(
      store.subscribe((state, old) => {
        if (!state.playback !== !old.playback) this.#setSilent(state.playback !== null)
        if (state.theme !== old.theme) this.refresh()
        else if (
          state.window !== old.window ||
          state.detail !== old.detail ||
          state.filter !== old.filter ||
          state.dataset !== old.dataset ||
          state.highlightedEvent !== old.highlightedEvent
        )
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
    const themes = new MutationObserver(() => this.refresh())
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    this.#stops.push(() => themes.disconnect())
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

  get texts(): TimelineTexts {
    return this.#texts
  }

  /** What lies at a point of the plot, CSS pixels from its left and top. */
  hit(x: number, y: number, reach: number): PlotHit | null {
    return this.#plot.hit(x, y, reach)
  }

  /** Another language, date style or direction. */
  setTexts(texts: TimelineTexts, direction: Direction): void {
    if (texts === this.#texts && direction === this.#direction) return
    this.#texts = texts
    this.#direction = direction
    this.refresh()
  }

  /** The thumb that has the keyboard's focus, where it shows. */
  setFocused(focused: 'from' | 'to' | null): void {
    this.#focused = focused
    this.request()
  }

  #setSilent(silent: boolean): void {
    this.#words.setSilent(silent)
    if (!silent) {
      this.#painted = { ...this.#painted, window: null }
      this.request()
    }
  }

  /** Paints everything anew with the next frame: sizes, fonts or colours may have changed. */
  refresh(): void {
    this.#painted = NOTHING
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

  /** While a pointer holds the window, values and lesser texts may lag; they are exact again with the frame after. */
  hold(held: boolean): void {
    this.#held = held
    this.request()
  }

  remove(): void {
    for (const stop of this.#stops) stop()
    cancelAnimationFrame(this.#frame)
    this.#words.remove()
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
    this.#look = plotLook(root, this.#store.getState())
    this.#measure.takeFontOf(axis)
    this.#fitPeriodLabels()
  }

  /** Writes what differs from the last paint. */
  paint(): void {
    const { window, detail, filter, dataset, highlightedEvent: lit } = this.#store.getState()
    const { events } = dataset
    const painted = this.#painted
    const focused = this.#focused
    const newEvents = events !== painted.events
    const newWindow = window !== painted.window
    const newDetail = detail !== painted.detail
    const newFilter = filter !== painted.filter
    const newContent = newDetail || newFilter || newEvents
    if (newContent) this.#paintContent(detail, filter)
    if (newDetail) this.#labels.place(detail, this.#width, this.#direction, this.#texts.tick)
    if (newContent || newWindow || focused !== painted.focused || lit !== painted.lit)
      this.#plot.draw(window, detail, this.#width, this.#direction, focused, lit)
    if (newWindow || newDetail) this.#labels.mark(window)
    if (newWindow) this.#paintBox(window)
    const now = performance.now()
    const lag = this.#held && now - this.#lagging < LAG
    if (!lag) {
      this.#lagging = now
      this.#writeValues(window, detail)
    }
    // Held still, the lesser texts wait for the hand to let go.
    if (newWindow || newFilter || newEvents || !this.#held)
      this.#words.write(events, window, filter, this.#texts, lag, painted.window === null)
    this.#painted = { events, window, detail, filter, focused, lit }
  }

  #paintContent(detail: TimeWindow, filter: EventFilter): void {
    if (this.#width === 0 || this.#height === 0 || !this.#look) return
    const field = {
      range: detail,
      width: this.#width,
      height: this.#height,
      ratio: devicePixelRatio,
      direction: this.#direction,
    }
    this.#plot.setContent(this.#store.getState().dataset, filter, field, this.#look)
  }

  #writeValues(window: TimeWindow, detail: TimeWindow): void {
    // A thumb stands on the edge of its day: the first at the start, the last at the end. Each input has one day more
    // than it can reach, on the side of the other edge, so that both cover the same axis.
    writeRange(this.#parts.from, detail.from, detail.to + 1, window.from)
    writeRange(this.#parts.to, detail.from - 1, detail.to, window.to)
    const last = this.#span.to - daysOf(window) + 1
    writeRange(this.#parts.stripRange, this.#span.from, last, window.from)
  }

  #paintBox(window: TimeWindow): void {
    const { stripBox: box } = this.#parts
    const period = this.#periods.findIndex(({ from, to }) => from <= window.to && window.to <= to)
    if (period !== this.#period) {
      this.#period = period
      this.#fitPeriodLabels()
    }
    const sign = this.#direction === 'rtl' ? -1 : 1
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

  /**
   * Hides the period labels that would touch another's: that of the window's own period stands first, then the longer.
   * None stands out of the strip by more than its margin.
   */
  #fitPeriodLabels(): void {
    const { periodLabels } = this.#parts
    const width = this.#stripWidth
    const labels = this.#periods.map((range, i) => {
      const size = this.#measure.width(periodLabels[i]?.textContent ?? '')
      const middle = ((startEdge(range.from, this.#span) + endEdge(range.to, this.#span)) / 2) * width
      const low = size / 2 - PERIOD_OVERHANG
      const kept = Math.max(low, Math.min(width - low, middle))
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
