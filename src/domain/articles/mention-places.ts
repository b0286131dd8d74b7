import type { Mention, Range } from '../schema/article.ts'

/**
 * How far along an article each mention stands, 0 at its beginning to 1 at its end, by UTF-16 units. `ranges` are the
 * article's own stretches of the text; what lies between them takes no room.
 */
export function mentionsAlong(
  mentions: readonly Pick<Mention, 'start'>[],
  ranges: readonly Range[],
): number[] {
  const whole = ranges.reduce((sum, [start, end]) => sum + end - start, 0)
  if (whole === 0) return mentions.map(() => 0)
  return mentions.map(({ start }) => {
    const before = ranges.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(start, to) - from), 0)
    return before / whole
  })
}

/** Index of the mention nearest to a place along the article; null where there is none. */
export function nearestMention(along: readonly number[], wanted: number): number | null {
  let best: number | null = null
  for (const [index, at] of along.entries())
    if (best === null || Math.abs(at - wanted) < Math.abs(along[best]! - wanted)) best = index
  return best
}
