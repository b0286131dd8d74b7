/** A set of small whole numbers that is emptied at once and used again. */
export class IndexSet {
  /** The turn in which a number was added last. */
  private turns = new Int32Array(FIRST_NUMBERS)
  private numbers = new Int32Array(FIRST_NUMBERS)
  private turn = 1
  size = 0

  has(number: number): boolean {
    return this.turns[number] === this.turn
  }

  add(number: number): void {
    if (number >= this.turns.length) this.grow(number)
    if (this.turns[number] === this.turn) return
    this.turns[number] = this.turn
    this.numbers[this.size++] = number
  }

  /** Whether any of the numbers passes a test. */
  some(test: (number: number) => boolean): boolean {
    for (let at = 0; at < this.size; at++) if (test(this.numbers[at]!)) return true
    return false
  }

  clear(): void {
    this.size = 0
    this.turn++
  }

  private grow(number: number): void {
    const turns = new Int32Array(2 * number)
    turns.set(this.turns)
    this.turns = turns
    const numbers = new Int32Array(2 * number)
    numbers.set(this.numbers)
    this.numbers = numbers
  }
}

const FIRST_NUMBERS = 4096
