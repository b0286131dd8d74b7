import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { eventsFileSchema } from '../domain/schema/event.ts'
import { placesFileSchema } from '../domain/schema/place.ts'
import { parseEdtf } from '../domain/time/edtf.ts'
import { gazetteerFrom } from '../linking/gazetteer.ts'
import { type KnowledgeData, knowledgeFrom } from '../linking/knowledge.ts'
import type { LinkerKnowledge } from '../linking/link-text.ts'
import { CommandError } from './command-error.ts'
import { readJson } from './read-json.ts'

const ALL_FAULTS = '; run "npm run data" for all faults'

/** Reads what the linker knows from the dataset folder: its places, and its events of one known day. */
export function readKnowledge(folder: string): KnowledgeData {
  const placesFile = join(folder, 'places.geojson')
  const places = readJson(placesFile, placesFileSchema, ALL_FAULTS)
  const ids = new Set<string>()
  for (const { id } of places.features) {
    if (ids.has(id)) throw new CommandError(`${placesFile}: two places have the id ${id}${ALL_FAULTS}`)
    ids.add(id)
  }
  const eventsFile = join(folder, 'events.json')
  const events = existsSync(eventsFile) ? readJson(eventsFile, eventsFileSchema, ALL_FAULTS) : []
  return {
    entries: gazetteerFrom(places.features),
    events: events.flatMap(({ date, title, text }) => {
      const read = parseEdtf(date)
      return read.ok && read.span.precision === 'day' && !read.span.approximate
        ? [{ day: read.span.start, title: title.ar, text: text.ar }]
        : []
    }),
  }
}

/** What the linker knows, ready for use. */
export function loadKnowledge(folder: string): LinkerKnowledge {
  return knowledgeFrom(readKnowledge(folder))
}
