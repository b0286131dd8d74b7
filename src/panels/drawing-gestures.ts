import { pointIn } from './point-in.ts'

/** A move of the picture: pixels to the right and down, and a factor about a point of the element. */
export interface PictureMove {
  right: number
  down: number
  scale: number
  x: number
  y: number
}

interface Point {
  x: number
  y: number
}

/** A press that moves no further than this, in pixels, is a press. */
const SLOP = 5
/** Pixels of a wheel's turn that double the scale. */
const WHEEL_DOUBLE = 400
/** A wheel that rests this long has come to its end, ms. */
const WHEEL_REST = 160

/** A click so soon after a drag belongs to it, ms. */
const QUIET = 80

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
})
const spread = ([a, b]: readonly Point[]): number =>
  a && b ? Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) : 1

/**
 * Drags, pinches and the wheel over a picture that costs much to draw: `show` moves what is there, `take` is told the
 * whole move at its end. A press stays a press. Returns the way to stop.
 */
export function hearGestures(
  element: HTMLElement,
  { show, take }: { show: (move: PictureMove) => void; take: (move: PictureMove) => void },
): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const fingers = new Map<number, Point>()
  let from: { middle: Point; spread: number } | null = null
  let moved: PictureMove | null = null
  let quietUntil = 0
  const at = (event: MouseEvent): Point => pointIn(element, event)
  const begin = () => {
    const points = [...fingers.values()]
    from = points.length > 0 ? { middle: middle(points), spread: spread(points) } : null
  }
  const end = () => {
    if (moved) take(moved)
    moved = null
  }
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || fingers.size === 2) return
      end()
      fingers.set(event.pointerId, at(event))
      begin()
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      if (!fingers.has(event.pointerId) || !from) return
      fingers.set(event.pointerId, at(event))
      const points = [...fingers.values()]
      const now = middle(points)
      const [right, down] = [now.x - from.middle.x, now.y - from.middle.y]
      if (!moved && points.length === 1 && Math.hypot(right, down) < SLOP) return
      if (!moved) element.setPointerCapture(event.pointerId)
      const scale = points.length > 1 ? spread(points) / from.spread : 1
      moved = { right, down, scale, x: from.middle.x, y: from.middle.y }
      show(moved)
    },
    { signal },
  )
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return
    const dragged = moved !== null
    end()
    begin()
    if (dragged) quietUntil = event.timeStamp + QUIET
  }
  // The click that follows a drag chooses nothing.
  element.addEventListener(
    'click',
    (event) => {
      if (event.timeStamp < quietUntil) event.stopImmediatePropagation()
    },
    { signal, capture: true },
  )
  element.addEventListener('pointerup', up, { signal })
  element.addEventListener('pointercancel', up, { signal })
  let wheel: { move: PictureMove; timer: ReturnType<typeof setTimeout> } | null = null
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      if (wheel) clearTimeout(wheel.timer)
      const { x, y } = wheel?.move ?? at(event)
      const scale = (wheel?.move.scale ?? 1) * 2 ** (-event.deltaY / WHEEL_DOUBLE)
      const move = { right: 0, down: 0, scale, x, y }
      show(move)
      const timer = setTimeout(() => {
        wheel = null
        take(move)
      }, WHEEL_REST)
      wheel = { move, timer }
    },
    { signal, passive: false },
  )
  return () => {
    stop.abort()
    if (wheel) clearTimeout(wheel.timer)
  }
}
