import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { KnowledgeData } from '../linking/knowledge.ts'
import { writeWhole } from './write-file.ts'

const KEPT = fileURLToPath(new URL('../../.cache/knowledge', import.meta.url))
/** The files of the dataset folder that the linker knows, and the program's own that decide what it takes from them. */
const DATA = ['places.geojson', 'events.json']
const PROGRAM = [
  './linker-knowledge.ts',
  '../linking/gazetteer.ts',
  '../domain/schema/common.ts',
  '../domain/schema/place.ts',
  '../domain/schema/event.ts',
  '../domain/time/edtf.ts',
]

/**
 * What `readKnowledge` reads, kept in `.cache/knowledge` while neither the data nor what reads them changes: the library that
 * checks data takes 20 MB of memory and a sixth of a second to load, which a stream has no other use for.
 * Throws a CommandError where the data are not valid.
 */
export async function keptKnowledge(folder: string, kept = KEPT): Promise<KnowledgeData> {
  const file = join(kept, `${keyOf(folder)}.json`)
  const before = readKept(file)
  if (before !== null) return before
  const { readKnowledge } = await import('./linker-knowledge.ts')
  const knowledge = readKnowledge(folder)
  keep(kept, file, knowledge)
  return knowledge
}

function keyOf(folder: string): string {
  const hash = createHash('sha256')
  for (const file of [
    ...DATA.map((name) => join(folder, name)),
    ...PROGRAM.map((name) => fileURLToPath(new URL(name, import.meta.url))),
  ])
    hash.update(bytesOf(file)).update('\0')
  return hash.digest('hex')
}

/** Nothing for a file that cannot be read: `readKnowledge` says so. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    return new Uint8Array()
  }
}

/** Null where nothing whole is kept. The file's name is the key of all that made it, so its parts are not checked again. */
function readKept(file: string): KnowledgeData | null {
  try {
    const raw: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isKnowledge(raw) ? raw : null
  } catch {
    return null
  }
}

function isKnowledge(raw: unknown): raw is KnowledgeData {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'entries' in raw &&
    Array.isArray(raw.entries) &&
    'events' in raw &&
    Array.isArray(raw.events)
  )
}

/** Keeps this and nothing older; where the folder cannot be written nothing is kept. */
function keep(kept: string, file: string, knowledge: KnowledgeData): void {
  try {
    mkdirSync(kept, { recursive: true })
    for (const name of readdirSync(kept)) rmSync(join(kept, name))
    writeWhole(file, JSON.stringify(knowledge))
  } catch {
    // The next start reads the data again.
  }
}
