import type { EventColumns } from '../../domain/dataset/event-columns.ts'
import type { EventFilter, TimeWindow } from '../../domain/dataset/window.ts'
import { type TimelineParts, writeAttribute, writeText } from './parts.ts'
import type { TimelineTexts } from './timeline-texts.ts'
import { WindowCounter } from './window-counter.ts'

/** Rest after the last move before the window is announced, ms. */
const ANNOUNCE_AFTER = 600

/** The words that follow the window: its days, its counts, what a screen reader hears of it. */
export class WindowWords {
  readonly #parts: TimelineParts
  #counter: WindowCounter
  #events: EventColumns
  readonly #kindCount: number
  #announcing: ReturnType<typeof setTimeout> | undefined
  #silent = false
  #held = false

  constructor(parts: TimelineParts, events: EventColumns, kindCount: number) {
    this.#parts = parts
    this.#kindCount = kindCount
    this.#events = events
    this.#counter = new WindowCounter(events, kindCount)
  }

  /** While playback runs nothing is announced; when it stops, where it stands. */
  setSilent(silent: boolean): void {
    this.#silent = silent
  }

  /** While a pointer holds the window nothing is announced either, however long it rests. */
  setHeld(held: boolean): void {
    this.#held = held
  }

  /**
   * Writes what differs. While a pointer `held` the window only what is read while looking; `first` is the first
   * writing, which nobody needs to hear.
   */
  write(
    events: EventColumns,
    window: TimeWindow,
    filter: EventFilter,
    texts: TimelineTexts,
    held: boolean,
    first: boolean,
  ): void {
    if (events !== this.#events) {
      this.#events = events
      this.#counter = new WindowCounter(events, this.#kindCount)
    }
    const { windowText, counts } = this.#parts
    const count = this.#counter.count(window, filter)
    writeText(windowText, texts.window(window))
    writeText(counts, texts.counts(count.total, count.places))
    clearTimeout(this.#announcing)
    if (held) return
    this.#writeRest(window, filter, texts)
    if (!first) {
      this.#announcing = setTimeout(() => {
        if (this.#silent || this.#held) return
        const { total } = this.#counter.count(window, filter)
        writeText(this.#parts.announcement, texts.announcement(window, total))
      }, ANNOUNCE_AFTER)
    }
  }

  remove(): void {
    clearTimeout(this.#announcing)
  }

  #writeRest(window: TimeWindow, filter: EventFilter, texts: TimelineTexts): void {
    const { from, to, stripRange, chipCounts } = this.#parts
    const count = this.#counter.count(window, filter)
    chipCounts.forEach((chip, kind) => {
      writeText(chip, texts.number(count.byKind[kind] ?? 0))
    })
    writeAttribute(from, 'aria-valuetext', texts.valueFrom(window.from, count.total))
    writeAttribute(to, 'aria-valuetext', texts.valueTo(window.to, count.total))
    writeAttribute(stripRange, 'aria-valuetext', texts.prose(window))
  }
}
