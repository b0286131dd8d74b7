import { type Centre, spotAt, withoutLast, withPoint } from '../../domain/measure/measure-tool.ts'
import type { Position } from '../../domain/schema/common.ts'
import { placeMarks } from '../../map/place-marks.ts'
import type { MapStore } from '../../store/create-store.ts'
import { shownFilter } from '../../store/selectors.ts'
import { pointIn } from '../point-in.ts'
import { viewNow } from './map-view.ts'
import { nearestWithin } from './nearest.ts'
import { freeCentre, type Pointing, positionAt, projectionIn } from './overlay.ts'

/** A press that moved farther than this, px, was a drag. */
const STILL = 6
/** A place whose mark is this near counts as meant, px. */
export const SNAP = { mouse: 8, touch: 20 } as const

/** What of the page is the map itself, not a control over it. */
const GROUND = '.map-live, .map-drawn, .map-frame'

export interface Aim {
  centre: Centre
  position: Position
}

/** What is meant by a point of the map's element: the place whose mark is there, else the point itself. */
export function aimAt(store: MapStore, x: number, y: number, reach: number): Aim | null {
  const view = viewNow(store)
  if (!view) return null
  const state = store.getState()
  const { dataset, window } = state
  const project = projectionIn(view)
  const marks = placeMarks({
    dataset,
    window,
    filter: shownFilter(state),
    zoom: view.zoom,
    selected: null,
    lit: new Set(),
    highlighted: null,
  })
  const away = marks.map(({ place, radius }) => {
    const at = dataset.places[place]?.geometry.coordinates
    if (radius === 0 || !at) return Number.NaN
    const [px, py] = project(at)
    return Math.hypot(px - x, py - y) - radius
  })
  const meant = nearestWithin(away, reach)
  const place = meant === null ? null : dataset.places[marks[meant]!.place]
  if (place) return { centre: { place: place.id }, position: place.geometry.coordinates }
  const position = positionAt(view, x, y)
  return { centre: spotAt(...position), position }
}

/** Sets what is meant as the tool's next point. */
function take(store: MapStore, { centre, position }: Aim): void {
  const { measure, actions } = store.getState()
  if (measure) actions.setMeasure(withPoint(measure, centre, spotAt(...position)))
}

/** Sets the middle of the free part of the map as the next point. */
export function takeCentre(store: MapStore, map: HTMLElement): void {
  const { x, y } = freeCentre(map)
  const aim = aimAt(store, x, y, 0)
  if (aim) take(store, aim)
}

export function undo(store: MapStore): void {
  const { measure, actions } = store.getState()
  if (measure) actions.setMeasure(withoutLast(measure))
}

/**
 * While a tool is out, a press on the map sets its next point and does nothing else; drags, wheel and pinch stay the
 * map's. Keys: Enter, Backspace, Escape. Returns the way to stop.
 */
export function hearPointing(
  map: HTMLElement,
  store: MapStore,
  tell: (pointing: Pointing) => void,
): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let from: { x: number; y: number; type: string } | null = null
  let crosshair = false
  const onGround = ({ target }: Event) => target instanceof Element && target.closest(GROUND) !== null
  const press = (event: PointerEvent) => {
    from = { x: event.clientX, y: event.clientY, type: event.pointerType }
    crosshair = false
  }
  const move = (event: PointerEvent) => {
    const view = viewNow(store)
    if (event.pointerType === 'touch' || !view) return
    crosshair = false
    const { x, y } = pointIn(map, event)
    tell({ pointer: onGround(event) ? positionAt(view, x, y) : null, crosshair })
  }
  const click = (event: MouseEvent) => {
    if (!onGround(event)) return
    event.stopPropagation()
    const touch = from?.type === 'touch'
    if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) return
    if (event.detail > 1) return
    const { x, y } = pointIn(map, event)
    const aim = aimAt(store, x, y, touch ? SNAP.touch : SNAP.mouse)
    if (aim) take(store, aim)
  }
  const twice = (event: MouseEvent) => {
    if (!onGround(event)) return
    event.stopPropagation()
    event.preventDefault()
  }
  const keys = (event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target : null
    if (event.altKey || event.ctrlKey || event.metaKey || at?.closest('dialog, [popover]')) return
    if (event.key === 'Escape' && !event.defaultPrevented) {
      store.getState().actions.setMeasure(null)
      return
    }
    const onMap = at === document.body || (at !== null && map.contains(at) && !at.closest('button, input, a'))
    if (!onMap) return
    if (event.key === 'Enter') takeCentre(store, map)
    else if (event.key === 'Backspace') undo(store)
    else if (!event.key.startsWith('Arrow')) return
    crosshair = true
    tell({ pointer: null, crosshair })
  }
  map.addEventListener('pointerdown', press, { signal, capture: true })
  map.addEventListener('pointermove', move, { signal, passive: true })
  map.addEventListener('pointerleave', () => tell({ pointer: null, crosshair }), { signal })
  map.addEventListener('click', click, { signal, capture: true })
  map.addEventListener('dblclick', twice, { signal, capture: true })
  document.addEventListener('keydown', keys, { signal })
  return () => stop.abort()
}
