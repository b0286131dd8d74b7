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
  const holders = new Map<number, number[]>()
  for (const [index, hashes] of sets.entries())
    for (const hash of hashes) {
      const known = holders.get(hash)
      if (known) known.push(index)
      else holders.set(hash, [index])
    }
  const counts = sets.map(() => new Map<number, number>())
  for (const indices of holders.values())
    for (const a of indices)
      for (const b of indices) if (a !== b) counts[a]!.set(b, (counts[a]!.get(b) ?? 0) + 1)
  return counts.map((shared, a) =>
    [...shared]
      .filter(([, count]) => count >= LEAST_SHARED)
      .map(([b, count]): SharedText => {
        const share = count / Math.min(sets[a]!.size, sets[b]!.size)
        return [b, Math.round(share * 100) / 100]
      })
      .sort((x, y) => y[1] - x[1] || x[0] - y[0]),
  )
}
