import type { EventFilter, TimeWindow } from '../domain/dataset/window.ts'
import { EventCanvas } from './events/event-canvas.ts'
import { eventLook } from './events/event-look.ts'
import type { ConflictMapProps, ShownWindow } from './props.ts'
import type { ElementView } from './view.ts'

/**
 * The events, on a canvas of their own above MapLibre's: a step of the window asks nothing of MapLibre. Windows are
 * drawn at most once a frame, the last one only; the camera is followed within MapLibre's own frame.
 */
export class EventLayer {
  readonly #canvas: HTMLCanvasElement
  readonly #events: EventCanvas
  readonly #onShown: (shown: ShownWindow) => void
  #props: ConflictMapProps
  #frame = 0
  #due: { window: TimeWindow; filter: EventFilter } | null = null
  #seen = false
  /** What was drawn last. */
  #shown: ShownWindow | null = null
  #lost = false

  constructor(container: HTMLElement, props: ConflictMapProps, onShown: (shown: ShownWindow) => void) {
    this.#canvas = document.createElement('canvas')
    this.#canvas.className = 'conflict-map-events'
    this.#canvas.setAttribute('aria-hidden', 'true')
    container.append(this.#canvas)
    this.#events = new EventCanvas(this.#canvas, eventLook(props.dataset.map, props.theme))
    this.#events.onLost = () => {
      this.#lost = true
    }
    this.#events.onRestored = () => {
      this.#lost = false
      this.#ask()
    }
    this.#onShown = onShown
    this.#props = props
    this.#events.setEvents(props.dataset.events)
    this.#events.setSelected(selectedEvent(props))
    this.#ask()
  }

  apply(props: ConflictMapProps): void {
    const old = this.#props
    this.#props = props
    const data = props.dataset !== old.dataset
    if (data) this.#events.setEvents(props.dataset.events)
    if (data || props.theme !== old.theme) this.#events.setLook(eventLook(props.dataset.map, props.theme))
    const lit = props.highlightedEvent !== old.highlightedEvent
    if (lit) this.#events.setHovered(props.highlightedEvent)
    if (data || props.selection !== old.selection) this.#events.setSelected(selectedEvent(props))
    else if (!lit && props.theme === old.theme && sameWindow(props, old)) return
    this.#ask()
  }

  /** Draws for MapLibre's frame, so that events stand still on the map while it moves. */
  follow(view: ElementView): void {
    this.#seen = true
    this.#events.setCamera(view)
    this.#draw()
  }

  hover(index: number | null): void {
    this.#events.setHovered(index)
    this.#ask()
  }

  pick(x: number, y: number, reach: number): number {
    return this.#events.pick(x, y, reach)
  }

  /** Tells what is on screen once more. */
  tellAgain(): void {
    if (this.#shown && !this.#due) this.#onShown(this.#shown)
    else this.#ask()
  }

  remove(): void {
    cancelAnimationFrame(this.#frame)
    this.#events.remove()
    this.#canvas.remove()
  }

  #ask(): void {
    this.#due = { window: this.#props.window, filter: this.#props.filter }
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#onFrame)
  }

  readonly #onFrame = (): void => {
    this.#frame = 0
    if (this.#seen) this.#draw()
  }

  #draw(): void {
    if (this.#lost) return
    const due = this.#due
    this.#due = null
    if (!due) {
      this.#events.draw()
      return
    }
    const count = this.#events.setWindow(due.window, due.filter)
    this.#events.draw()
    this.#shown = { window: due.window, count }
    this.#onShown(this.#shown)
  }
}

function sameWindow(a: ConflictMapProps, b: ConflictMapProps): boolean {
  return a.window.from === b.window.from && a.window.to === b.window.to && a.filter === b.filter
}

function selectedEvent(props: ConflictMapProps): number | null {
  if (props.selection?.kind !== 'event') return null
  const index = props.dataset.eventIds.indexOf(props.selection.id)
  return index < 0 ? null : index
}
