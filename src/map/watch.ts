import type { Map as MapLibreMap } from 'maplibre-gl'

/** Milliseconds after which a map that shows nothing counts as failed, and a lost context as gone. */
const START_MS = 8000
const LOST_MS = 2000

/**
 * Says when the map stands on screen and when it does not. MapLibre's `load` is never waited for: it stays out when
 * a worker or a font hangs. Ground drawn without its labels after a while is taken for live.
 */
export class Watch {
  readonly #map: MapLibreMap
  readonly #tell: (status: 'live' | 'failed') => void
  #status: 'waiting' | 'live' | 'failed' = 'waiting'
  #timer: ReturnType<typeof setTimeout>

  constructor(map: MapLibreMap, tell: (status: 'live' | 'failed') => void) {
    this.#map = map
    this.#tell = tell
    this.#timer = setTimeout(this.#late, START_MS)
    map.on('idle', this.#live)
    map.on('webglcontextlost', this.#lost)
    map.on('error', this.#error)
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

  readonly #late = (): void => {
    const map = this.#map
    const ground = map.getSource('land') !== undefined && map.isSourceLoaded('land')
    this.#set(ground ? 'live' : 'failed')
  }

  readonly #lost = (): void => {
    clearTimeout(this.#timer)
    this.#status = 'waiting'
    this.#timer = setTimeout(() => this.#set('failed'), LOST_MS)
  }

  /** MapLibre throws what nobody listens for to the console as errors; a single tile or font is no failure. */
  readonly #error = (event: { error?: unknown }): void => {
    console.warn('map:', event.error)
  }
}
