const FIRST_SIZE = 256

/** A set of 32-bit numbers in one flat table: texts have hundreds of words, and a `Set` of each would be much waste. */
export class NumberSet {
  /** 0 is an empty cell; the number 0 itself is kept as 1. */
  private cells = new Int32Array(FIRST_SIZE)
  size = 0

  add(number: number): void {
    if (this.size * 2 >= this.cells.length) this.grow()
    this.insert(number | 0 || 1)
  }

  has(number: number): boolean {
    return this.cells[this.cellOf(number | 0 || 1)] !== 0
  }

  /** Tells every number, in no order. */
  each(tell: (number: number) => void): void {
    for (const number of this.cells) if (number !== 0) tell(number)
  }

  private insert(number: number): void {
    const cell = this.cellOf(number)
    if (this.cells[cell] !== 0) return
    this.cells[cell] = number
    this.size++
  }

  /** Where the number stands, or the empty cell where it would. */
  private cellOf(number: number): number {
    const { cells } = this
    const mask = cells.length - 1
    let cell = (number ^ (number >>> 15)) & mask
    while (cells[cell] !== 0 && cells[cell] !== number) cell = (cell + 1) & mask
    return cell
  }

  private grow(): void {
    const before = this.cells
    this.cells = new Int32Array(before.length * 4)
    this.size = 0
    for (const number of before) if (number !== 0) this.insert(number)
  }
}
