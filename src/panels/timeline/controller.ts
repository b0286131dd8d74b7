import type { EventColumns } from '../../domain/dataset/event-columns.ts'
import type { EventFilter, TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../i18n/direction.ts'
import type { MapStore } from '../../store/create-store.ts'
import type { MapState } from '../../store/state.ts'
import { spanDays } from '../../store/time-range.ts'
import { daysOf } from './inline-axis.ts'
import { findParts, type TimelineParts, writeRange } from './parts.ts'
import type { PlotLook } from './plot-canvas.ts'
import { plotLook } from './plot-look.ts'
import { type PlotHit, PlotView } from './plot-view.ts'
import { StripView } from './strip-view.ts'
import { TextMeasure, TickLabels } from './tick-labels.ts'
import type { TimelineTexts } from './timeline-texts.ts'
import { WindowWords } from './window-words.ts'

/**
 * How often a hand that holds the window on one level is followed by its days and count and by the other level, and by
 * what nobody watches meanwhile (values of inputs, counts of kinds); ms. The first is every third frame of sixty a second.
 */
const FOLLOW = 45
const LAG = 150

/** The level on which a pointer holds the window. */
export type HeldOn = 'plot' | 'strip'

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
  #frame = 0
  #held: HeldOn | null = null
  #followed = 0
  #lagging = 0
  #focused: 'from' | 'to' | null = null
  /** What plot, box and words last showed. */
  #painted = NOTHING
  #boxed: TimeWindow | null = null
  #said: (Pick<MapState, 'window' | 'filter'> & { events: EventColumns }) | null = null
  readonly #strip: StripView

  /** `root` is the rendered section; throws an Error where one of its parts is missing. */
  constructor(root: HTMLElement, store: MapStore, texts: TimelineTexts, direction: Direction) {
    const { dataset } = store.getState()
    this.#store = store
    this.#parts = findParts(root)
    this.#texts = texts
    this.#direction = direction
    this.#span = spanDays(dataset.map.span)
    this.#strip = new StripView(this.#parts, this.#measure, this.#span, dataset.map.periods.map(spanDays))
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
      // Said once more, and heard: where playback has stopped.
      if (this.#said) this.#said = { ...this.#said, window: { ...this.#said.window } }
      this.request()
    }
  }

  /** Paints everything anew with the next frame: sizes, fonts or colours may have changed. */
  refresh(): void {
    this.#painted = NOTHING
    this.#boxed = null
    this.#said = null
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

  /** While a pointer holds the window, all but what it holds may lag; it is exact again with the frame after (null). */
  hold(on: HeldOn | null): void {
    this.#held = on
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
    const { root, plot, axis } = this.#parts
    this.#width = plot.clientWidth
    this.#height = plot.clientHeight
    this.#look = plotLook(root, this.#store.getState())
    this.#measure.takeFontOf(axis)
    this.#strip.prepare(this.#direction)
  }

  /** Writes what differs from the last paint. */
  paint(): void {
    const { window, detail, filter, dataset } = this.#store.getState()
    const now = performance.now()
    const held = this.#held
    // What the hand holds follows it with every frame, the rest as often as it can be read.
    const follows = held === null || now - this.#followed >= FOLLOW
    if (held !== 'strip' || follows) this.#paintPlot()
    if ((held !== 'plot' || follows) && window !== this.#boxed) {
      this.#boxed = window
      this.#strip.paint(window)
    }
    if (!follows) {
      this.request()
      return
    }
    this.#followed = now
    const lag = held !== null && now - this.#lagging < LAG
    if (!lag) {
      this.#lagging = now
      this.#writeValues(window, detail)
    }
    const said = this.#said
    // Held still, the lesser texts wait for the hand to let go.
    if (window !== said?.window || filter !== said.filter || dataset.events !== said.events || held === null)
      this.#words.write(dataset.events, window, filter, this.#texts, lag, said === null)
    this.#said = { events: dataset.events, window, filter }
  }

  #paintPlot(): void {
    const { window, detail, filter, dataset, highlightedEvent: lit } = this.#store.getState()
    const { events } = dataset
    const painted = this.#painted
    const focused = this.#focused
    const newWindow = window !== painted.window
    const newDetail = detail !== painted.detail
    const newContent = newDetail || filter !== painted.filter || events !== painted.events
    if (newContent) this.#paintContent(detail, filter)
    if (newDetail) this.#labels.place(detail, this.#width, this.#direction, this.#texts.tick)
    if (newContent || newWindow || focused !== painted.focused || lit !== painted.lit)
      this.#plot.draw(window, detail, this.#width, this.#direction, focused, lit)
    if (newWindow || newDetail) this.#labels.mark(window)
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
}
