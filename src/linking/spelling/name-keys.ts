import { letterOf } from './letters.ts'
import { MOST_KEYS, skeletonKeys } from './skeleton.ts'
import { slipsOf } from './slips.ts'

/** Classes that a skeleton has at least where a word is looked up by it. */
export const LEAST_CLASSES = 2
const KEYS = new Int32Array(MOST_KEYS)
const WAW = letterOf('و')
const FEH = letterOf('ف')

/**
 * Keys of a name's skeleton and of all it becomes with one class left out, with its v written و, or, where `slips` are
 * looked for, with the dots of one letter another's or two letters exchanged.
 */
export function keysAround(letters: Uint8Array, slips: boolean): Set<number> {
  const count = skeletonKeys(letters, 0, letters.length, KEYS, 0)
  const keys = new Set(KEYS.subarray(0, count))
  // A longer skeleton has keys in which the letter's class is left out.
  if (slips && count === 1) for (const slip of slipsOf(letters)) addWhole(keys, slip)
  if (letters.includes(FEH))
    addWhole(
      keys,
      letters.map((letter) => (letter === FEH ? WAW : letter)),
    )
  return keys
}

/** Adds the key of a whole skeleton, if it has enough classes. */
function addWhole(keys: Set<number>, letters: Uint8Array): void {
  if (skeletonKeys(letters, 0, letters.length, KEYS, LEAST_CLASSES, true) > 0) keys.add(KEYS[0]!)
}
