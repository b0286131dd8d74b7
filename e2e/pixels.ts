import type { Pixels } from './png.ts'

type Colour = readonly [red: number, green: number, blue: number]

/** Share of pixels, 0 to 1, whose colour passes. */
export function shareOf({ data }: Pixels, passes: (colour: Colour) => boolean): number {
  let found = 0
  for (let i = 0; i < data.length; i += 4) {
    if (passes([data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0])) found++
  }
  return found / (data.length / 4)
}

/** Share of pixels that differ between two pictures of one size by more than `least` in some channel. */
export function difference(a: Pixels, b: Pixels, least = 24): number {
  let differing = 0
  for (let i = 0; i < a.data.length; i += 4) {
    const far = [0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)) > least)
    if (far) differing++
  }
  return differing / (a.data.length / 4)
}

/** A connected patch of ink. */
export interface Patch {
  left: number
  top: number
  width: number
  height: number
  /** Its pixels, from the patch's own corner. */
  points: readonly (readonly [x: number, y: number])[]
}

/** Patches of dark pixels that touch, also at corners. */
export function darkPatches({ width, height, data }: Pixels, darkest = 110): Patch[] {
  const dark = (i: number) =>
    Math.max(data[i * 4] ?? 255, data[i * 4 + 1] ?? 255, data[i * 4 + 2] ?? 255) < darkest
  const seen = new Uint8Array(width * height)
  const patches: Patch[] = []
  for (let start = 0; start < width * height; start++) {
    if (seen[start] || !dark(start)) continue
    const found: [number, number][] = []
    const waiting = [start]
    seen[start] = 1
    for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
      const [x, y] = [i % width, Math.floor(i / width)]
      found.push([x, y])
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const [nx, ny] = [x + dx, y + dy]
          const next = ny * width + nx
          if (nx < 0 || ny < 0 || nx >= width || ny >= height || seen[next] || !dark(next)) continue
          seen[next] = 1
          waiting.push(next)
        }
      }
    }
    patches.push(boxed(found))
  }
  return patches
}

function boxed(found: readonly (readonly [number, number])[]): Patch {
  const [xs, ys] = [found.map(([x]) => x), found.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return {
    left,
    top,
    width: Math.max(...xs) - left + 1,
    height: Math.max(...ys) - top + 1,
    points: found.map(([x, y]) => [x - left, y - top]),
  }
}

/**
 * Which way a bracket opens: its ends lie to the right of its middle in "(", to the left in ")". Positive for "(",
 * negative for ")", in pixels.
 */
export function opening({ height, points }: Patch): number {
  const middleOf = (low: number, high: number) => {
    const xs = points.filter(([, y]) => y >= height * low && y < height * high).map(([x]) => x)
    return xs.reduce((sum, x) => sum + x, 0) / xs.length
  }
  return (middleOf(0, 0.2) + middleOf(0.8, 1)) / 2 - middleOf(0.4, 0.6)
}
