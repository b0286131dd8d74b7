import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintA, fingerprintB, WordMemory } from './word-memory.ts'

const words = fc.array(fc.tuple(fc.stringMatching(/^[بتثجحخدذرزسشصض]{1,4}$/), fc.nat({ max: 14 })), {
  maxLength: 300,
})

describe('the memory of words', () => {
  it('answers with the number a word was given, or not at all', () => {
    fc.assert(
      fc.property(words, (given) => {
        const memory = new WordMemory(6, 4)
        const numbers = new Map<string, number>()
        for (const [word, number] of given) {
          const [a, b] = [fingerprintA(word, 0, word.length), fingerprintB(word, 0, word.length)]
          const known = memory.find(a, b)
          if (known >= 0) expect(known).toBe(numbers.get(word))
          else {
            memory.add(a, b, number)
            numbers.set(word, number)
            expect(memory.find(a, b)).toBe(number)
          }
        }
      }),
    )
  })

  it('keeps all words while there is room', () => {
    const memory = new WordMemory(12, 8)
    const all = Array.from({ length: 500 }, (_, index) => `كلمة${index}`)
    for (const [index, word] of all.entries())
      memory.add(fingerprintA(word, 0, word.length), fingerprintB(word, 0, word.length), index % 200)
    for (const [index, word] of all.entries())
      expect(memory.find(fingerprintA(word, 0, word.length), fingerprintB(word, 0, word.length))).toBe(
        index % 200,
      )
  })
})
