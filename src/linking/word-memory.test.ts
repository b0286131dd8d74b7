import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintA, fingerprintB, WordMemory } from './word-memory.ts'

/** Fingerprints given by hand meet in one bucket, which those of real words seldom do. */
const fingerprint = fc.tuple(
  fc.constantFrom(1, 2, 0x10001, -5),
  fc.constantFrom(1 << 10, 2 << 10, 3 << 20, -(1 << 12)),
)
const steps = fc.array(fc.tuple(fingerprint, fc.nat({ max: 14 })), { maxLength: 300 })
const known = (memory: WordMemory, word: string): number =>
  memory.find(fingerprintA(word, 0, word.length), fingerprintB(word, 0, word.length))
const learn = (memory: WordMemory, word: string, number: number): void =>
  memory.add(fingerprintA(word, 0, word.length), fingerprintB(word, 0, word.length), number)

describe('the memory of words', () => {
  it('knows what was just learnt, and says of the rest what it was told or nothing', () => {
    fc.assert(
      fc.property(steps, (told) => {
        const memory = new WordMemory(4, 4)
        const numbers = new Map<string, number>()
        for (const [[a, b], number] of told) {
          const before = memory.find(a, b)
          if (before >= 0) expect(before).toBe(numbers.get(`${a} ${b}`))
          else {
            memory.add(a, b, number)
            numbers.set(`${a} ${b}`, number)
          }
          expect(memory.find(a, b)).toBe(numbers.get(`${a} ${b}`))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('answers nothing before it is told anything, and after it is cleared', () => {
    const memory = new WordMemory(6, 4)
    expect(known(memory, 'كلمة')).toBe(-1)
    learn(memory, 'كلمة', 0)
    expect(known(memory, 'كلمة')).toBe(0)
    expect(known(memory, 'كلم')).toBe(-1)
    memory.clear()
    expect(known(memory, 'كلمة')).toBe(-1)
  })

  it('keeps all words while it is a quarter full', () => {
    const memory = new WordMemory(12, 8)
    const all = Array.from({ length: 1000 }, (_, index) => `كلمة${index}`)
    for (const [index, word] of all.entries()) learn(memory, word, index % 200)
    expect(all.filter((word, index) => known(memory, word) === index % 200).length).toBe(all.length)
  })

  it('goes on learning where it is full, and forgets no more than it must', () => {
    const memory = new WordMemory(6, 8)
    const all = Array.from({ length: 1000 }, (_, index) => `كلمة${index}`)
    for (const [index, word] of all.entries()) {
      learn(memory, word, index % 200)
      expect(known(memory, word)).toBe(index % 200)
    }
    expect(all.filter((word) => known(memory, word) >= 0).length).toBe(64)
  })
})

describe('fingerprints of words', () => {
  it('differ for words of two letters in either order and with one letter more, in both halves', () => {
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي']
    const words = letters.flatMap((a) => [a, ...letters.flatMap((b) => [a + b, `${a}${b}ا`])])
    for (const half of [fingerprintA, fingerprintB])
      expect(new Set(words.map((word) => half(word, 0, word.length))).size).toBe(words.length)
  })

  it('are those of the letters, wherever the word stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, word, after) => {
        const text = before + word + after
        const [from, to] = [before.length, before.length + word.length]
        expect(fingerprintA(text, from, to)).toBe(fingerprintA(word, 0, word.length))
        expect(fingerprintB(text, from, to)).toBe(fingerprintB(word, 0, word.length))
      }),
    )
  })
})
