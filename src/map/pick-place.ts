import type { Dataset } from '../domain/dataset/dataset.ts'
import { mercatorX, mercatorY } from '../domain/geometry/mercator.ts'
import type { PlaceMark } from './place-marks.ts'
import { type ElementView, toPixels } from './view.ts'

/**
 * Index of the place whose mark's edge lies nearest to a point of the element, within `reach`; -1 for none. Pixels
 * are CSS pixels. Areas carry no mark and are not hit here.
 */
export function pickPlaceMark(
  dataset: Pick<Dataset, 'places'>,
  marks: readonly PlaceMark[],
  view: ElementView,
  x: number,
  y: number,
  reach: number,
): number {
  let best = -1
  let nearest = reach
  for (const mark of marks) {
    if (mark.radius === 0) continue
    const [longitude, latitude] = dataset.places[mark.place]!.geometry.coordinates
    const at = toPixels(mercatorX(longitude), mercatorY(latitude), view)
    const distance = Math.max(0, Math.hypot(at.x - x, at.y - y) - mark.radius)
    if (distance > nearest || (distance === nearest && best >= 0)) continue
    nearest = distance
    best = mark.place
  }
  return best
}
