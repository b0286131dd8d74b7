export const sheetStops = ['low', 'middle', 'high'] as const
export type SheetStop = (typeof sheetStops)[number]

/** The stop so many steps up (or, below 0, down), within the three. */
export function stopBeside(stop: SheetStop, steps: number): SheetStop {
  const place = sheetStops.indexOf(stop) + steps
  return sheetStops[Math.max(0, Math.min(sheetStops.length - 1, place))] ?? stop
}

/** Pixels a millisecond from which a sheet let go in motion goes on to the next stop. */
const FLING = 0.4

/**
 * Where a sheet comes to rest that is let go at a height, pixels, moving up at a speed, pixels a millisecond (down:
 * below 0). `heights` are those of the three stops, ascending.
 */
export function restingStop(
  height: number,
  speed: number,
  heights: Readonly<Record<SheetStop, number>>,
): SheetStop {
  if (speed > FLING) return sheetStops.find((stop) => heights[stop] > height) ?? 'high'
  if (speed < -FLING) return sheetStops.findLast((stop) => heights[stop] < height) ?? 'low'
  let nearest: SheetStop = 'low'
  for (const stop of sheetStops)
    if (Math.abs(heights[stop] - height) < Math.abs(heights[nearest] - height)) nearest = stop
  return nearest
}
