import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { MapStore } from '../../store/create-store.ts'
import { detailAround, spanDays } from '../../store/time-range.ts'
import type { TimelineController } from './controller.ts'
import { dayAt, daysOf, endEdge, inlineFraction, startEdge } from './inline-axis.ts'
import { keyMove, movedDay } from './keys.ts'
import { nearestEventDay } from './nearest-event.ts'
import { type DragSession, listenForDrags } from './pointer-drag.ts'
import {
  draggedWindow,
  type Grip,
  gripAt,
  LEAST_BOX,
  movedWindow,
  stripBox,
  windowAround,
} from './window-moves.ts'

/** How near an edge a pointer must be to take it, CSS pixels. */
const reachOf = (coarse: boolean) => (coarse ? 22 : 12)

/** Connects thumbs, plot and strip of a time control to the store's actions. Returns the way to stop. */
export function listenForInput(controller: TimelineController, store: MapStore): () => void {
  const { parts } = controller
  const { actions, dataset } = store.getState()
  const span = spanDays(dataset.map.span)
  const abort = new AbortController()
  const { signal } = abort
  const state = () => store.getState()

  /** One end of the window set to a day; it stops at the other end. */
  const setEnd = (end: 'from' | 'to', day: number) => {
    const { window } = state()
    actions.setWindow(
      end === 'from'
        ? { from: Math.min(day, window.to), to: window.to }
        : { from: window.from, to: Math.max(day, window.from) },
    )
    // A thumb that was moved further than its window goes comes back even where the store did not change.
    controller.request()
  }

  for (const end of ['from', 'to'] as const) {
    const input = parts[end]
    input.addEventListener('input', () => setEnd(end, Number(input.value)), { signal })
    input.addEventListener(
      'keydown',
      (event) => {
        const move = keyMove(event.key, controller.direction)
        if (!move || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        const { window, detail } = state()
        setEnd(end, movedDay(window[end], move, detail))
      },
      { signal },
    )
  }

  parts.stripRange.addEventListener(
    'input',
    () =>
      actions.jumpTo(movedWindow(state().window, Number(parts.stripRange.value) - state().window.from, span)),
    { signal },
  )
  parts.stripRange.addEventListener(
    'keydown',
    (event) => {
      const move = keyMove(event.key, controller.direction)
      if (!move || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      const { window } = state()
      // On the strip an arrow is a month and a page a year.
      const coarser = move === 'later' ? 'page-later' : move === 'earlier' ? 'page-earlier' : move
      const scale = move === coarser ? span : { from: 0, to: 366 }
      const day = move === 'last' ? span.to : movedDay(window.from, coarser, scale)
      actions.jumpTo(movedWindow(window, (move === 'first' ? span.from : day) - window.from, span))
    },
    { signal },
  )

  /** Follows a pointer from a fraction on: `days` of an axis, windows handed to `apply` only when they change. */
  const follow = (
    box: DOMRect,
    range: TimeWindow,
    grip: Grip,
    start: TimeWindow,
    origin: number,
    apply: (window: TimeWindow) => void,
    end: () => void,
  ): DragSession => {
    controller.hold(true)
    return {
      move: (clientX) => {
        const fraction = inlineFraction(clientX, box, controller.direction)
        const next = draggedWindow(start, grip, (fraction - origin) * daysOf(range), range)
        const { window } = state()
        if (next.from !== window.from || next.to !== window.to) apply(next)
      },
      end: () => {
        controller.hold(false)
        end()
      },
    }
  }

  const beginOnPlot = (clientX: number, coarse: boolean): DragSession => {
    const { detail } = state()
    let { window } = state()
    const box = parts.plot.getBoundingClientRect()
    const fraction = inlineFraction(clientX, box, controller.direction)
    const at = fraction * box.width
    const start = startEdge(window.from, detail) * box.width
    const end = endEdge(window.to, detail) * box.width
    let grip = gripAt(at, start, end, reachOf(coarse))
    if (!grip) {
      // Beside the window, its nearer end comes to the pointer.
      grip = at < start ? 'from' : 'to'
      actions.setWindow({ ...window, [grip]: dayAt(fraction, detail) })
      window = state().window
    }
    parts[grip === 'to' ? 'to' : 'from'].focus({ preventScroll: true })
    return follow(box, detail, grip, window, fraction, actions.setWindow, () => {
      // A window left at the edge of the detail range gets room again.
      const { window: left } = state()
      const stuck =
        (left.from === detail.from && detail.from > span.from) ||
        (left.to === detail.to && detail.to < span.to)
      if (stuck) actions.setDetail(detailAround(left, dataset.map.span))
    })
  }

  const beginOnStrip = (clientX: number, coarse: boolean): DragSession => {
    const { window } = state()
    const box = parts.strip.getBoundingClientRect()
    const fraction = inlineFraction(clientX, box, controller.direction)
    const [start, end] = stripBox(
      startEdge(window.from, span),
      endEdge(window.to, span),
      box.width,
      LEAST_BOX,
    )
    const grip = gripAt(fraction * box.width, start, end, reachOf(coarse))
    if (!grip) {
      // The box drawn there covers more days than the window holds: it comes to rest on the event nearest to its middle.
      const day = dayAt(fraction, span)
      const reach = (LEAST_BOX / 2 / box.width) * daysOf(span)
      const event = nearestEventDay(dataset.events, day, reach, state().filter)
      actions.jumpTo(windowAround(event ?? day, window, span))
    }
    parts.stripRange.focus({ preventScroll: true })
    return follow(box, span, grip ?? 'window', state().window, fraction, actions.jumpTo, () => undefined)
  }

  const stops = [listenForDrags(parts.plot, beginOnPlot), listenForDrags(parts.strip, beginOnStrip)]
  return () => {
    abort.abort()
    for (const stop of stops) stop()
  }
}
