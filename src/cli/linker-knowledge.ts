import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { eventsFileSchema } from '../domain/schema/event.ts'
import { placesFileSchema } from '../domain/schema/place.ts'
import { parseEdtf } from '../domain/time/edtf.ts'
import { gazetteerFrom } from '../linking/gazetteer.ts'
import { type KnowledgeData, knowledgeFrom } from '../linking/knowledge.ts'
import type { LinkerKnowledge } from '../linking/link-text.ts'
import { CommandError } from './command-error.ts'

/** Reads what the linker knows from the dataset folder: its places, and its events of one known day. */
export function readKnowledge(folder: string): KnowledgeData {
  const placesFile = join(folder, 'places.geojson')
  const places = readData(placesFile, placesFileSchema)
  const ids = new Set<string>()
  for (const { id } of places.features) {
    if (ids.has(id))
      throw new CommandError(`${placesFile}: two places have the id ${id}; run "npm run data" for all faults`)
    ids.add(id)
  }
  const eventsFile = join(folder, 'events.json')
  const events = existsSync(eventsFile) ? readData(eventsFile, eventsFileSchema) : []
  return {
    entries: gazetteerFrom(places.features),
    events: events.flatMap(({ date, title, text }) => {
      const read = parseEdtf(date)
      return read.ok && read.span.precision === 'day' && !read.span.approximate
        ? [{ day: read.span.start, text: `${title.ar}\n${text.ar}` }]
        : []
    }),
  }
}

/** What the linker knows, ready for use. */
export function loadKnowledge(folder: string): LinkerKnowledge {
  return knowledgeFrom(readKnowledge(folder))
}

function readData<Schema extends z.core.$ZodType>(file: string, schema: Schema): z.infer<Schema> {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new CommandError(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`,
    )
  }
  const parsed = z.safeParse(schema, raw)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new CommandError(
      `${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not valid'}; run "npm run data" for all faults`,
    )
  }
  return parsed.data
}
