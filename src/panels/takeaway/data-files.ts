import { addressesOf } from '../../domain/export/addresses.ts'
import {
  claimsCsvParts,
  eventsCsvParts,
  eventsGeoJsonParts,
  type FilePart,
  inBatches,
  linesGeoJsonParts,
  linkedPlacesParts,
  type Provenance,
  placesGeoJsonParts,
} from '../../domain/export/view-parts.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { formatDay } from '../../domain/time/day.ts'
import { regionsInForce, routesInForce } from '../../map/regions-in-force.ts'
import type { MapStore } from '../../store/create-store.ts'
import { detailSourceOf } from '../../store/detail-source.ts'
import { DetailMissing, eventBatches } from '../../store/event-records.ts'
import type { MapState } from '../../store/state.ts'
import type { Scope } from '../../store/view-scope.ts'
import { siteRoot } from '../site-root.ts'
import { fileStem, type Subject, selectionTitle, subjectLink, subjectScope } from './subject.ts'

export type DataRow = 'events' | 'claims' | 'places' | 'lines'

/** One file that can be had of a view. */
export interface DataFile {
  format: 'GeoJSON' | 'CSV' | 'Linked Places'
  name: string
  type: string
  /** Records that it will hold; of a table of claims, the events they stand with. */
  total: number
  parts: (signal: AbortSignal) => AsyncIterable<FilePart>
}

export interface DataTableRow {
  row: DataRow
  total: number
  files: readonly DataFile[]
}

const GEOJSON = 'application/geo+json'
const CSV = 'text/csv;charset=utf-8'

function provenanceOf(state: MapState, subject: Subject): Provenance {
  const { dataset, language, settledWindow } = state
  const { map, version } = dataset
  const title = inLanguage(map.title, language)
  return {
    title:
      subject.kind === 'record' ? `${selectionTitle(state, subject.selection, language)} · ${title}` : title,
    source: subjectLink(state, subject),
    version,
    window: { from: formatDay(settledWindow.from), to: formatDay(settledWindow.to) },
    credits: map.attributions.map(
      ({ text, covers, licence, url }) =>
        `${inLanguage(text, language)}: ${inLanguage(covers, language)} (${licence})${url === undefined ? '' : ` ${url}`}`,
    ),
  }
}

/** The files of a subject as the store now stands, a view held to what the map shows or not. Events come in batches as they are fetched. */
export function dataTable(store: MapStore, subject: Subject, onlyOnMap: boolean): DataTableRow[] {
  const state = { ...store.getState(), onlyOnMap }
  const { dataset, settledWindow } = state
  const scope = subjectScope(state, subject)
  const stem = fileStem(state, subject)
  const provenance = provenanceOf(state, subject)
  const facts = { map: dataset.map, places: dataset.places }
  const events = (signal: AbortSignal) => eventBatches(store, scope.events, signal)
  const places = placesOf(state, scope)
  const regions = regionsInForce(dataset, settledWindow.to)
  const routes = routesInForce(dataset, settledWindow.to)
  const inEvents = { total: scope.events.length }
  const inPlaces = { total: places.length }
  return [
    {
      row: 'events',
      ...inEvents,
      files: [
        {
          format: 'GeoJSON',
          name: `${stem}_events.geojson`,
          type: GEOJSON,
          ...inEvents,
          parts: (signal) => eventsGeoJsonParts(events(signal), facts, provenance),
        },
        {
          format: 'CSV',
          name: `${stem}_events.csv`,
          type: CSV,
          ...inEvents,
          parts: (signal) => eventsCsvParts(events(signal), facts),
        },
      ],
    },
    {
      row: 'claims',
      ...inEvents,
      files: [
        {
          format: 'CSV',
          name: `${stem}_claims.csv`,
          type: CSV,
          ...inEvents,
          parts: (signal) => claimsCsvParts(events(signal)),
        },
      ],
    },
    {
      row: 'places',
      ...inPlaces,
      files: [
        {
          format: 'GeoJSON',
          name: `${stem}_places.geojson`,
          type: GEOJSON,
          ...inPlaces,
          parts: () => placesGeoJsonParts(inBatches(places), provenance),
        },
        {
          format: 'Linked Places',
          name: `${stem}_places.lpf.json`,
          type: 'application/json',
          ...inPlaces,
          parts: () => gazetteerParts(store, places),
        },
      ],
    },
    {
      row: 'lines',
      total: regions.length + routes.length,
      files: [
        {
          format: 'GeoJSON',
          name: `${stem}_lines.geojson`,
          type: GEOJSON,
          total: regions.length + routes.length,
          parts: () => linesGeoJsonParts(regions, routes, provenance),
        },
      ],
    },
  ]
}

function placesOf({ dataset }: MapState, { places }: Scope) {
  return places.flatMap((index) => dataset.places[index] ?? [])
}

/** Linked Places cites the sources of positions, which are fetched first. */
async function* gazetteerParts(
  store: MapStore,
  places: ReturnType<typeof placesOf>,
): AsyncGenerator<FilePart> {
  const { dataset, details } = store.getState()
  let sources = details.sources && [...details.sources.values()]
  if (!sources) {
    const loaded = await detailSourceOf(store).sources()
    if (!loaded.ok) throw new DetailMissing('sources')
    sources = [...loaded.value]
  }
  const data = { map: dataset.map, places: dataset.places, sources }
  yield* linkedPlacesParts(inBatches(places), data, addressesOf(siteRoot()))
}
