import type { Point } from './projection.ts'

/** How far a line may pass from a point that is left out, in units, at that point. */
export type Tolerance = (point: Point) => number

/**
 * Leaves out points that lie closer than the tolerance to the line through those kept; ends stay. Method: Douglas and
 * Peucker, "Algorithms for the reduction of the number of points", 1973, without recursion.
 */
export function simplify(line: readonly Point[], tolerance: Tolerance): Point[] {
  if (line.length <= 2) return [...line]
  const keep = new Uint8Array(line.length)
  keep[0] = 1
  keep[line.length - 1] = 1
  // Every point is looked at again for each part that it lies in.
  const allowed = new Float64Array(line.length)
  for (let i = 0; i < line.length; i++) allowed[i] = tolerance(line[i]!) ** 2
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    const a = line[first]!
    const b = line[last]!
    let furthest = -1
    let greatest = 1
    for (let i = first + 1; i < last; i++) {
      const distance = squaredDistance(line[i]!, a, b) / allowed[i]!
      if (distance > greatest) {
        greatest = distance
        furthest = i
      }
    }
    if (furthest < 0) continue
    keep[furthest] = 1
    spans.push([first, furthest], [furthest, last])
  }
  return line.filter((_, i) => keep[i] === 1)
}

/** The same for a ring whose last point is not repeated: cut where it is widest, so that no end is arbitrary. */
export function simplifyRing(ring: readonly Point[], tolerance: Tolerance): Point[] {
  if (ring.length <= 4) return [...ring]
  const start = ring[0]!
  let opposite = 1
  let widest = squared(ring[opposite]!, start)
  for (let i = 2; i < ring.length; i++) {
    const width = squared(ring[i]!, start)
    if (width <= widest) continue
    widest = width
    opposite = i
  }
  const there = simplify(ring.slice(0, opposite + 1), tolerance)
  const back = simplify([...ring.slice(opposite), start], tolerance)
  return [...there.slice(0, -1), ...back.slice(0, -1)]
}

function squared(a: Point, b: Point): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
}

/** Squared distance of a point from the segment a–b. */
function squaredDistance(point: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length = dx * dx + dy * dy
  if (length === 0) return squared(point, a)
  const t = Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
  return (point[0] - (a[0] + t * dx)) ** 2 + (point[1] - (a[1] + t * dy)) ** 2
}
