import type { JsonPath } from './fault.ts'
import { endOfScalar, endOfString, JsonSyntaxError, skipWhitespace, unexpected } from './json-tokens.ts'

/** Deeper than any file of the dataset; keeps a hostile text from exhausting the stack. */
const MAX_DEPTH = 200

interface DoubledName {
  path: JsonPath
  offset: number
}

/** What a strict reading of a JSON text (RFC 8259) finds. Offsets are UTF-16 code units from the text's start. */
export type JsonScan =
  | { ok: true; doubled: readonly DoubledName[] }
  | { ok: false; path: JsonPath; offset: number; reason: string; hint?: string }

/** Which values a scan reports the offsets of: a tree of steps. */
interface Wanted {
  targets: number[]
  steps: Map<string | number, Wanted>
}

/** One walk over a JSON text. `path` is where the walk stands, the place of the fault after a throw. */
interface Walk {
  text: string
  path: (string | number)[]
  doubled: DoubledName[]
  found: (target: number, offset: number) => void
}

function scanValue(walk: Walk, start: number, wanted: Wanted | undefined): number {
  const offset = skipWhitespace(walk.text, start)
  for (const target of wanted?.targets ?? []) walk.found(target, offset)
  if (walk.path.length > MAX_DEPTH)
    throw new JsonSyntaxError(offset, `is nested deeper than ${MAX_DEPTH} levels`)
  const first = walk.text[offset]
  if (first === '{') return scanObject(walk, offset, wanted)
  if (first === '[') return scanArray(walk, offset, wanted)
  return endOfScalar(walk.text, offset)
}

function scanArray(walk: Walk, start: number, wanted: Wanted | undefined): number {
  const { text, path } = walk
  let offset = skipWhitespace(text, start + 1)
  if (text[offset] === ']') return offset + 1
  for (let index = 0; ; index++) {
    path.push(index)
    offset = skipWhitespace(text, scanValue(walk, offset, wanted?.steps.get(index)))
    if (text[offset] === ']') {
      path.pop()
      return offset + 1
    }
    if (text[offset] !== ',') throw unexpected(text, offset, ', or ]')
    path.pop()
    offset++
  }
}

function scanObject(walk: Walk, start: number, wanted: Wanted | undefined): number {
  const { text, path } = walk
  const names = new Set<string>()
  let offset = skipWhitespace(text, start + 1)
  if (text[offset] === '}') return offset + 1
  for (;;) {
    offset = skipWhitespace(text, offset)
    if (text[offset] !== '"') throw unexpected(text, offset, 'a name in double quotes')
    const nameEnd = endOfString(text, offset)
    const name: unknown = JSON.parse(text.slice(offset, nameEnd))
    const step = String(name)
    path.push(step)
    if (names.has(step)) walk.doubled.push({ path: [...path], offset })
    names.add(step)
    offset = skipWhitespace(text, nameEnd)
    if (text[offset] !== ':') throw unexpected(text, offset, ':')
    offset = skipWhitespace(text, scanValue(walk, offset + 1, wanted?.steps.get(step)))
    if (text[offset] === '}') {
      path.pop()
      return offset + 1
    }
    if (text[offset] !== ',') throw unexpected(text, offset, ', or }')
    path.pop()
    offset++
  }
}

function scanDocument(walk: Walk, wanted: Wanted | undefined): void {
  const end = skipWhitespace(walk.text, scanValue(walk, 0, wanted))
  if (end < walk.text.length) throw unexpected(walk.text, end, 'the end of the file')
}

/** Reads the whole text strictly: where it stops being JSON, or which names stand twice in one object. */
export function scanJson(text: string): JsonScan {
  const walk: Walk = { text, path: [], doubled: [], found: () => {} }
  try {
    scanDocument(walk, undefined)
    return { ok: true, doubled: walk.doubled }
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    const { offset, message: reason, hint } = error
    return { ok: false, path: walk.path, offset, reason, ...(hint === undefined ? {} : { hint }) }
  }
}

/**
 * Offsets of the values that paths lead to, in one walk over the text. Where a path leads beyond what is there
 * (a missing member) the nearest value above it counts. Texts that are not JSON answer as far as they could be read.
 */
export function locatePaths(text: string, paths: readonly JsonPath[]): number[] {
  const root: Wanted = { targets: [], steps: new Map() }
  const offsets = paths.map(() => 0)
  paths.forEach((path, target) => {
    let node = root
    node.targets.push(target)
    for (const step of path) {
      const next: Wanted = node.steps.get(step) ?? { targets: [], steps: new Map() }
      node.steps.set(step, next)
      next.targets.push(target)
      node = next
    }
  })
  const walk: Walk = {
    text,
    path: [],
    doubled: [],
    // A walk meets a value before what it holds: the last report for a target is the deepest.
    found: (target, offset) => {
      offsets[target] = offset
    },
  }
  try {
    scanDocument(walk, root)
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
  }
  return offsets
}

/** Line numbers, from 1, of offsets in a text. Lines end at LF; CR LF counts once. */
export function linesOf(text: string, offsets: readonly number[]): number[] {
  const order = offsets.map((_, index) => index).sort((a, b) => offsets[a]! - offsets[b]!)
  const lines = offsets.map(() => 1)
  let line = 1
  let position = 0
  for (const index of order) {
    const goal = offsets[index]!
    for (
      let next = text.indexOf('\n', position);
      next >= 0 && next < goal;
      next = text.indexOf('\n', position)
    ) {
      line++
      position = next + 1
    }
    lines[index] = line
  }
  return lines
}
