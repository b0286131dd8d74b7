/** Number of insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, before[j - 2]! + 1)
      }
      row.push(value)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** Slips that a word of so many letters may hold and still be told: a third of them, none in words of one or two. */
const slipsIn = (length: number) => (length < 3 ? 0 : Math.max(1, Math.floor(length / 3)))

/** The candidate nearest to what was written, near enough to be a slip; null without one. */
export function closest(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = slipsIn(written.length) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= bestDistance) continue
    const distance = editDistance(written, candidate)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** `did you mean "x"?`, as a spreadable part of a fault; empty where nothing is near. */
export function didYouMean(written: string, candidates: Iterable<string>): { hint?: string } {
  const near = closest(written, candidates)
  return near === null ? {} : { hint: `did you mean "${near}"?` }
}
