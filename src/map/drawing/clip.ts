import { type Box, isInside, type Point } from './projection.ts'

/**
 * The part of a closed ring inside a box, as one ring whose last point is not repeated; empty where nothing is
 * left. Edges along the box join parts that fall apart, so it suits fills. Method: Sutherland and Hodgman,
 * "Reentrant Polygon Clipping", 1974.
 */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  const closed = first && last && first[0] === last[0] && first[1] === last[1]
  let points: Point[] = closed ? ring.slice(0, -1) : [...ring]
  if (points.every((point) => isInside(box, point))) return points
  points = clipSide(
    points,
    ([x]) => x >= box.left,
    (a, b) => atX(a, b, box.left),
  )
  points = clipSide(
    points,
    ([x]) => x <= box.right,
    (a, b) => atX(a, b, box.right),
  )
  points = clipSide(
    points,
    ([, y]) => y >= box.top,
    (a, b) => atY(a, b, box.top),
  )
  points = clipSide(
    points,
    ([, y]) => y <= box.bottom,
    (a, b) => atY(a, b, box.bottom),
  )
  return points
}

function clipSide(
  points: readonly Point[],
  keeps: (p: Point) => boolean,
  cross: (a: Point, b: Point) => Point,
) {
  const kept: Point[] = []
  let before = points.at(-1)
  if (!before) return kept
  let keptBefore = keeps(before)
  for (const point of points) {
    const keepsIt = keeps(point)
    if (keepsIt !== keptBefore) kept.push(cross(before, point))
    if (keepsIt) kept.push(point)
    before = point
    keptBefore = keepsIt
  }
  return kept
}

function atX(a: Point, b: Point, x: number): Point {
  return [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])]
}

function atY(a: Point, b: Point, y: number): Point {
  return [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y]
}

/**
 * The parts of a line inside a box. Method: Liang and Barsky, "A New Concept and Method for Line Clipping", 1984,
 * segment by segment.
 */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const parts: Point[][] = []
  let part: Point[] | null = null
  for (let i = 1; i < line.length; i++) {
    const segment = clipSegment(line[i - 1]!, line[i]!, box)
    if (!segment) {
      part = null
      continue
    }
    if (!part) {
      part = [segment.from]
      parts.push(part)
    }
    part.push(segment.to)
    if (segment.leaves) part = null
  }
  return parts
}

function clipSegment(a: Point, b: Point, box: Box): { from: Point; to: Point; leaves: boolean } | null {
  // Most lie wholly within or wholly beside it.
  if (isInside(box, a) && isInside(box, b)) return { from: a, to: b, leaves: false }
  if (Math.max(a[0], b[0]) < box.left || Math.min(a[0], b[0]) > box.right) return null
  if (Math.max(a[1], b[1]) < box.top || Math.min(a[1], b[1]) > box.bottom) return null
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  let [enter, exit] = [0, 1]
  for (const [direction, distance] of [
    [-dx, a[0] - box.left],
    [dx, box.right - a[0]],
    [-dy, a[1] - box.top],
    [dy, box.bottom - a[1]],
  ] as const) {
    if (direction === 0) {
      if (distance < 0) return null
    } else if (direction < 0) enter = Math.max(enter, distance / direction)
    else exit = Math.min(exit, distance / direction)
  }
  if (enter > exit) return null
  const at = (t: number): Point => [a[0] + dx * t, a[1] + dy * t]
  return { from: enter === 0 ? a : at(enter), to: exit === 1 ? b : at(exit), leaves: exit < 1 }
}
