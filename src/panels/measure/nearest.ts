/** Index of the least of some distances that is within reach, the first of equals; null for none. NaN is out of reach. */
export function nearestWithin(away: readonly number[], reach: number): number | null {
  let best: number | null = null
  for (const [index, distance] of away.entries())
    if (distance <= reach && (best === null || distance < away[best]!)) best = index
  return best
}
