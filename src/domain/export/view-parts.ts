import type { EventRecord } from '../schema/event.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { RegionFeature, RouteFeature } from '../schema/region.ts'
import type { Addresses } from './addresses.ts'
import { BYTE_ORDER_MARK, type CsvValue, csvLine } from './csv.ts'
import type { FactsData } from './event-facts.ts'
import { claimHeader, claimRows, eventHeader, eventRow } from './events-csv.ts'
import { eventFeature, placeFeature, regionFeature, routeFeature } from './geojson.ts'
import { type GazetteerData, LINKED_PLACES_CONTEXT, linkedPlace } from './linked-places.ts'

/** A stretch of a file, and how many records it holds. */
export interface FilePart {
  text: string
  records: number
}

/** Where a file of a view comes from; written into JSON as a foreign member (RFC 7946, section 6.1). */
export interface Provenance {
  title: string
  /** Lasting address of the view. */
  source: string
  /** Version of the dataset. */
  version: string
  /** First and last day of the view, both included. */
  window: { from: string; to: string }
  /** Of each part of the map: whose it is and under which licence. */
  credits: readonly string[]
}

type Batches<T> = AsyncIterable<readonly T[]> | Iterable<readonly T[]>

/** A feature collection, written batch by batch: what is exported is never whole in memory twice. */
async function* collectionParts<T>(
  batches: Batches<T>,
  featureOf: (record: T) => unknown,
  members: Readonly<Record<string, unknown>>,
): AsyncGenerator<FilePart> {
  const head = Object.entries({ type: 'FeatureCollection', ...members })
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n ')
  yield { text: `{\n ${head},\n "features": [`, records: 0 }
  let separator = '\n  '
  for await (const batch of batches) {
    const features = batch.map((record) => JSON.stringify(featureOf(record)))
    if (features.length === 0) continue
    yield { text: separator + features.join(',\n  '), records: batch.length }
    separator = ',\n  '
  }
  yield { text: '\n ]\n}\n', records: 0 }
}

/** Events as GeoJSON, features as `eventsGeoJson` writes them. */
export function eventsGeoJsonParts(
  batches: Batches<EventRecord>,
  data: FactsData,
  provenance: Provenance,
): AsyncGenerator<FilePart> {
  return collectionParts(batches, eventFeature(data), { name: 'events', provenance })
}

/** Places as GeoJSON, features as `placesGeoJson` writes them. */
export function placesGeoJsonParts(
  batches: Batches<PlaceFeature>,
  provenance: Provenance,
): AsyncGenerator<FilePart> {
  return collectionParts(batches, placeFeature, { name: 'places', provenance })
}

/** Areas, lines and routes in force, as `regionsGeoJson` and `routesGeoJson` write them. */
export function linesGeoJsonParts(
  regions: readonly RegionFeature[],
  routes: readonly RouteFeature[],
  provenance: Provenance,
): AsyncGenerator<FilePart> {
  const features = [...regions.map(regionFeature), ...routes.map(routeFeature)]
  return collectionParts([features], (feature) => feature, { name: 'areas-and-lines', provenance })
}

/** Places in Linked Places Format, features as `linkedPlaces` writes them. */
export function linkedPlacesParts(
  batches: Batches<PlaceFeature>,
  data: GazetteerData,
  addresses: Addresses,
): AsyncGenerator<FilePart> {
  return collectionParts(batches, linkedPlace(data, addresses), { '@context': LINKED_PLACES_CONTEXT })
}

async function* csvParts<T>(
  header: readonly string[],
  batches: Batches<T>,
  rowsOf: (record: T) => readonly CsvValue[][],
): AsyncGenerator<FilePart> {
  yield { text: BYTE_ORDER_MARK + csvLine(header), records: 0 }
  for await (const batch of batches) {
    const lines = batch.flatMap(rowsOf).map((row) => csvLine(row))
    yield { text: lines.join(''), records: batch.length }
  }
}

/** Events as CSV with a byte order mark, rows as `eventsCsv` writes them. */
export function eventsCsvParts(batches: Batches<EventRecord>, data: FactsData): AsyncGenerator<FilePart> {
  const row = eventRow(data)
  return csvParts(eventHeader, batches, (event) => [row(event)])
}

/** The claims of events as CSV with a byte order mark, rows as `claimsCsv` writes them. */
export function claimsCsvParts(batches: Batches<EventRecord>): AsyncGenerator<FilePart> {
  return csvParts(claimHeader, batches, claimRows)
}

/** Records in batches of a size, for writers that make room between them. */
export function* inBatches<T>(records: readonly T[], size = 250): Generator<readonly T[]> {
  for (let at = 0; at < records.length; at += size) yield records.slice(at, at + size)
}
