import { mercatorX, mercatorY } from '../../domain/geometry/mercator.ts'
import type { Box } from './projection.ts'

type Coordinates = readonly (readonly number[])[]

/** A ring or line on the unit Mercator square: `x0, y0, x1, y1, …` and the box around it. */
export interface MercatorLine {
  points: Float64Array
  box: Box
}

const known = new WeakMap<Coordinates, MercatorLine>()

/** A ring or line in unit Mercator. Worked out once for each geometry: views change, the ground does not. */
export function mercatorLine(coordinates: Coordinates): MercatorLine {
  const before = known.get(coordinates)
  if (before) return before
  const points = new Float64Array(coordinates.length * 2)
  const box = { left: 1, top: 1, right: 0, bottom: 0 }
  coordinates.forEach(([longitude, latitude], i) => {
    const x = mercatorX(longitude!)
    const y = mercatorY(latitude!)
    points[2 * i] = x
    points[2 * i + 1] = y
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  })
  const line = { points, box }
  known.set(coordinates, line)
  return line
}
