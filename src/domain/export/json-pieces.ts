/** Entries of a list that go into one piece. */
const BATCH = 500
/** Levels at which objects are written member by member; long lists stand no deeper. */
const DEPTH = 3

type Members = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value)

/** A value as `JSON.stringify(value, null, 1)` writes it at a depth: within so many lists, which are cut off again. */
function indented(value: unknown, depth: number): string {
  let nested: unknown = value ?? null
  let outside = 0
  for (let i = 0; i < depth; i++) {
    nested = [nested]
    outside += '[\n'.length + i
  }
  const text = JSON.stringify(nested, null, 1)
  // A line starts with one space more after a bracket that opens than before the one that closes.
  return text.slice(outside + depth, text.length - outside)
}

/**
 * What `JSON.stringify(value, null, 1)` writes, in pieces: a list of a hundred thousand records is never one text. Objects
 * and lists only; members that are `undefined` are left out.
 */
export function* jsonPieces(value: unknown, batch: number = BATCH, depth = 0): Generator<string> {
  const inner = `\n${' '.repeat(depth + 1)}`
  const end = `\n${' '.repeat(depth)}`
  if (Array.isArray(value) && value.length > batch) {
    for (let i = 0; i < value.length; i += batch) {
      const entries = indented(value.slice(i, i + batch), depth)
      yield `${i === 0 ? '[' : ','}${entries.slice('['.length, -`${end}]`.length)}`
    }
    yield `${end}]`
  } else if (isObject(value) && depth < DEPTH) {
    let first = true
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue
      yield `${first ? '{' : ','}${inner}${JSON.stringify(name)}: `
      yield* jsonPieces(member, batch, depth + 1)
      first = false
    }
    yield first ? '{}' : `${end}}`
  } else yield indented(value, depth)
}
