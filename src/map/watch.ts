import type { Map as MapLibreMap } from 'maplibre-gl'
import { holdPainting } from './hold-painting.ts'
import { SOURCE } from './style/source-ids.ts'

/** Milliseconds after which a map that shows nothing counts as failed, and a lost context as gone. */
const START_MS = 8000
const LOST_MS = 2000
/** A map whose tiles still come in is slow, not dead: it gets this much longer each time, and no more in all. */
const GRACE_MS = 4000
const LONGEST_MS = 24_000

/**
 * Says when the map stands on screen and when it does not. MapLibre's `load` is never waited for: it stays out when
 * a worker or a font hangs. Ground drawn without its labels after a while is taken for live. Until there is something
 * to show, nothing is drawn.
 */
export class Watch {
  readonly #map: MapLibreMap
  readonly #tell: (status: 'live' | 'failed') => void
  readonly #started = performance.now()
  #lastSign = 0
  #status: 'waiting' | 'live' | 'failed' = 'waiting'
  #timer: ReturnType<typeof setTimeout>
  /** Lets MapLibre draw; null once it does. */
  #paint: (() => void) | null

  constructor(map: MapLibreMap, tell: (status: 'live' | 'failed') => void) {
    this.#map = map
    this.#tell = tell
    this.#timer = setTimeout(this.#late, START_MS)
    this.#paint = holdPainting(map)
    map.on('idle', this.#show)
    map.on('sourcedata', this.#sign)
    map.on('webglcontextlost', this.#lost)
    map.on('error', this.#error)
  }

  /** Nothing is drawn yet, for nobody would see it. */
  get blank(): boolean {
    return this.#paint !== null
  }

  remove(): void {
    clearTimeout(this.#timer)
  }

  #set(status: 'live' | 'failed'): void {
    clearTimeout(this.#timer)
    if (this.#status === status) return
    this.#status = status
    this.#tell(status)
  }

  readonly #live = (): void => this.#set('live')

  /** Draws what there is, and is live with the frame that shows it. */
  readonly #show = (): void => {
    if (this.#paint) {
      this.#map.once('render', this.#live)
      this.#paint()
      this.#paint = null
    } else this.#live()
  }

  readonly #sign = (): void => {
    this.#lastSign = performance.now()
  }

  readonly #late = (): void => {
    const map = this.#map
    const now = performance.now()
    const ground = map.getSource(SOURCE.basemap) !== undefined && map.isSourceLoaded(SOURCE.basemap)
    const slow = now - this.#lastSign < GRACE_MS && now - this.#started < LONGEST_MS
    // A page in the background draws nothing, however well it is.
    if (!ground && (slow || document.hidden)) this.#timer = setTimeout(this.#late, GRACE_MS)
    else if (ground) this.#show()
    else this.#set('failed')
  }

  readonly #lost = (): void => {
    clearTimeout(this.#timer)
    this.#status = 'waiting'
    this.#timer = setTimeout(() => this.#set('failed'), LOST_MS)
  }

  /**
   * MapLibre writes what nobody listens for to the console as errors. A font or a tile that fails is no failure of the
   * map; without its worker (MapLibre 6.17 says so in these words) it draws nothing.
   */
  readonly #error = (event: { error?: unknown }): void => {
    console.warn('map:', event.error)
    if (String(event.error).includes('Worker failed to load')) this.#set('failed')
  }
}
