import type { MapStore } from '../../store/create-store.ts'
import { spanDays } from '../../store/time-range.ts'
import type { TimelineController } from './controller.ts'
import { makeDrags } from './drags.ts'
import { keyMove, movedDay } from './keys.ts'
import { listenForHover } from './plot-hover.ts'
import { listenForDrags } from './pointer-drag.ts'
import { listenForWheel } from './wheel.ts'
import { movedWindow } from './window-moves.ts'

/** Connects thumbs, plot and strip of a time control to the store's actions. Returns the way to stop. */
export function listenForInput(
  controller: TimelineController,
  store: MapStore,
  compact: boolean,
): () => void {
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
        controller.setFocused(end)
        const move = keyMove(event.key, controller.direction)
        if (!move || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        const { window, detail } = state()
        setEnd(end, movedDay(window[end], move, detail))
      },
      { signal },
    )
    input.addEventListener(
      'focus',
      () => {
        if (input.matches(':focus-visible')) controller.setFocused(end)
      },
      { signal },
    )
    input.addEventListener('blur', () => controller.setFocused(null), { signal })
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

  const { beginOnPlot, beginOnStrip } = makeDrags(controller, store)
  const stops = [
    listenForDrags(parts.plot, (press) => {
      controller.setFocused(null)
      return beginOnPlot(press)
    }),
    listenForDrags(parts.strip, beginOnStrip),
    listenForWheel(controller, store, parts.plot, compact),
    listenForWheel(controller, store, parts.strip, compact),
    listenForHover(controller, store),
  ]
  return () => {
    abort.abort()
    for (const stop of stops) stop()
  }
}
