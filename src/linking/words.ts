import { FOLD_TABLE } from '../domain/folding.ts'

/** A word as vocabulary knows it. */
export interface Word {
  /** Folded. */
  key: string
  /** The key, and what it is without its attached letters and article. */
  bare: readonly string[]
}

const MOST_KNOWN = 100_000
const known = new Map<string, Word>()

/** The word of a raw stretch of letters. Words recur, so each is folded once as long as the table holds. */
export function wordOf(raw: string): Word {
  const before = known.get(raw)
  if (before !== undefined) return before
  const key = foldWord(raw)
  const word = { key, bare: bareForms(key) }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(raw, word)
  return word
}

function foldWord(raw: string): string {
  const units: number[] = []
  for (let i = 0; i < raw.length; i++) {
    const folded = FOLD_TABLE[raw.charCodeAt(i)]!
    if (folded !== 0) units.push(folded)
  }
  return String.fromCharCode(...units.slice(0, 1000))
}

/** A folded word and what it is without its attached letters and article, the whole word first. */
export function bareForms(key: string): string[] {
  const found = [key]
  let rest = key
  if (/^[وف]/.test(rest) && rest.length > 3) {
    rest = rest.slice(1)
    found.push(rest)
  }
  if (rest.startsWith('لل') && rest.length > 4) {
    found.push(rest.slice(2), `ال${rest.slice(2)}`)
    return found
  }
  if (/^[بلك]/.test(rest) && rest.length > 3) {
    rest = rest.slice(1)
    found.push(rest)
  }
  if (rest.startsWith('ال') && rest.length > 4) found.push(rest.slice(2))
  return found
}
