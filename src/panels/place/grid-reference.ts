import { spacedGridReference } from './format-coordinates.ts'

/** Digits of easting and of northing: ten metres, as fine as four decimals of a degree. */
const DIGITS = 4

/**
 * A position in the Military Grid Reference System (NGA.STND.0037), WGS 84. The library comes when it is asked for. Null
 * near the poles, where the grid is another.
 */
export async function gridReference(longitude: number, latitude: number): Promise<string | null> {
  if (latitude < -80 || latitude > 84) return null
  const { forward } = await import('mgrs')
  return spacedGridReference(forward([longitude, latitude], DIGITS))
}
