import { bearing } from '@turf/bearing'
import { distance } from '@turf/distance'
import type { Position } from '../schema/common.ts'

/** The eight winds, clockwise from north. */
const winds = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const
export type Wind = (typeof winds)[number]

export interface Way {
  /** Great-circle distance, km. */
  km: number
  /** Direction at the start, degrees clockwise from north, 0 to below 360. */
  degrees: number
  wind: Wind
}

/** The wind nearest to a direction in degrees clockwise from north. */
export function windOf(degrees: number): Wind {
  return winds[Math.round((((degrees % 360) + 360) % 360) / 45) % 8]!
}

/** How far and in which direction the second point lies from the first; null where they are one. */
export function wayBetween(from: Position, to: Position): Way | null {
  if (from[0] === to[0] && from[1] === to[1]) return null
  const degrees = (bearing(from, to) + 360) % 360
  return { km: distance(from, to, { units: 'kilometers' }), degrees, wind: windOf(degrees) }
}
