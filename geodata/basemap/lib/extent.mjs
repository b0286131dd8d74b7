/** The part of the world drawn in detail: [west, south, east, north] in degrees, WGS 84. */
export const EXTENT = [41.5, 36.5, 51.5, 43]

/** Coordinates keep 4 decimals: 11 m north to south, below the error of every source used. */
export const DECIMALS = 4

/** Rounds one number of degrees to the precision of the outputs. */
export function roundDegrees(degrees) {
  return Number(degrees.toFixed(DECIMALS))
}

/** Rounds every position of a coordinate tree and drops positions that repeat the one before. */
export function roundCoordinates(coordinates) {
  if (typeof coordinates[0] === 'number') return [roundDegrees(coordinates[0]), roundDegrees(coordinates[1])]
  const rounded = coordinates.map(roundCoordinates)
  if (typeof rounded[0][0] !== 'number') return rounded
  return rounded.filter((p, i) => i === 0 || p[0] !== rounded[i - 1][0] || p[1] !== rounded[i - 1][1])
}
