import { worldSize } from '../domain/geometry/mercator.ts'

/** Length of the equator in metres, WGS 84. */
const EQUATOR_M = 40_075_016.686

/** The greatest length of 1, 2 or 5 times a power of ten that takes at most `longest` CSS pixels at a latitude. */
export function scaleLength(
  latitude: number,
  zoom: number,
  longest: number,
): { metres: number; pixels: number } {
  const metresPerPixel = (EQUATOR_M * Math.cos((latitude * Math.PI) / 180)) / worldSize(zoom)
  const most = metresPerPixel * longest
  const power = 10 ** Math.floor(Math.log10(most))
  const factor = [5, 2, 1].find((step) => step * power <= most) ?? 1
  return { metres: factor * power, pixels: (factor * power) / metresPerPixel }
}
