import type { Bounds } from '../schema/map-config.ts'
import { latitudeOf, longitudeOf, mercatorX, mercatorY } from './mercator.ts'

/**
 * Bounds widened about their middle, on the Mercator map, until their sides are in proportion like those of `reference`.
 * Fitted into any frame, both then leave the same room beside them.
 */
export function sameAspect(bounds: Bounds, reference: Bounds): Bounds {
  const box = sidesOf(bounds)
  const like = sidesOf(reference)
  const aspect = (like.right - like.left) / (like.bottom - like.top)
  const width = Math.max(box.right - box.left, (box.bottom - box.top) * aspect)
  const height = width / aspect
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  return [
    [longitudeOf(x - width / 2), latitudeOf(y + height / 2)],
    [longitudeOf(x + width / 2), latitudeOf(y - height / 2)],
  ]
}

function sidesOf([[west, south], [east, north]]: Bounds) {
  return { left: mercatorX(west), right: mercatorX(east), top: mercatorY(north), bottom: mercatorY(south) }
}
