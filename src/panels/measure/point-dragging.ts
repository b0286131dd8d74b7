import {
  type MeasureTool,
  movedPoint,
  pointsOf,
  positionOf,
  spotAt,
} from '../../domain/measure/measure-tool.ts'
import type { MapStore } from '../../store/create-store.ts'
import { pointIn } from '../point-in.ts'
import { viewNow } from './map-view.ts'
import { nearestWithin } from './nearest.ts'
import { positionAt, projectionIn } from './overlay.ts'
import { aimAt, SNAP } from './pointing.ts'

/** How near to a point that was set a press takes hold of it, px. */
const REACH = { mouse: 9, touch: 22 } as const

const kindOf = ({ pointerType }: PointerEvent) => (pointerType === 'touch' ? 'touch' : 'mouse')

/** Index of the point at a pixel of the map's element; of several the nearest, null for none. */
function pointAt(store: MapStore, x: number, y: number, reach: number): number | null {
  const view = viewNow(store)
  const { measure } = store.getState()
  if (!view || !measure) return null
  const project = projectionIn(view)
  const away = pointsOf(measure).map((spot) => {
    const [px, py] = project(positionOf(spot))
    return Math.hypot(px - x, py - y)
  })
  return nearestWithin(away, reach)
}

/**
 * Points that were set can be taken and moved, by mouse and by finger; let go near a place's mark, they take its
 * position. The map under them stays where it is. Returns the way to stop.
 */
export function hearDragging(map: HTMLElement, store: MapStore): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let held: { index: number; pointer: number; before: MeasureTool; moved: boolean } | null = null
  let frame = 0
  let last: { x: number; y: number } | null = null
  const place = () => {
    frame = 0
    const view = viewNow(store)
    const { measure, actions } = store.getState()
    if (!held || !last || !view || !measure) return
    actions.setMeasure(movedPoint(measure, held.index, spotAt(...positionAt(view, last.x, last.y))))
  }
  const take = (event: PointerEvent) => {
    const { x, y } = pointIn(map, event)
    const { measure } = store.getState()
    const onGround =
      event.target instanceof Element && !event.target.closest('button, a, input, .measure-card')
    const index = event.isPrimary && onGround ? pointAt(store, x, y, REACH[kindOf(event)]) : null
    if (index === null || !measure || event.button !== 0) return
    held = { index, pointer: event.pointerId, before: measure, moved: false }
    event.stopImmediatePropagation()
  }
  const move = (event: PointerEvent) => {
    const at = pointIn(map, event)
    if (!held) {
      if (event.pointerType === 'touch') return
      map.toggleAttribute('data-measure-hold', pointAt(store, at.x, at.y, REACH.mouse) !== null)
      return
    }
    if (event.pointerId !== held.pointer) return
    event.stopImmediatePropagation()
    held.moved = true
    last = at
    if (frame === 0) frame = requestAnimationFrame(place)
  }
  const release = (event: PointerEvent) => {
    if (!held || event.pointerId !== held.pointer) return
    cancelAnimationFrame(frame)
    frame = 0
    const { measure, actions } = store.getState()
    // A press that did not move it is a press like any other: it may close a line where it began.
    if (!held.moved) return letGo()
    if (measure) {
      const { x, y } = pointIn(map, event)
      const aim = aimAt(store, x, y, SNAP[kindOf(event)])
      const spot = aim && spotAt(...aim.position)
      if (spot) actions.setMeasure(movedPoint(measure, held.index, spot))
    }
    event.stopImmediatePropagation()
    // The click that follows belongs to the drag; held is forgotten after it.
    setTimeout(letGo, 0)
  }
  const letGo = () => {
    held = null
    last = null
  }
  const giveUp = () => {
    if (!held) return
    cancelAnimationFrame(frame)
    frame = 0
    store.getState().actions.setMeasure(held.before)
    letGo()
  }
  const keepFromMap = (event: Event) => {
    if (held) event.stopImmediatePropagation()
  }
  const early = { signal, capture: true } as const
  map.addEventListener('pointerdown', take, early)
  window.addEventListener('pointermove', move, early)
  window.addEventListener('pointerup', release, early)
  window.addEventListener('pointercancel', giveUp, early)
  map.addEventListener('mousedown', keepFromMap, early)
  map.addEventListener('click', keepFromMap, early)
  map.addEventListener(
    'touchstart',
    (event) => {
      if (!held) return
      event.stopImmediatePropagation()
      // Else the browser would scroll with the finger and cancel the pointer.
      event.preventDefault()
    },
    { ...early, passive: false },
  )
  return () => {
    stop.abort()
    cancelAnimationFrame(frame)
    map.removeAttribute('data-measure-hold')
  }
}
