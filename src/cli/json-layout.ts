/** Widest line for a list of plain values, in characters. */
const WIDTH = 110

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

function onOneLine(value: unknown): string {
  if (isPlain(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const members = Object.entries(value as object)
  const written = members.map(([name, held]) => `${JSON.stringify(name)}: ${onOneLine(held)}`)
  return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`
}

/**
 * JSON as the dataset's files are laid out, so that a change of one record is a change of its lines: two spaces, lists of
 * plain values on one line where they fit; the objects of members named in `compact`, or in lists so named, on one line.
 */
export function layoutJson(value: unknown, compact: ReadonlySet<string> = new Set()): string {
  const write = (held: unknown, member: string, indent: string): string => {
    if (isPlain(held)) return JSON.stringify(held)
    const list = Array.isArray(held)
    const short = onOneLine(held)
    const used = indent.length + (member === '' ? 0 : member.length + 4)
    if (short.length <= 2 || (list && held.every(isPlain) && used + short.length <= WIDTH)) return short
    if (compact.has(member) && (!list || held.every(isPlain))) return short
    const inner = `${indent}  `
    const members = list
      ? held.map((one) => inner + (compact.has(member) ? onOneLine(one) : write(one, '', inner)))
      : Object.entries(held as object).map(
          ([name, one]) => `${inner}${JSON.stringify(name)}: ${write(one, name, inner)}`,
        )
    const [open, close] = list ? ['[', ']'] : ['{', '}']
    return `${open}\n${members.join(',\n')}\n${indent}${close}`
  }
  return `${write(value, '', '')}\n`
}
