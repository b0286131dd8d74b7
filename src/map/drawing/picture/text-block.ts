import { type SvgElementNode, svg } from '../svg-node.ts'
import { wrapText } from './wrap-text.ts'

/** Where a picture's own texts stand: reading starts at the right in Arabic, at the left in English. */
export interface Reading {
  rtl: boolean
  /** Edges of what is written, in pixels. */
  left: number
  right: number
}

/** x of a distance from where reading starts. */
export function along({ rtl, left, right }: Reading, distance: number): number {
  return rtl ? right - distance : left + distance
}

export interface TextStyle {
  size: number
  weight: 400 | 700
  fill: string
  /** Distance between lines, in parts of the size. */
  leading: number
  most: number
}

/** Lines of text below `top`, from where reading starts, and the y below them. */
export function textBlock(
  text: string,
  reading: Reading,
  top: number,
  style: TextStyle,
): { nodes: SvgElementNode[]; bottom: number } {
  const { size, weight, fill, leading, most } = style
  const lines = wrapText(text, reading.right - reading.left, size, weight, most)
  const nodes = lines.map((line, i) =>
    svg(
      'text',
      {
        x: along(reading, 0),
        y: Math.round((top + size * leading * i + size * (leading / 2 + 0.34)) * 10) / 10,
        'font-size': size,
        'font-weight': weight,
        fill,
      },
      [line],
    ),
  )
  return { nodes, bottom: top + lines.length * size * leading }
}
