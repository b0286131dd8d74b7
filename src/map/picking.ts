import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'

/** Reach of a pointer in CSS pixels. */
const MOUSE_REACH = 10
const TOUCH_REACH = 22
/** A hit this near a mark's edge counts before anything farther off. */
const EXACT_REACH = 1

export type Picked = { kind: 'event'; index: number } | { kind: 'place'; index: number } | null

export interface PickTargets {
  /** Index of the event under a point of the element, or -1. */
  event: (x: number, y: number, reach: number) => number
  /** Index of the place whose mark or label is there, or -1. */
  place: (x: number, y: number, reach: number) => number
}

export interface PickCallbacks {
  onPick: (picked: Picked) => void
  onHover: (picked: Picked) => void
}

/** Turns clicks, taps and pointer moves into places and events. Events lie above places. */
export class Picking {
  readonly #map: MapLibreMap
  readonly #targets: PickTargets
  readonly #callbacks: PickCallbacks
  #frame = 0
  #at: { x: number; y: number } | null = null
  #hovered: Picked = null
  #touched = false

  constructor(map: MapLibreMap, targets: PickTargets, callbacks: PickCallbacks) {
    this.#map = map
    this.#targets = targets
    this.#callbacks = callbacks
    map.on('click', this.#click)
    map.on('mousemove', this.#move)
    map.on('mouseout', this.#leave)
    map.on('touchstart', this.#touch)
  }

  remove(): void {
    cancelAnimationFrame(this.#frame)
    this.#map.off('click', this.#click)
    this.#map.off('mousemove', this.#move)
    this.#map.off('mouseout', this.#leave)
    this.#map.off('touchstart', this.#touch)
  }

  #pick(x: number, y: number, reach: number): Picked {
    for (const near of [EXACT_REACH, reach]) {
      const event = this.#targets.event(x, y, near)
      if (event >= 0) return { kind: 'event', index: event }
      const place = this.#targets.place(x, y, near)
      if (place >= 0) return { kind: 'place', index: place }
    }
    return null
  }

  readonly #touch = (): void => {
    this.#touched = true
  }

  readonly #click = (event: MapMouseEvent): void => {
    // The second click of a double click zooms.
    if (event.originalEvent.detail > 1) return
    const byTouch = this.#touched || pointerType(event.originalEvent) === 'touch'
    this.#touched = false
    this.#callbacks.onPick(this.#pick(event.point.x, event.point.y, byTouch ? TOUCH_REACH : MOUSE_REACH))
  }

  readonly #move = (event: MapMouseEvent): void => {
    this.#at = { x: event.point.x, y: event.point.y }
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#hover)
  }

  readonly #leave = (): void => {
    this.#at = null
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#hover)
  }

  readonly #hover = (): void => {
    this.#frame = 0
    if (this.#map.isMoving()) return
    const picked = this.#at && this.#pick(this.#at.x, this.#at.y, MOUSE_REACH / 2)
    if (picked?.kind === this.#hovered?.kind && picked?.index === this.#hovered?.index) return
    this.#hovered = picked
    this.#map.getCanvas().style.cursor = picked ? 'pointer' : ''
    this.#callbacks.onHover(picked)
  }
}

function pointerType(event: MouseEvent): string {
  return 'pointerType' in event && typeof event.pointerType === 'string' ? event.pointerType : 'mouse'
}
