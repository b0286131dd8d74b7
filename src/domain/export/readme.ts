import type { ExportData } from './export-data.ts'

const HOLDS: Readonly<Record<string, string>> = {
  'gazetteer.lpf.json': 'places with all their names, Linked Places Format 1.2 (GeoJSON, JSON-LD)',
  'places.geojson': 'places as points, accuracy_km: how well the position is known',
  'regions.geojson':
    'areas and lines; in force from "from" until "to", the first day on which they no longer hold',
  'routes.geojson': 'roads and corridors as lines, with the days they are in force',
  'events.geojson': 'events as points, with their claims; an event without a place has no geometry',
  'events.csv': 'the same events, one row each',
  'claims.csv': 'who says what, one row each; claims that differ are kept side by side',
  'mentions.jsonld': 'places named in articles, W3C Web Annotations; a quote is the name alone',
  'sources.csl.json': 'every source, CSL-JSON',
  'sources.bib': 'every source, BibTeX',
  'sources.ris': 'every source, RIS',
}

/** What an exported folder holds, whose it is and under which licences, as plain text. */
export function readme({ map }: ExportData, files: readonly string[]): string {
  const width = Math.max(...files.map((file) => file.length))
  return [
    `${map.title.en} · ${map.title.ar}`,
    map.description.en,
    `The chronology reaches ${map.span.to}.`,
    '',
    ...files.map((file) => `${file.padEnd(width)}  ${HOLDS[file] ?? ''}`),
    '',
    'All text is UTF-8, all positions are WGS 84 (EPSG:4326). In CSV, a text that a spreadsheet would run as a formula',
    "stands after an apostrophe ('=1+1); the lists in one cell are parted by |.",
    '',
    'Sources and licences of the data:',
    ...map.attributions.map(
      ({ text, covers, licence, url }) =>
        `- ${text.en}: ${covers.en}. ${licence}${url === undefined ? '' : `, ${url}`}`,
    ),
    '',
    map.contact,
    '',
  ].join('\n')
}
