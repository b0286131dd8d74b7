import type { SharedPassages } from '../linking/copies.ts'

/**
 * Of pairs of texts, the most alike first, those that an editor is told of: for every text in question the one most like it. Of
 * twenty copies of an agency's report these are at most twenty, of 190 pairs.
 */
export function nearestCopies(
  pairs: readonly SharedPassages[],
  isInQuestion: (id: string) => boolean,
): { told: SharedPassages[]; others: number } {
  const known = new Set<string>()
  const told: SharedPassages[] = []
  let others = 0
  for (const pair of pairs) {
    const own = [pair.a, pair.b].filter(isInQuestion)
    if (own.length === 0) continue
    if (own.every((id) => known.has(id))) {
      others++
      continue
    }
    for (const id of own) known.add(id)
    told.push(pair)
  }
  return { told, others }
}

/** What is said of the pairs that are not told one by one. */
export function othersShared(others: number): string {
  return `shared: ${others} more ${others === 1 ? 'pair' : 'pairs'} among these`
}
