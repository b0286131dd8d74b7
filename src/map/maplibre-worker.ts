import { setWorkerUrl } from 'maplibre-gl'
import { mapWorkerUrl } from './map-worker-url.ts'

let told = false

/**
 * Tells MapLibre where the build put its worker. Without it the map stays blank and nothing says so. MapLibre itself
 * turns the address into a `data:` worker on pages with an opaque origin (sandboxed embeds).
 */
export function tellWorkerUrl(): void {
  if (told) return
  told = true
  setWorkerUrl(mapWorkerUrl())
}
