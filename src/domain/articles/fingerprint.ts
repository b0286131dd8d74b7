/** Hex digits of one hash in a fingerprint. */
const DIGITS = 8
/** Runs of words that two texts share before they count as partly one text: a sentence or two. */
export const LEAST_SHARED = 5

/**
 * A text's fingerprint from the hashes of all its runs of words (32 bit, signed): ascending, eight hex digits each. The
 * text cannot be had back from it, yet two fingerprints tell what two texts share word for word (Broder, "On the
 * resemblance and containment of documents", 1997).
 */
export function fingerprintOf(hashes: Iterable<number>): string {
  return [...new Set(Array.from(hashes, (hash) => hash >>> 0))]
    .sort((a, b) => a - b)
    .map((hash) => hash.toString(16).padStart(DIGITS, '0'))
    .join('')
}

/** The hashes of a fingerprint, signed as they were. */
export function hashesOf(fingerprint: string): Set<number> {
  const hashes = new Set<number>()
  for (let at = 0; at + DIGITS <= fingerprint.length; at += DIGITS)
    hashes.add(Number.parseInt(fingerprint.slice(at, at + DIGITS), 16) | 0)
  return hashes
}

/** What one text shares with another: its index, and the share (0 to 1) of the shorter text that stands in both. */
export type SharedText = [index: number, share: number]

/** For each fingerprint the others that it shares passages with, the most alike first. Null: none is known. */
export function sharedTexts(fingerprints: readonly (string | null)[]): SharedText[][] {
  const sets = fingerprints.map((fingerprint) => hashesOf(fingerprint ?? ''))
  return sharedRuns(sets).map((runs, a) =>
    runs
      .map(({ other, count }): SharedText => {
        const share = shareOf(count, sets[a]!, sets[other]!)
        return [other, Math.round(share * 100) / 100]
      })
      .sort((x, y) => y[1] - x[1] || x[0] - y[0]),
  )
}

/** What the runs that two texts share are of the shorter one's, 0 to 1. */
export function shareOf(count: number, a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return count / Math.min(a.size, b.size)
}

/** How many runs of words a text shares with another, given by its index. */
export interface SharedRuns {
  other: number
  count: number
}

/**
 * A run of words that stands in more texts than these is compared with the first of them only: a closing sentence that
 * all of an archive's articles have would make as many pairs as their square.
 */
const MOST_HOLDERS = 100

/** For each text, given by the hashes of its runs of words, the others that share enough of them, by index. */
export function sharedRuns(texts: readonly ReadonlySet<number>[]): SharedRuns[][] {
  const holders = holdersOf(texts)
  const counts = new Int32Array(texts.length)
  return texts.map((hashes, own) => {
    const met: number[] = []
    for (const hash of hashes) {
      const all = holders.get(hash)!
      // Sorted, so a text among the first knows all others, and any other knows the first.
      const compared = all.length > MOST_HOLDERS && all[MOST_HOLDERS - 1]! < own ? MOST_HOLDERS : all.length
      for (let at = 0; at < compared; at++) {
        const other = all[at]!
        if (other !== own && counts[other]!++ === 0) met.push(other)
      }
    }
    const shared = met
      .filter((other) => counts[other]! >= LEAST_SHARED)
      .map((other) => ({ other, count: counts[other]! }))
    for (const other of met) counts[other] = 0
    return shared.sort((a, b) => a.other - b.other)
  })
}

/** The texts that hold each run, by ascending index. */
function holdersOf(texts: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  for (const [index, hashes] of texts.entries())
    for (const hash of hashes) {
      const known = holders.get(hash)
      if (known) known.push(index)
      else holders.set(hash, [index])
    }
  return holders
}
