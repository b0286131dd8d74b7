import type { EventRecord } from '../schema/event.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { RegionFeature, RouteFeature } from '../schema/region.ts'
import { eventFacts, type FactsData } from './event-facts.ts'
import type { ExportData } from './export-data.ts'

/** Properties flat and in snake case, as the attribute table of a GIS shows them; lists stay lists. */
type Flat = Record<string, unknown>

export interface FlatFeature {
  type: 'Feature'
  id: string
  geometry: unknown
  properties: Flat
}

const collection = (features: FlatFeature[]) => ({ type: 'FeatureCollection', features })

/** A place as a point, with how well its position is known (km). */
export function placeFeature({ id, geometry, properties }: PlaceFeature): FlatFeature {
  const {
    kind,
    name,
    names,
    variants,
    parent,
    precision,
    accuracyKm,
    source,
    rank,
    geonames,
    wikidata,
    note,
  } = properties
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      kind,
      name_ar: name.ar.join(' / '),
      name_en: name.en.join(' / '),
      names: names.map(({ text, lang }) => `${text} (${lang})`),
      variants,
      parent: parent ?? null,
      precision,
      accuracy_km: accuracyKm,
      source,
      rank,
      geonames: geonames ?? null,
      wikidata: wikidata ?? null,
      note_ar: note?.ar ?? null,
      note_en: note?.en ?? null,
    },
  }
}

/** Places as points, with how well each position is known (km). */
export function placesGeoJson({ places }: ExportData): unknown {
  return collection(places.map(placeFeature))
}

/** What areas and routes say alike, and in which order; `more` stands before the note. */
function inForceFeature(
  { id, geometry, properties }: RegionFeature | RouteFeature,
  more: Record<string, string | null> = {},
): FlatFeature {
  const { name, place, role, from, to, source, accuracyKm, viewOf, note } = properties
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      name_ar: name.ar,
      name_en: name.en,
      place: place ?? null,
      role,
      from,
      to,
      accuracy_km: accuracyKm,
      source,
      view_of_ar: viewOf?.ar ?? null,
      view_of_en: viewOf?.en ?? null,
      ...more,
      note_ar: note?.ar ?? null,
      note_en: note?.en ?? null,
    },
  }
}

/** An area or line with the days it is in force. */
export function regionFeature(region: RegionFeature): FlatFeature {
  const { years } = region.properties
  return inForceFeature(region, { years_ar: years?.ar ?? null, years_en: years?.en ?? null })
}

/** Areas and lines with the days they are in force: from `from` on, until `to`, the first day on which they no longer hold. */
export function regionsGeoJson({ regions }: ExportData): unknown {
  return collection(regions.map(regionFeature))
}

/** A road or corridor with the days it is in force. */
export function routeFeature(route: RouteFeature): FlatFeature {
  return inForceFeature(route)
}

/** Roads and corridors as lines, with the days they are in force. */
export function routesGeoJson({ routes }: ExportData): unknown {
  return collection(routes.map(routeFeature))
}

/** Makes points of events where their mark stands; an event without a place has no geometry. */
export function eventFeature(data: FactsData): (event: EventRecord) => FlatFeature {
  const facts = eventFacts(data)
  return (event) => {
    const { lon, lat, ...rest } = facts(event)
    return {
      type: 'Feature',
      id: event.id,
      geometry: lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
      properties: { ...rest, places: event.places, sources: event.sources, claims: event.claims },
    }
  }
}

/** Events as points where their mark stands; an event without a place has no geometry. Figures stay with their claimants. */
export function eventsGeoJson(data: ExportData): unknown {
  return collection(data.events.map(eventFeature(data)))
}
