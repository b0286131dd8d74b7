import type { ArticleRecord } from '../schema/article.ts'
import { addressesOf } from './addresses.ts'
import { mentionAnnotations } from './annotations.ts'
import { bibtex } from './bibtex.ts'
import { citableItems } from './citable.ts'
import { claimsCsv, eventsCsv } from './events-csv.ts'
import type { ExportData } from './export-data.ts'
import { eventsGeoJson, placesGeoJson, regionsGeoJson, routesGeoJson } from './geojson.ts'
import { jsonPieces } from './json-pieces.ts'
import { linkedPlaces } from './linked-places.ts'
import { readme } from './readme.ts'
import { ris } from './ris.ts'

export const exportFormats = ['lpf', 'geojson', 'csv', 'annotations', 'csl', 'bibtex', 'ris'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportOptions {
  formats: readonly ExportFormat[]
  /** Address of the site's root, for the identifiers of records; null: URNs. */
  site: string | null
  /** A byte order mark before each CSV, by which Excel knows UTF-8. */
  byteOrderMark: boolean
  /** The text of an article where it is at hand, to count positions in. */
  textOf: (article: ArticleRecord) => string | null
}

/** One exported file: its path, and its text in pieces. */
export interface ExportedFile {
  path: string
  pieces: Iterable<string>
}

const json = (path: string, value: () => unknown): ExportedFile => ({ path, pieces: jsonLines(value) })

function* jsonLines(value: () => unknown): Generator<string> {
  yield* jsonPieces(value())
  yield '\n'
}

/**
 * The files of an export, by the formats asked for. Every format is written from the same records, and made when its pieces
 * are asked for: no two stand in memory together.
 */
export function exportFiles(data: ExportData, options: ExportOptions): ExportedFile[] {
  const addresses = addressesOf(options.site)
  const style = { delimiter: ',', byteOrderMark: options.byteOrderMark } as const
  const writers: Readonly<Record<ExportFormat, () => ExportedFile[]>> = {
    lpf: () => [json('gazetteer.lpf.json', () => linkedPlaces(data, addresses))],
    geojson: () => [
      json('places.geojson', () => placesGeoJson(data)),
      json('regions.geojson', () => regionsGeoJson(data)),
      json('routes.geojson', () => routesGeoJson(data)),
      json('events.geojson', () => eventsGeoJson(data)),
    ],
    csv: () => [
      { path: 'events.csv', pieces: eventsCsv(data, style) },
      { path: 'claims.csv', pieces: claimsCsv(data, style) },
    ],
    annotations: () => [json('mentions.jsonld', () => mentionAnnotations(data, addresses, options.textOf))],
    csl: () => [json('sources.csl.json', () => citableItems(data))],
    bibtex: () => [{ path: 'sources.bib', pieces: [bibtex(citableItems(data))] }],
    ris: () => [{ path: 'sources.ris', pieces: [ris(citableItems(data))] }],
  }
  const files = exportFormats
    .filter((format) => options.formats.includes(format))
    .flatMap((format) => writers[format]())
  return [
    ...files,
    {
      path: 'README.txt',
      pieces: [
        readme(
          data,
          files.map(({ path }) => path),
        ),
      ],
    },
  ]
}
