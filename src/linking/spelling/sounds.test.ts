import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LETTERS } from '../alphabet.ts'
import { lettersOf } from './letters.ts'
import { MOST_KEYS, skeleton, skeletonKeys } from './skeleton.ts'
import { COST_STEP, leastSteps, letterSet } from './sound-bounds.ts'
import { soundsOf, spellingCost } from './sounds.ts'

const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''))
/** A word and another that a few slips away from it. */
const pair = fc.oneof(
  fc.tuple(word, word),
  fc
    .tuple(word, fc.array(fc.tuple(fc.nat(11), fc.constantFrom('', ...LETTERS)), { maxLength: 3 }))
    .map(([name, slips]): [string, string] => [
      name,
      slips.reduce((spelt, [at, letter]) => spelt.slice(0, at) + letter + spelt.slice(at + 1), name) || 'ا',
    ]),
)

function setOf(name: string): number {
  const letters = lettersOf(name)!
  const sounds = new Uint8Array(letters.length)
  return letterSet(sounds, 0, soundsOf(letters, 0, letters.length, sounds))
}

function keysOf(name: string): number[] {
  const keys = new Int32Array(MOST_KEYS)
  const letters = lettersOf(name)!
  return [...keys.subarray(0, skeletonKeys(letters, 0, letters.length, keys, 0))]
}

/** A skeleton and all it becomes with one class left out, as strings. */
function around(name: string): Set<string> {
  const classes = skeleton(name)
  const near = new Set([classes])
  if (classes.length >= 4)
    for (let at = 0; at < classes.length; at++) near.add(classes.slice(0, at) + classes.slice(at + 1))
  return near
}

describe('the cost of a spelling', () => {
  it('is the same under every limit that admits it, and Infinity under the others', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(0.3, 0.6, 1, 1.3, 1.8), ([a, b], limit) => {
        const cost = spellingCost(a, b, 100)
        expect(spellingCost(a, b, limit)).toBe(cost <= limit ? cost : Number.POSITIVE_INFINITY)
      }),
      { numRuns: 2000 },
    )
  })

  it('counts two letters that changed places at the end of names that differ before', () => {
    expect(spellingCost('ءءثنز', 'قءثزن', 1.8)).toBeCloseTo(1.5)
  })

  it('is never below the bound that the letters alone give', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(leastSteps(setOf(a), setOf(b)) * COST_STEP).toBeLessThanOrEqual(spellingCost(a, b, 100) + 1e-9)
      }),
      { numRuns: 2000 },
    )
  })

  it('is nothing between a name and itself, little within a class of sounds, more beyond', () => {
    expect(spellingCost('غوريس', 'غوريس', 1)).toBe(0)
    expect(spellingCost('جوريس', 'غوريس', 1)).toBeCloseTo(0.2)
    expect(spellingCost('توريس', 'غوريس', 2)).toBeCloseTo(1)
  })
})

it('two words share a key of their skeletons where the skeletons themselves do', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const keys = new Set(keysOf(a))
      const skeletons = around(a)
      expect(keysOf(b).some((key) => keys.has(key))).toBe([...around(b)].some((near) => skeletons.has(near)))
    }),
    { numRuns: 2000 },
  )
})
