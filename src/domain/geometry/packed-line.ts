import type { Position } from '../schema/common.ts'

/** Units of a packed coordinate in a degree: one is 11 m on the ground. */
const PER_DEGREE = 10_000

/**
 * A line as whole numbers: longitude and latitude of its first position in ten-thousandths of a degree, then those of
 * each position less those of the one before. Steps are short numbers of few different digits: packed with brotli as a
 * server does it on the fly, lines take two thirds of what they take as degrees.
 */
export function packLine(positions: readonly Position[]): number[] {
  let [x, y] = [0, 0]
  return positions.flatMap(([longitude, latitude]) => {
    const [toX, toY] = [Math.round(longitude * PER_DEGREE), Math.round(latitude * PER_DEGREE)]
    const step = [toX - x, toY - y]
    x = toX
    y = toY
    return step
  })
}

/** The positions of a packed line, at four decimals. Throws an Error where a latitude is missing. */
export function unpackLine(packed: readonly number[]): Position[] {
  if (packed.length % 2 !== 0) throw new Error('a packed line ends with a longitude: its latitude is missing')
  let [x, y] = [0, 0]
  return Array.from({ length: packed.length / 2 }, (_, i): Position => {
    x += packed[i * 2]!
    y += packed[i * 2 + 1]!
    return [x / PER_DEGREE, y / PER_DEGREE]
  })
}
