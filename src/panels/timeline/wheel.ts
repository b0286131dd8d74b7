import type { MapStore } from '../../store/create-store.ts'
import { spanDays } from '../../store/time-range.ts'
import type { TimelineController } from './controller.ts'
import { daysOf, inlineFraction } from './inline-axis.ts'
import { isSideways, laterBy, shiftedRange, zoomedRange } from './wheel-moves.ts'

/**
 * The wheel over plot and strip: it moves time, window and detail range together; with Ctrl (or as a pinch) it zooms
 * the detail range about the pointer. In a frame of another page (`compact`) up and down stay that page's.
 */
export function listenForWheel(
  controller: TimelineController,
  store: MapStore,
  element: HTMLElement,
  compact: boolean,
): () => void {
  const span = spanDays(store.getState().dataset.map.span)
  let rest = 0
  const turned = (event: WheelEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    if (compact && !event.ctrlKey && !isSideways(event)) return
    event.preventDefault()
    const { window, detail, actions } = store.getState()
    const box = element.getBoundingClientRect()
    if (event.ctrlKey) {
      const { plot } = controller.parts
      const middle = (window.from + window.to + 1) / 2
      const fraction =
        element === plot
          ? inlineFraction(event.clientX, box, controller.direction)
          : (middle - detail.from) / daysOf(detail)
      const pixels = laterBy({ ...turnOf(event), deltaX: 0 }, controller.direction)
      actions.setDetail(zoomedRange(detail, pixels, fraction, window, span))
      return
    }
    // A pixel of the wheel is a pixel of the plot; what is less than a day waits for the next turn.
    const plotWidth = controller.parts.plot.clientWidth || box.width
    rest += (laterBy(turnOf(event), controller.direction) / plotWidth) * daysOf(detail)
    const days = Math.trunc(rest)
    if (days === 0) return
    rest -= days
    const next = shiftedRange(window, days, span)
    const shift = next.from - window.from
    if (shift === 0) return
    actions.moveTime(next, shiftedRange(detail, shift, span))
  }
  element.addEventListener('wheel', turned, { passive: false })
  return () => element.removeEventListener('wheel', turned)
}

const turnOf = ({ deltaX, deltaY, deltaMode }: WheelEvent) => ({ deltaX, deltaY, deltaMode })
