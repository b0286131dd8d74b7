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

/** Corners of a mark scaled by `scale`; null for the disc. */
export function markCorners(shape: MarkShape, scale = 1): readonly Point[] | null {
  const corners = cornersOf(shape)
  return corners?.map(([x, y]) => [x * scale, y * scale] as const) ?? null
}

function cornersOf(shape: MarkShape): readonly Point[] | null {
  const { half, apex, base } = MARK.triangle
  const { arm, half: w } = MARK.cross
  switch (shape) {
    case 'disc':
      return null
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
    case 'cross':
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
}

/** Path data of a mark centred on the origin, in CSS pixels. */
export function markPath(shape: MarkShape, scale = 1): string {
  const corners = markCorners(shape, scale)
  if (corners) return `M${corners.map(([x, y]) => `${+x.toFixed(2)} ${+y.toFixed(2)}`).join('L')}Z`
  const r = +(MARK.disc * scale).toFixed(2)
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`
}

/**
 * The outline of a hollow mark: the mark shrunk so that a line of HOLLOW_LINE drawn on it reaches the mark's edge.
 */
export function hollowPath(shape: MarkShape): string {
  if (shape !== 'cross') return markPath(shape, 1 - HOLLOW_LINE / 2 / inradius(shape))
  const inset = HOLLOW_LINE / 2
  const a = +(MARK.cross.arm - inset).toFixed(2)
  const w = +(MARK.cross.half - inset).toFixed(2)
  return `M${-w} ${-a}H${w}V${-w}H${a}V${w}H${w}V${a}H${-w}V${w}H${-a}V${-w}H${-w}Z`
}

function inradius(shape: MarkShape): number {
  if (shape === 'disc') return MARK.disc
  if (shape === 'square') return MARK.square
  if (shape === 'diamond') return MARK.diamond / Math.SQRT2
  return MARK.triangle.base
}
