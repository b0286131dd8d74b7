import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { MapStore } from '../../store/create-store.ts'
import { detailAround, spanDays } from '../../store/time-range.ts'
import type { TimelineController } from './controller.ts'
import { dayAt, daysOf, endEdge, inlineFraction, startEdge } from './inline-axis.ts'
import { nearestEventDay } from './nearest-event.ts'
import type { PlotHit } from './plot-view.ts'
import type { DragSession, Press } from './pointer-drag.ts'
import { HandSpeed, runThrow } from './throw.ts'
import { draggedWindow, type Grip, gripAt, LEAST_BOX, stripBox, windowAround } from './window-moves.ts'

/** How near an edge a pointer must be to take it, and a mark to be meant, CSS pixels. */
const reachOf = (coarse: boolean) => (coarse ? 22 : 12)
const markReach = (coarse: boolean) => (coarse ? 10 : 2)
/** A pointer that moves less than this has pressed, not dragged, CSS pixels. */
const STILL = 4

/** What a pointer does on the plot and on the strip, as drag sessions. */
export function makeDrags(controller: TimelineController, store: MapStore) {
  const { parts } = controller
  const { actions, dataset } = store.getState()
  const span = spanDays(dataset.map.span)
  const state = () => store.getState()
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')

  /** The window as a pointer drags it: where it stands after the pointer has come to `fraction` of an axis. */
  const dragFrom = (
    range: TimeWindow,
    grip: Grip,
    start: TimeWindow,
    origin: number,
    apply: (window: TimeWindow) => void,
  ) => {
    return (fraction: number) => {
      const next = draggedWindow(start, grip, (fraction - origin) * daysOf(range), range)
      const { window } = state()
      if (next.from !== window.from || next.to !== window.to) apply(next)
    }
  }

  const press = (hit: PlotHit) => {
    if (hit.what === 'kind') actions.soloKind(hit.kind)
    else {
      const id = dataset.eventIds.at(hit.mark.index)
      if (id !== undefined) actions.select({ kind: 'event', id })
    }
  }

  const beginOnPlot = ({ clientX, clientY, coarse }: Press): DragSession => {
    const { detail } = state()
    let { window } = state()
    const box = parts.plot.getBoundingClientRect()
    const fraction = inlineFraction(clientX, box, controller.direction)
    const at = fraction * box.width
    const start = startEdge(window.from, detail) * box.width
    const end = endEdge(window.to, detail) * box.width
    const grip = gripAt(at, start, end, reachOf(coarse))
    // A handle lies above what it covers.
    const hit =
      grip === 'from' || grip === 'to'
        ? null
        : controller.hit(clientX - box.left, clientY - box.top, markReach(coarse))
    let move: ((fraction: number) => void) | null = null
    const take = () => {
      let held = grip
      if (!held) {
        // Beside the window, its nearer end comes to the pointer.
        held = at < start ? 'from' : 'to'
        actions.setWindow({ ...window, [held]: dayAt(fraction, detail) })
        window = state().window
      }
      parts[held === 'to' ? 'to' : 'from'].focus({ preventScroll: true })
      controller.hold('plot')
      move = dragFrom(detail, held, window, fraction, actions.setWindow)
    }
    if (!hit) take()
    return {
      move: (x) => {
        if (!move && Math.abs(x - clientX) < STILL) return
        if (!move) take()
        move?.(inlineFraction(x, box, controller.direction))
      },
      end: (cancelled) => {
        if (!move) {
          if (hit && !cancelled) press(hit)
          return
        }
        controller.hold(null)
        // A window left at the edge of the detail range gets room again.
        const { window: left } = state()
        const stuck =
          (left.from === detail.from && detail.from > span.from) ||
          (left.to === detail.to && detail.to < span.to)
        if (stuck) actions.setDetail(detailAround(left, dataset.map.span))
      },
    }
  }

  const beginOnStrip = ({ clientX, coarse, at }: Press): DragSession => {
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
      const event = nearestEventDay(state().dataset.events, day, reach, state().filter)
      actions.jumpTo(windowAround(event ?? day, window, span))
    }
    parts.stripRange.focus({ preventScroll: true })
    controller.hold('strip')
    const move = dragFrom(span, grip ?? 'window', state().window, fraction, actions.jumpTo)
    const speed = new HandSpeed()
    speed.note(clientX, at)
    let last = clientX
    return {
      move: (x, movedAt) => {
        last = x
        speed.note(x, movedAt)
        move(inlineFraction(x, box, controller.direction))
      },
      end: (cancelled, endedAt) => {
        const thrown = cancelled || reducedMotion.matches ? 0 : speed.atRelease(endedAt)
        const whole = (grip ?? 'window') === 'window'
        if (thrown === 0 || !whole) {
          controller.hold(null)
          return
        }
        runThrow(
          thrown,
          (way) => {
            move(inlineFraction(last + way, box, controller.direction))
            const { window: now } = state()
            return now.from > span.from && now.to < span.to
          },
          () => controller.hold(null),
        )
      },
    }
  }

  return { beginOnPlot, beginOnStrip }
}
