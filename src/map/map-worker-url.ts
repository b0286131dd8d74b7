import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'

/** Where the build put MapLibre's worker, absolute. */
export const mapWorkerUrl = (): string => new URL(workerUrl, document.baseURI).href
