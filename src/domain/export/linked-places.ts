import { textLanguages } from '../languages.ts'
import type { PlaceFeature, PlaceKind, Toponym } from '../schema/place.ts'
import type { SourceRecord } from '../schema/source.ts'
import type { Addresses } from './addresses.ts'
import type { ExportData } from './export-data.ts'

/** The format's own JSON-LD context. */
export const LINKED_PLACES_CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

/** Kinds as concepts of the Getty Art & Architecture Thesaurus and as GeoNames feature classes. */
const TYPES: Readonly<Record<PlaceKind, { aat: number; label: string; featureClass: string }>> = {
  city: { aat: 300008389, label: 'cities', featureClass: 'P' },
  town: { aat: 300008375, label: 'towns', featureClass: 'P' },
  village: { aat: 300008372, label: 'villages', featureClass: 'P' },
  region: { aat: 300182722, label: 'regions (geographic)', featureClass: 'L' },
  district: { aat: 300000705, label: 'districts', featureClass: 'A' },
  province: { aat: 300000774, label: 'provinces', featureClass: 'A' },
  country: { aat: 300128207, label: 'nations', featureClass: 'A' },
  corridor: { aat: 300265365, label: 'routes', featureClass: 'R' },
  road: { aat: 300008217, label: 'roads', featureClass: 'R' },
  bridge: { aat: 300007836, label: 'bridges', featureClass: 'S' },
  airport: { aat: 300000681, label: 'airports', featureClass: 'S' },
  mountain: { aat: 300008795, label: 'mountains', featureClass: 'T' },
  pass: { aat: 300259572, label: 'passes (landforms)', featureClass: 'T' },
  lake: { aat: 300008680, label: 'lakes', featureClass: 'H' },
  river: { aat: 300008707, label: 'rivers', featureClass: 'H' },
  monastery: { aat: 300000641, label: 'monasteries', featureClass: 'S' },
  site: { aat: 300000809, label: 'sites (locations)', featureClass: 'S' },
  entity: { aat: 300261086, label: 'political administrative bodies', featureClass: 'A' },
}

const CERTAINTY = { exact: 'certain', approximate: 'less-certain', anchor: 'uncertain' } as const

interface Citation {
  label: string
  '@id'?: string
}

function citationOf(source: SourceRecord | undefined, id: string): Citation {
  if (!source) return { label: id }
  return { label: source.title, ...(source.URL === undefined ? {} : { '@id': source.URL }) }
}

/** Years of a name; a timespan has to have a start, so that a name of which only the end is known starts by then. */
function whenOf({ from, to }: Toponym) {
  if (from === undefined && to === undefined) return {}
  const start = from === undefined ? { latest: to } : { in: from }
  return { when: { timespans: [{ start, ...(to === undefined ? {} : { end: { in: to } }) }] } }
}

function namesOf({ properties }: PlaceFeature, citation: Citation) {
  const { name, names, variants, searchOnly = [] } = properties
  const known = new Set(names.map(({ text, lang }) => `${lang} ${text}`))
  const labels = textLanguages.flatMap((lang) =>
    name[lang].filter((text) => !known.has(`${lang} ${text}`)).map((toponym) => ({ toponym, lang })),
  )
  const all = [
    ...labels,
    ...names.map((toponym) => ({
      toponym: toponym.text,
      lang: toponym.lang,
      role: toponym.role,
      ...(toponym.usedBy ? { usedBy: toponym.usedBy } : {}),
      ...whenOf(toponym),
    })),
    ...[...variants, ...searchOnly].map((toponym) => ({ toponym, lang: 'ar', role: 'variant' })),
  ]
  return all.map((entry, i) => (i === 0 ? { ...entry, citations: [citation] } : entry))
}

function linksOf({ properties: { geonames, wikidata } }: PlaceFeature) {
  const links = [
    ...(geonames === undefined ? [] : [{ type: 'exactMatch', identifier: `gn:${geonames}` }]),
    ...(wikidata === undefined ? [] : [{ type: 'exactMatch', identifier: `wd:${wikidata}` }]),
  ]
  return links.length === 0 ? {} : { links }
}

function featureOf(
  place: PlaceFeature,
  places: ReadonlyMap<string, PlaceFeature>,
  sources: ReadonlyMap<string, SourceRecord>,
  { addresses, collection }: { addresses: Addresses; collection: Citation },
) {
  const { kind, name, parent, precision, source, note, accuracyKm } = place.properties
  const type = TYPES[kind]
  const above = places.get(parent ?? '')
  return {
    '@id': addresses.place(place.id),
    type: 'Feature',
    properties: {
      title: name.ar.join(' / '),
      title_en: name.en.join(' / '),
      id: place.id,
      fclasses: [type.featureClass],
    },
    names: namesOf(place, collection),
    types: [
      { identifier: `aat:${type.aat}`, label: type.label, sourceLabels: [{ label: kind, lang: 'en' }] },
    ],
    geometry: {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Point',
          coordinates: place.geometry.coordinates,
          citations: [citationOf(sources.get(source), source)],
          certainty: CERTAINTY[precision],
          accuracyKm,
        },
      ],
    },
    ...linksOf(place),
    ...(above
      ? {
          relations: [
            {
              relationType: 'gvp:broaderPartitive',
              relationTo: addresses.place(above.id),
              label: above.properties.name.en.join(' / '),
            },
          ],
        }
      : {}),
    ...(note ? { descriptions: textLanguages.map((lang) => ({ value: note[lang], lang })) } : {}),
  }
}

/** What a gazetteer is written with. */
export type GazetteerData = Pick<ExportData, 'map' | 'places' | 'sources'>

/** Makes features of places; parents and citations are looked up in the whole of `data`. */
export function linkedPlace(
  { map, places, sources }: GazetteerData,
  addresses: Addresses,
): (place: PlaceFeature) => unknown {
  const byId = new Map(places.map((place) => [place.id, place]))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const collection = { label: map.title.en, '@id': addresses.collection('places') }
  return (place) => featureOf(place, byId, sourceById, { addresses, collection })
}

/**
 * The gazetteer in Linked Places Format 1.2 (Linked Pasts network, 2022), GeoJSON and JSON-LD at once: every name with its
 * language, years and users, kinds by the Getty AAT, parents as relations, coordinates with certainty and citation.
 * `role`, `usedBy` and `accuracyKm` are terms of our own beside the format's. Country codes are left out: whose a place is
 * stands in its names and regions, with who says so.
 */
export function linkedPlaces(data: GazetteerData, addresses: Addresses): unknown {
  return {
    type: 'FeatureCollection',
    '@context': LINKED_PLACES_CONTEXT,
    features: data.places.map(linkedPlace(data, addresses)),
  }
}
