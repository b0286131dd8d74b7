import { didYouMean } from './closest.ts'
import type { Fault, JsonPath } from './fault.ts'
import type { DatasetFolder } from './folder.ts'
import { articleIds } from './folder.ts'

/** A fault where an id names nothing; none where the file it should stand in could not be read. */
export function unknownId(
  file: string,
  path: JsonPath,
  id: string,
  what: string,
  where: string,
  ids: ReadonlySet<string> | null,
): Fault[] {
  if (ids === null || ids.has(id)) return []
  return [{ file, path, reason: `no ${what} "${id}" in ${where}`, ...didYouMean(id, ids) }]
}

/** The ids that other files may name, by what they are of. */
export interface KnownIds {
  places: ReadonlySet<string> | null
  events: ReadonlySet<string> | null
  sources: ReadonlySet<string> | null
  articles: ReadonlySet<string>
  /** Articles and documents: what an event or a claim may name as its source. */
  citable: ReadonlySet<string> | null
  sides: ReadonlySet<string> | null
}

export function knownIds(folder: DatasetFolder): KnownIds {
  const articles = articleIds(folder)
  const sources = folder.sources.ids
  return {
    places: folder.places.ids,
    events: folder.events.ids,
    sources,
    articles,
    citable: sources && new Set([...sources, ...articles]),
    sides: folder.map.value && new Set(folder.map.value.sides.map(({ id }) => id)),
  }
}

export const unknownPlace = (known: KnownIds, file: string, path: JsonPath, id: string): Fault[] =>
  unknownId(file, path, id, 'place', 'places.geojson', known.places)

export const unknownSource = (known: KnownIds, file: string, path: JsonPath, id: string): Fault[] =>
  unknownId(file, path, id, 'source', 'sources.json', known.sources)

export const unknownCitation = (known: KnownIds, file: string, path: JsonPath, id: string): Fault[] =>
  unknownId(file, path, id, 'article or source', 'articles/ or sources.json', known.citable)
