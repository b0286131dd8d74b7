import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KnownTexts } from './known-texts.ts'

const bytes = (outcome: string): Uint8Array => new TextEncoder().encode(outcome)

function told(known: KnownTexts, text: string): string | undefined {
  const outcome = known.recall(text)
  return outcome && new TextDecoder().decode(outcome)
}

describe('known texts', () => {
  it('give back what was kept for the same text', () => {
    const known = new KnownTexts(1000)
    expect(told(known, 'شوشا')).toBeUndefined()
    known.keep(bytes('one'))
    expect(told(known, 'باكو')).toBeUndefined()
    known.keep(bytes('two'))
    expect(told(known, 'شوشا')).toBe('one')
    expect(told(known, 'باكو')).toBe('two')
  })

  it('are told apart by every unit, lone halves of pairs too', () => {
    const known = new KnownTexts(4000)
    const long = 'ا'.repeat(500)
    for (const text of [long, '\ud800', '\ud801', '\ufffd']) {
      expect(told(known, text)).toBeUndefined()
      known.keep(bytes(text.slice(0, 1)))
    }
    for (let at = 0; at < long.length; at++)
      expect(told(known, `${long.slice(0, at)}ب${long.slice(at + 1)}`)).toBeUndefined()
    expect(told(known, long)).toBe('ا')
  })

  it('make room for later ones, and keep none that takes half of the memory', () => {
    const known = new KnownTexts(100)
    const outcome = '0123456789'
    for (const text of ['first', 'second', 'third', 'fourth', 'fifth']) {
      known.recall(text)
      known.keep(bytes(outcome))
    }
    expect(told(known, 'first')).toBeUndefined()
    expect(told(known, 'fourth')).toBe(outcome)
    known.recall('large')
    known.keep(bytes(outcome.repeat(5)))
    expect(told(known, 'large')).toBeUndefined()
    expect(told(known, 'x'.repeat(51))).toBeUndefined()
  })

  it('never give back anything else, and always what was kept right before', () => {
    // Few texts, some long, so that they come again and the ring goes round.
    const text = fc.integer({ min: 0, max: 30 }).map((number) => `${number} `.repeat(1 + (number % 13)))
    const step = fc.record({ text, length: fc.integer({ min: 0, max: 60 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 40, max: 900 }), (steps, size) => {
        const known = new KnownTexts(size)
        const kept = new Map<string, string>()
        for (const [number, { text: asked, length }] of steps.entries()) {
          const before = told(known, asked)
          if (before !== undefined) {
            expect(before).toBe(kept.get(asked))
            continue
          }
          const outcome = `${number}:`.padEnd(length, '.')
          known.keep(bytes(outcome))
          kept.set(asked, outcome)
          // What does not fit in what is left of the ring is left out, once.
          if (told(known, asked) === undefined) known.keep(bytes(outcome))
          const fits = asked.length * 2 + outcome.length <= size / 2
          expect(told(known, asked)).toBe(fits ? outcome : undefined)
        }
      }),
    )
  })
})
