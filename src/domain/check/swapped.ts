import { distance } from '@turf/distance'
import type { Position } from '../schema/common.ts'
import type { Bounds } from '../schema/map-config.ts'

/** A swap is told by distance only where the position as given is farther than this from where it belongs, km. */
const FAR_KM = 200

export function inBounds([lon, lat]: Position, [[west, south], [east, north]]: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** The position with longitude and latitude exchanged; null where that is no position on Earth. */
export function exchanged([lon, lat]: Position): Position | null {
  return Math.abs(lon) <= 90 ? [lat, lon] : null
}

/** Something a position should stand near: its parent, the event's place. */
export interface Near {
  position: Position
  accuracyKm: number
}

/**
 * Whether longitude and latitude look exchanged: the exchanged position lies in the map's bounds and the given one
 * does not (and, where `near` is known, the exchange brings it nearer), or the exchange brings it at least four times nearer
 * to where it belongs.
 */
export function looksSwapped(position: Position, bounds: Bounds | null, near: Near | null): boolean {
  const swap = exchanged(position)
  if (!swap) return false
  const given = near ? distance(position, near.position) : 0
  const after = near ? distance(swap, near.position) : 0
  if (bounds && inBounds(swap, bounds) && !inBounds(position, bounds)) return !near || after < given
  if (bounds && inBounds(position, bounds) && !inBounds(swap, bounds)) return false
  return near !== null && given > Math.max(FAR_KM, near.accuracyKm) && after * 4 < given
}

export const SWAPPED_HINT = 'a position is [longitude, latitude]'

export function swappedReason([lon, lat]: Position): string {
  return `[${lon}, ${lat}] looks swapped: [${lat}, ${lon}] would lie on the map`
}
