import type { MapStore } from '../../store/create-store.ts'
import type { TimelineController } from './controller.ts'
import { writeText, writeTransform } from './parts.ts'
import type { PlotHit } from './plot-view.ts'

const REACH = 3

/**
 * Says what the mouse is over: a single event by day and title (its mark on the map answers), a bar by its kind.
 * The title is fetched when it is not there yet. Returns the way to stop.
 */
export function listenForHover(controller: TimelineController, store: MapStore): () => void {
  const { plot, tip } = controller.parts
  const { actions } = store.getState()
  const abort = new AbortController()
  const { signal } = abort
  let hit: PlotHit | null = null

  const words = (): string => {
    if (!hit) return ''
    const { dataset, details } = store.getState()
    if (hit.what === 'kind') return controller.texts.kind(dataset.map.kinds[hit.kind])
    const head = details.heads.get(hit.mark.index)
    return head ? controller.texts.event(head) : controller.texts.kind(dataset.map.kinds[hit.mark.kind])
  }
  const show = (next: PlotHit | null, x: number, width: number) => {
    hit = next
    actions.highlightEvent(next?.what === 'event' ? next.mark.index : null)
    const text = words()
    plot.toggleAttribute('data-hit', next !== null)
    tip.hidden = text === ''
    if (text === '') return
    writeText(tip, text)
    // The tip keeps inside the plot: its own share of the way is the pointer's.
    const share = Math.max(0, Math.min(1, x / Math.max(1, width)))
    writeTransform(tip, `translateX(${x.toFixed(0)}px) translateX(${(-share * 100).toFixed(1)}%)`)
  }
  plot.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || plot.hasAttribute('data-dragging')) return
      const box = plot.getBoundingClientRect()
      const [x, y] = [event.clientX - box.left, event.clientY - box.top]
      show(controller.hit(x, y, REACH), x, box.width)
    },
    { signal },
  )
  for (const kind of ['pointerleave', 'pointerdown'] as const)
    plot.addEventListener(kind, () => show(null, 0, 1), { signal })
  const stop = store.subscribe((state, old) => {
    if (hit && state.details !== old.details) writeText(tip, words())
  })
  return () => {
    abort.abort()
    stop()
    actions.highlightEvent(null)
  }
}
