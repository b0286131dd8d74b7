import type { EventRecord } from '../schema/event.ts'
import type { PlaceFeature } from '../schema/place.ts'
import { eventFacts } from './event-facts.ts'
import type { ExportData } from './export-data.ts'

/** Properties flat and in snake case, as the attribute table of a GIS shows them; lists stay lists. */
type Flat = Record<string, unknown>

interface Feature {
  type: 'Feature'
  id: string
  geometry: unknown
  properties: Flat
}

const collection = (features: Feature[]) => ({ type: 'FeatureCollection', features })

function placeFeature({ id, geometry, properties }: PlaceFeature): Feature {
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

/** Areas and lines with the days they are in force: from `from` on, until `to`, the first day on which they no longer hold. */
export function regionsGeoJson({ regions }: ExportData): unknown {
  return collection(
    regions.map(({ id, geometry, properties }) => {
      const { name, place, role, from, to, source, accuracyKm, viewOf, years, note } = properties
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
          view_of_ar: viewOf.ar,
          view_of_en: viewOf.en,
          years_ar: years?.ar ?? null,
          years_en: years?.en ?? null,
          note_ar: note?.ar ?? null,
          note_en: note?.en ?? null,
        },
      }
    }),
  )
}

/** Roads and corridors as lines, with the days they are in force. */
export function routesGeoJson({ routes }: ExportData): unknown {
  return collection(
    routes.map(({ id, geometry, properties }) => {
      const { name, place, role, from, to, source, accuracyKm, note } = properties
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
          note_ar: note?.ar ?? null,
          note_en: note?.en ?? null,
        },
      }
    }),
  )
}

/** Events as points where their mark stands; an event without a place has no geometry. Figures stay with their claimants. */
export function eventsGeoJson(data: ExportData): unknown {
  const facts = eventFacts(data)
  return collection(
    data.events.map((event: EventRecord) => {
      const { lon, lat, ...rest } = facts(event)
      return {
        type: 'Feature',
        id: event.id,
        geometry: lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
        properties: { ...rest, places: event.places, sources: event.sources, claims: event.claims },
      }
    }),
  )
}
