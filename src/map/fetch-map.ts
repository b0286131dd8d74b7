import { mapWorkerUrl } from './map-worker-url.ts'

/**
 * Asks for the code of the live map and of its worker while the line is free: long before there is a map, which asks
 * again, and sees to it if they do not come. Pages that find the map wanted call it as early as they can.
 */
export function fetchMap(): void {
  const late = () => {}
  import('./conflict-map.ts').catch(late)
  // Read to its end, else it is not kept.
  fetch(mapWorkerUrl())
    .then((response) => response.arrayBuffer())
    .catch(late)
}
