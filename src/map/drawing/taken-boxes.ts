import type { Box } from './projection.ts'

/** Side of a cell, in CSS pixels: about that of a label. */
const CELL = 64
/** Boxes over more cells than this are looked at one by one. */
const MOST_CELLS = 64

/** What stands on a drawing already. A box asks only its neighbours whether it covers one, however many there are. */
export class TakenBoxes {
  private readonly cells = new Map<string, Box[]>()
  private readonly wide: Box[] = []

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    const { columns, rows } = cellsOf(box)
    if (columns.length * rows.length > MOST_CELLS) {
      this.wide.push(box)
      return
    }
    for (const column of columns)
      for (const row of rows) {
        const key = `${column} ${row}`
        const there = this.cells.get(key)
        if (there) there.push(box)
        else this.cells.set(key, [box])
      }
  }

  /** Whether a box, smaller than some cells, covers any part of what is taken. */
  meets(box: Box): boolean {
    if (this.wide.some((other) => overlaps(box, other))) return true
    const { columns, rows } = cellsOf(box)
    return columns.some((column) =>
      rows.some((row) => this.cells.get(`${column} ${row}`)?.some((other) => overlaps(box, other)) ?? false),
    )
  }
}

function cellsOf({ left, top, right, bottom }: Box): { columns: number[]; rows: number[] } {
  return { columns: steps(left, right), rows: steps(top, bottom) }
}

function steps(from: number, to: number): number[] {
  const first = Math.floor(from / CELL)
  const count = Math.floor(to / CELL) - first + 1
  // Beyond what is gone through cell by cell its number is all that counts.
  return count > MOST_CELLS
    ? new Array<number>(MOST_CELLS + 1)
    : Array.from({ length: count }, (_, i) => first + i)
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
