import type { Dataset, Relief } from '../domain/dataset/dataset.ts'
import { packedBasemapSchema, unpackBasemap } from '../domain/dataset/packed-basemap.ts'
import type { ReliefFile } from '../domain/schema/basemap.ts'
import {
  coreSchema,
  eventIdsSchema,
  type Manifest,
  manifestSchema,
  otherEventsSchema,
} from '../domain/schema/dataset.ts'
import { placesFileSchema } from '../domain/schema/place.ts'
import { regionsFileSchema, routesFileSchema } from '../domain/schema/region.ts'
import { buildDataset } from './build-dataset.ts'
import { type FetchLike, fetchBytes, fetchJson, type Loaded } from './fetch-checked.ts'

export interface LoadedDataset {
  dataset: Dataset
  manifest: Manifest
  /** Absolute address of the detail files' folder. */
  detailsUrl: string
}

/**
 * Loads the current dataset. `baseUrl` is the absolute address of the `data/` folder, ending in `/`. All files are
 * asked for at once after the manifest; the first fault is the answer.
 */
export async function loadDataset(
  baseUrl: string,
  fetcher: FetchLike = fetch,
): Promise<Loaded<LoadedDataset>> {
  const manifest = await fetchJson(new URL('manifest.json', baseUrl).href, manifestSchema, fetcher)
  if (!manifest.ok) return manifest
  const { files, version } = manifest.value
  const at = (path: string) => new URL(path, baseUrl).href
  const [core, places, regions, routes, bytes, ids, others, basemap] = await Promise.all([
    fetchJson(at(files.core), coreSchema, fetcher),
    fetchJson(at(files.places), placesFileSchema, fetcher),
    fetchJson(at(files.regions), regionsFileSchema, fetcher),
    fetchJson(at(files.routes), routesFileSchema, fetcher),
    fetchBytes(at(files.events), fetcher),
    fetchJson(at(`${files.details}event-ids.json`), eventIdsSchema, fetcher),
    fetchJson(at(`${files.details}other-events.json`), otherEventsSchema, fetcher),
    fetchJson(at(files.basemap), packedBasemapSchema, fetcher),
  ])
  if (!core.ok) return core
  if (!places.ok) return places
  if (!regions.ok) return regions
  if (!routes.ok) return routes
  if (!bytes.ok) return bytes
  if (!ids.ok) return ids
  if (!others.ok) return others
  if (!basemap.ok) return basemap
  const { relief } = basemap.value
  try {
    const dataset = buildDataset({
      version,
      core: core.value,
      places: places.value.features,
      regions: regions.value.features,
      routes: routes.value.features,
      eventBytes: bytes.value,
      eventIds: ids.value,
      otherEvents: others.value,
      basemap: unpackBasemap(basemap.value),
      relief: relief ? reliefAt(at(files.basemap), relief) : null,
    })
    return { ok: true, value: { dataset, manifest: manifest.value, detailsUrl: at(files.details) } }
  } catch (error) {
    return { ok: false, fault: { file: at(files.events), reason: 'malformed', detail: String(error) } }
  }
}

/** The relief with the absolute address of its picture, which stands beside `basemap.json`. */
function reliefAt(basemapUrl: string, { image, coordinates, maxzoom }: ReliefFile): Relief {
  return { url: new URL(image, basemapUrl).href, coordinates, maxZoom: maxzoom }
}
