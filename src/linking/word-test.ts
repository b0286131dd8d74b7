import { fingerprintA, fingerprintB, WordMemory } from './word-memory.ts'
import { type Word, wordOf } from './words.ts'

const MEMORY_BITS = 14

/** A test of words that is asked again and again of the same ones, and remembers what it came to. */
export class WordTest {
  private readonly test: (word: Word) => boolean
  private readonly memory = new WordMemory(MEMORY_BITS, 2)

  constructor(test: (word: Word) => boolean) {
    this.test = test
  }

  /** Whether the word `text[start, end)` passes. */
  holds(text: string, start: number, end: number): boolean {
    const a = fingerprintA(text, start, end)
    const b = fingerprintB(text, start, end)
    const known = this.memory.find(a, b)
    if (known >= 0) return known === 1
    const found = this.test(wordOf(text.slice(start, end)))
    this.memory.add(a, b, found ? 1 : 0)
    return found
  }
}
