import { foldKey } from '../../domain/folding.ts'

/** A word list as a set of folded keys. */
export function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldKey))
}
