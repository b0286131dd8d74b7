/** A rectangle in CSS pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface NameRoom {
  /** The free part of the map. */
  free: Box
  /** Half the name's width and height. */
  halfWidth: number
  halfHeight: number
  /** Whether a point of the screen lies in the area to be named. */
  inside: (x: number, y: number) => boolean
  /** Whether nothing else is lettered or marked in a rectangle. */
  empty: (box: Box) => boolean
}

/** Pixels between the points tried, and how many of the roomiest are asked whether they are empty. */
const STEP = 36
const TRIED = 14

/**
 * Where on the screen the name of an area may stand so that all of it is in the free part and on the area, as far as can
 * be from the area's edge, over nothing else; null where it cannot.
 */
export function nameInView({
  free,
  halfWidth,
  halfHeight,
  inside,
  empty,
}: NameRoom): [number, number] | null {
  const spots: { x: number; y: number; room: number }[] = []
  for (let x = free.left + halfWidth; x <= free.right - halfWidth; x += STEP)
    for (let y = free.top + halfHeight; y <= free.bottom - halfHeight; y += STEP) {
      const room = roomAt(x, y, halfWidth, halfHeight, inside)
      if (room > 0) spots.push({ x, y, room })
    }
  spots.sort((a, b) => b.room - a.room)
  const spot = spots
    .slice(0, TRIED)
    .find(({ x, y }) =>
      empty({ left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }),
    )
  return spot ? [spot.x, spot.y] : null
}

/** How many times its own size a name at a spot could grow within the area, up to 4; 0 where it does not fit. */
function roomAt(
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  inside: NameRoom['inside'],
): number {
  let room = 0
  for (const times of [1, 1.5, 2, 3, 4]) {
    const [w, h] = [halfWidth * times, halfHeight * times]
    const corners = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => inside(x + i * w, y + j * h)))
    if (!corners.every(Boolean)) break
    room = times
  }
  return room
}
