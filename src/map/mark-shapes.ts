import type { MarkShape } from '../domain/schema/map-config.ts'

/**
 * The six event marks in CSS pixels around their centre, y downwards, about 13 px across and of like visual weight.
 * One source for the shader of the event canvas and the paths of the static drawing.
 */
export const MARK = {
  /** Half the diagonal of the diamond. */
  diamond: 7,
  /** Half the side of the square. */
  square: 5.5,
  /** Radius of the disc. */
  disc: 6.2,
  /** The triangle's half base, and its apex and base as heights above and below the centre. */
  triangle: { half: 7, apex: 7, base: 5 },
  /** The cross's arm length from the centre and half its width. */
  cross: { arm: 6.6, half: 2.7 },
} as const

/** Width of the light casing around a mark and of the outline of a hollow one. */
export const MARK_CASING = 1.5
export const HOLLOW_LINE = 2

/** Marks of low certainty: a paler edge of this width and tint, or where hollow a thinner line in full colour. */
export const DOUBTFUL_EDGE = 1.8
export const DOUBTFUL_TINT = 0.5
export const DOUBTFUL_LINE = 1.2

/** Radius that holds every mark with its casing, for picking and for keeping labels clear. */
export const MARK_RADIUS = 9

type Point = readonly [number, number]

function cornersOf(shape: Exclude<MarkShape, 'disc' | 'cross'>): readonly Point[] {
  const { half, apex, base } = MARK.triangle
  switch (shape) {
    case 'diamond':
      return [
        [0, -MARK.diamond],
        [MARK.diamond, 0],
        [0, MARK.diamond],
        [-MARK.diamond, 0],
      ]
    case 'square':
      return [
        [-MARK.square, -MARK.square],
        [MARK.square, -MARK.square],
        [MARK.square, MARK.square],
        [-MARK.square, MARK.square],
      ]
    case 'triangle':
      return [
        [0, -apex],
        [half, base],
        [-half, base],
      ]
    case 'inverted-triangle':
      return [
        [-half, -base],
        [half, -base],
        [0, apex],
      ]
  }
}

function crossCorners(inset: number): readonly Point[] {
  const arm = MARK.cross.arm - inset
  const w = MARK.cross.half - inset
  return [
    [-w, -arm],
    [w, -arm],
    [w, -w],
    [arm, -w],
    [arm, w],
    [w, w],
    [w, arm],
    [-w, arm],
    [-w, w],
    [-arm, w],
    [-arm, -w],
    [-w, -w],
  ]
}

/** Path data of a mark around the origin, in CSS pixels. */
export function markPath(shape: MarkShape): string {
  return insetPath(shape, 0)
}

/** By shape and inset: a handful, for thousands of marks. */
const paths = new Map<string, string>()

/** The mark with its sides moved inwards by `inset` pixels: the line of a hollow mark, the core of a doubtful one. */
export function insetPath(shape: MarkShape, inset: number): string {
  const key = `${shape} ${inset}`
  const path = paths.get(key) ?? pathOf(shape, inset)
  paths.set(key, path)
  return path
}

function pathOf(shape: MarkShape, inset: number): string {
  if (shape === 'disc') {
    const r = short(MARK.disc - inset)
    return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`
  }
  const corners = shape === 'cross' ? crossCorners(inset) : cornersOf(shape).map(shrink(shape, inset))
  return `M${corners.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`
}

/** Moves corners towards the centre of the inscribed circle, which keeps every side at the same distance. */
function shrink(shape: MarkShape, inset: number): (corner: Point) => Point {
  const [centre, radius] = inscribed(shape)
  const scale = 1 - inset / radius
  return ([x, y]) => [x * scale, centre + (y - centre) * scale]
}

/** Height of the inscribed circle's centre and its radius. */
function inscribed(shape: MarkShape): [centre: number, radius: number] {
  if (shape === 'square') return [0, MARK.square]
  if (shape === 'diamond') return [0, MARK.diamond * Math.SQRT1_2]
  const { half, apex, base } = MARK.triangle
  const side = Math.hypot(half, apex + base)
  const radius = (half * (apex + base)) / (half + side)
  const centre = base - radius
  return [shape === 'triangle' ? centre : -centre, radius]
}

function short(value: number): number {
  return +value.toFixed(2)
}
