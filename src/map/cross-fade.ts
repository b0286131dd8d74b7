import type { Map as MapLibreMap } from 'maplibre-gl'

/** A fade, and the least time from one to the next: a window dragged across many boundaries does not flicker. ms. */
const FADE_MS = 450
const APART_MS = 900
/** A map that does not come to rest is faded in all the same. */
const WAIT_MS = 700

/**
 * Lets one picture of the map pass calmly into the next: a copy of what was drawn lies over the map while its data
 * change, and fades. Labels, areas and corridors alike; events, above it, do not wait. A map that moves is not faded.
 */
export class CrossFade {
  readonly #map: MapLibreMap
  #copy: HTMLCanvasElement | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #last = -Infinity
  #waiting = false

  constructor(map: MapLibreMap) {
    this.#map = map
    map.on('movestart', this.#clear)
    map.on('resize', this.#clear)
  }

  /** Changes data by `apply`, under a copy of the present picture. */
  run(apply: () => void): void {
    const now = performance.now()
    if (this.#waiting) return
    if (now - this.#last < APART_MS || this.#map.isMoving() || document.hidden) {
      apply()
      return
    }
    this.#last = now
    this.#waiting = true
    // The map's own drawing can be copied only within its frame.
    this.#map.once('render', () => {
      this.#waiting = false
      this.#cover()
      apply()
      this.#map.once('idle', this.#fade)
      this.#timer = setTimeout(this.#fade, WAIT_MS)
    })
    this.#map.triggerRepaint()
  }

  remove(): void {
    this.#clear()
    this.#map.off('movestart', this.#clear)
    this.#map.off('resize', this.#clear)
    this.#map.off('idle', this.#fade)
  }

  #cover(): void {
    this.#clear()
    const drawn = this.#map.getCanvas()
    const copy = drawn.ownerDocument.createElement('canvas')
    copy.width = drawn.width
    copy.height = drawn.height
    copy.className = 'conflict-map-copy'
    copy.setAttribute('aria-hidden', 'true')
    copy.getContext('2d')?.drawImage(drawn, 0, 0)
    drawn.after(copy)
    this.#copy = copy
  }

  readonly #fade = (): void => {
    clearTimeout(this.#timer)
    this.#map.off('idle', this.#fade)
    const copy = this.#copy
    if (!copy || copy.getAnimations().length > 0) return
    const fading = copy.animate(
      { opacity: [1, 0] },
      { duration: FADE_MS, easing: 'ease-in-out', fill: 'forwards' },
    )
    fading.onfinish = () => {
      copy.remove()
      if (this.#copy === copy) this.#copy = null
    }
  }

  readonly #clear = (): void => {
    clearTimeout(this.#timer)
    this.#copy?.remove()
    this.#copy = null
  }
}
