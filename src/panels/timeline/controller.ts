import type { EventColumns } from '../../domain/dataset/event-columns.ts'
import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import type { MapStore } from '../../store/create-store.ts'
import type { MapState } from '../../store/state.ts'
import { spanDays } from '../../store/time-range.ts'
import { watchAppearance } from './appearance.ts'
import { DetailLevel } from './detail-level.ts'
import { Follow, type HeldOn } from './follow.ts'
import { findParts, type TimelineParts } from './parts.ts'
import { plotLook } from './plot-look.ts'
import type { PlotHit } from './plot-view.ts'
import { writeValues } from './range-values.ts'
import { StripView } from './strip-view.ts'
import { TextMeasure } from './tick-labels.ts'
import type { TimelineTexts } from './timeline-texts.ts'
import { WindowWords } from './window-words.ts'

/**
 * Keeps a rendered time control in step with the store without React: at most once a frame it writes what has
 * changed (the plot's canvas, the strip's box, texts; bars and ticks where range, filter or size changed).
 */
export class TimelineController {
  readonly #store: MapStore
  readonly #parts: TimelineParts
  readonly #detail: DetailLevel
  readonly #words: WindowWords
  readonly #measure = new TextMeasure()
  readonly #stops: (() => void)[] = []
  readonly #span: TimeWindow
  #texts: TimelineTexts
  #direction: Direction
  #prepared = false
  #frame = 0
  readonly #follow = new Follow()
  #focused: 'from' | 'to' | null = null
  /** What box and words last showed. */
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
    this.#detail = new DetailLevel(this.#parts, this.#measure)
    this.#words = new WindowWords(this.#parts, dataset.events, dataset.map.kinds.length)
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
    const { plot, strip } = this.#parts
    this.#stops.push(watchAppearance([plot, strip], () => this.refresh()))
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
    return this.#detail.hit(x, y, reach)
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
    this.#boxed = null
    this.#said = null
    this.#prepared = false
    this.request()
  }

  /** Asks for a frame; many asks in one frame paint once. */
  request(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      if (!this.#prepared) this.#prepare()
      this.paint()
    })
  }

  /** While a pointer holds the window, all but what it holds may lag; it is exact again with the frame after (null). */
  hold(on: HeldOn | null): void {
    this.#follow.held = on
    this.#words.setHeld(on !== null)
    this.request()
  }

  remove(): void {
    for (const stop of this.#stops) stop()
    cancelAnimationFrame(this.#frame)
    this.#words.remove()
    this.#frame = -1
    this.#detail.remove()
    this.#parts.root.removeAttribute('data-live')
  }

  /** Reads sizes, font and colours; the only place that asks the browser for layout. */
  #prepare(): void {
    const { root, axis } = this.#parts
    const look = plotLook(root, this.#store.getState())
    this.#prepared = true
    this.#measure.takeFontOf(axis)
    this.#detail.prepare(this.#direction, look, this.#texts.tick)
    this.#strip.prepare(this.#direction, look)
  }

  /** Writes what differs from the last paint. */
  paint(): void {
    const state = this.#store.getState()
    const { window, detail, filter, dataset } = state
    const due = this.#follow.due(performance.now())
    if (due.plot) this.#detail.paint(state, this.#focused)
    if (due.strip && window !== this.#boxed) {
      this.#boxed = window
      this.#strip.paint(window)
    }
    if (!due.words) {
      this.request()
      return
    }
    if (due.rest) {
      this.#strip.place(window)
      writeValues(this.#parts, window, detail, this.#span)
    }
    const said = this.#said
    // Held still, the lesser texts wait for the hand to let go.
    if (
      window !== said?.window ||
      filter !== said.filter ||
      dataset.events !== said.events ||
      this.#follow.held === null
    )
      this.#words.write(dataset.events, window, filter, this.#texts, !due.rest, said === null)
    this.#said = { events: dataset.events, window, filter }
  }
}
