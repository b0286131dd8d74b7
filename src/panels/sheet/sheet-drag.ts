import { restingStop, type SheetStop, sheetStops } from './stops.ts'

/** A press that moves no further than this, in pixels, is a press. */
const SLOP = 6
/** The speed at which a sheet is let go is that of its last so many milliseconds. */
const SPEED_MS = 120

/** Heights of the sheet at its stops, read off the stylesheet. */
function heightsIn(app: HTMLElement, panel: HTMLElement): Record<SheetStop, number> {
  const now = app.dataset.sheet
  const heights = { low: 0, middle: 0, high: 0 }
  for (const stop of sheetStops) {
    app.dataset.sheet = stop
    heights[stop] = panel.getBoundingClientRect().height
  }
  app.dataset.sheet = now
  return heights
}

/**
 * Lets a finger draw the sheet up and down by its handle. While it does, nothing renders and the map keeps its size:
 * only `--sheet-drag` changes. Returns the way to stop.
 */
export function hearSheetDrag(
  handle: HTMLElement,
  { onRest, onPress }: { onRest: (stop: SheetStop) => void; onPress: () => void },
): () => void {
  const app = handle.closest<HTMLElement>('.app')
  const panel = handle.closest<HTMLElement>('.panel')
  let drag: {
    startY: number
    height: number
    heights: Record<SheetStop, number>
    moved: boolean
    trail: { y: number; at: number }[]
  } | null = null

  const down = (event: PointerEvent) => {
    if (!app || !panel || !event.isPrimary) return
    handle.setPointerCapture(event.pointerId)
    drag = {
      startY: event.clientY,
      height: panel.getBoundingClientRect().height,
      heights: heightsIn(app, panel),
      moved: false,
      trail: [{ y: event.clientY, at: event.timeStamp }],
    }
  }
  const heightAt = (y: number) =>
    drag ? Math.max(drag.heights.low, Math.min(drag.heights.high, drag.height + drag.startY - y)) : 0
  const move = (event: PointerEvent) => {
    if (!drag || !app) return
    drag.trail.push({ y: event.clientY, at: event.timeStamp })
    if (!drag.moved && Math.abs(event.clientY - drag.startY) < SLOP) return
    drag.moved = true
    app.style.setProperty('--sheet-drag', `${heightAt(event.clientY)}px`)
  }
  const end = (event: PointerEvent) => {
    if (!drag || !app) return
    const { moved, heights, trail } = drag
    const height = heightAt(event.clientY)
    const since = trail.find(({ at }) => event.timeStamp - at <= SPEED_MS)
    const time = since ? event.timeStamp - since.at : 0
    const speed = since && time > 0 ? (since.y - event.clientY) / time : 0
    drag = null
    app.style.removeProperty('--sheet-drag')
    if (moved) onRest(restingStop(height, speed, heights))
    else if (event.type === 'pointerup') onPress()
  }
  handle.addEventListener('pointerdown', down)
  handle.addEventListener('pointermove', move)
  handle.addEventListener('pointerup', end)
  handle.addEventListener('pointercancel', end)
  return () => {
    handle.removeEventListener('pointerdown', down)
    handle.removeEventListener('pointermove', move)
    handle.removeEventListener('pointerup', end)
    handle.removeEventListener('pointercancel', end)
    app?.style.removeProperty('--sheet-drag')
  }
}
