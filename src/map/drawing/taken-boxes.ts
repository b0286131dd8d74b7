import type { Box } from './projection.ts'

/** Side of a cell, in CSS pixels: about that of a label. */
const CELL = 64
/** Boxes over more columns or rows than this are looked at one by one. */
const MOST_CELLS = 16
/** More than a drawing has rows, in cells. */
const ROWS = 1 << 16

/** What stands on a drawing already. A box asks only its neighbours whether it covers one, however many there are. */
export class TakenBoxes {
  private readonly cells = new Map<number, Box[]>()
  private readonly wide: Box[] = []

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    const [left, right, top, bottom] = [cell(box.left), cell(box.right), cell(box.top), cell(box.bottom)]
    if (right - left > MOST_CELLS || bottom - top > MOST_CELLS) {
      this.wide.push(box)
      return
    }
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) {
        const key = column * ROWS + row
        const there = this.cells.get(key)
        if (there) there.push(box)
        else this.cells.set(key, [box])
      }
  }

  /** Whether a box covers any part of what is taken. */
  meets(box: Box): boolean {
    if (this.wide.some((other) => overlaps(box, other))) return true
    const [right, top, bottom] = [cell(box.right), cell(box.top), cell(box.bottom)]
    for (let column = cell(box.left); column <= right; column++)
      for (let row = top; row <= bottom; row++)
        if (this.cells.get(column * ROWS + row)?.some((other) => overlaps(box, other))) return true
    return false
  }
}

const cell = (at: number) => Math.floor(at / CELL)

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
