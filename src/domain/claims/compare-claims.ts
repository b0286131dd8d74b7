import type { Claim } from '../schema/event.ts'
import { agree, figureRange } from './figure-range.ts'

/** Claims on one quantity (or one claim without a figure), as they were listed. */
export interface ClaimGroup {
  claims: Claim[]
  /**
   * `agree`: one number could be what all mean; `conflict`: none could; `one`: only one voice speaks of it, however
   * many papers print it.
   */
  verdict: 'agree' | 'conflict' | 'one'
}

/** Which quantity a claim is about; null where it gives no figure. */
function quantityOf({ measure, side, what, unit, value }: Claim): string | null {
  if (value === undefined) return null
  // Two sides that each count "killed" may each mean their own dead: without a measure only one side's words compare.
  return measure === undefined ? `${side}\n${what.en}\n${unit?.en ?? ''}` : `=${measure}`
}

/** One voice: the same speaker with the same figure, or the same figure out of one text. */
function voices(claims: readonly Claim[], originOf: (source: string) => string): number {
  const kept: Claim[] = []
  for (const claim of claims) {
    const said = JSON.stringify([claim.value, claim.qualifier])
    const known = kept.some(
      (other) =>
        JSON.stringify([other.value, other.qualifier]) === said &&
        (other.who.en === claim.who.en || originOf(other.source) === originOf(claim.source)),
    )
    if (!known) kept.push(claim)
  }
  return kept.length
}

/**
 * Claims grouped by what they are about, in the order of their first mention, each group with a verdict. Figures compare where an editor gave
 * them one `measure`; without it only a side's own claims with the same words and unit do. `originOf` gives sources that
 * share a text one name. Nothing is weighed: the verdict says whether the figures can all be true.
 */
export function compareClaims(
  claims: readonly Claim[],
  originOf: (source: string) => string = (source) => source,
): ClaimGroup[] {
  const groups = new Map<string, Claim[]>()
  claims.forEach((claim, i) => {
    const key = quantityOf(claim) ?? `#${i}`
    groups.set(key, [...(groups.get(key) ?? []), claim])
  })
  return Array.from(groups.values(), (group): ClaimGroup => {
    if (voices(group, originOf) < 2) return { claims: group, verdict: 'one' }
    const ranges = group.flatMap((claim) => figureRange(claim) ?? [])
    return { claims: group, verdict: agree(ranges) ? 'agree' : 'conflict' }
  })
}
