/** So many marks keep their size however close they stand: they can be told apart by zooming in. */
const FEW = 1000
/** Width of a mark in CSS pixels: with less ground than its square for each, marks shrink. */
const MARK_WIDTH = 13
/** Smaller than this a shape cannot be told from another. */
const LEAST = 0.5

/**
 * How large marks are drawn, from 0.5 to 1: where thousands stand on the ground that is theirs, they shrink so that they do
 * not cover it more than once over. `spots`: how many different ones show at most; `area`: CSS pixels of the box that
 * holds them all.
 */
export function markScale(spots: number, area: number): number {
  if (spots <= FEW) return 1
  const room = Math.sqrt(area / (spots - FEW))
  return Math.max(LEAST, Math.min(1, room / MARK_WIDTH))
}
