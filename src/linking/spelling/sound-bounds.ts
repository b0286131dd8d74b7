import { LETTERS } from '../alphabet.ts'
import { changeCost, DOT_LOST, lossCost, VOWEL_CHANGE } from './sounds.ts'

/** Bounds of `spellingCost` are reckoned in steps of this: whole numbers, rounded down. */
export const COST_STEP = 0.05
const ROUNDING = 1e-9
const stepsOf = (cost: number): number => Math.floor(cost / COST_STEP + ROUNDING)
/** What it costs at least that a letter stands in one name and not in the other. */
const LEAST_COST = Array.from(LETTERS, (_, letter) =>
  Math.min(
    lossCost(letter),
    ...Array.from(LETTERS, (__, other) => (other === letter ? 1 : changeCost(letter, other))),
  ),
)
/** The same in steps, rounded down to one of three. */
const LEAST_STEPS = LEAST_COST.map((cost) =>
  stepsOf(cost >= DOT_LOST ? DOT_LOST : cost >= VOWEL_CHANGE ? VOWEL_CHANGE : Math.min(...LEAST_COST)),
)

/** The letters among sounds `[from, to)`, one bit each. */
export function letterSet(sounds: Uint8Array, from: number, to: number): number {
  let set = 0
  for (let at = from; at < to; at++) set |= 1 << sounds[at]!
  return set
}

/** Steps that turning one name into another costs at least, by the sets of their letters: every letter of one alone is lost or changed. */
export function leastSteps(a: number, b: number): number {
  return Math.max(stepsForSet(a & ~b), stepsForSet(b & ~a))
}

/** Letters of a set are summed up in three parts of so many bits, each by a table of all it may be. */
const PART_BITS = 10
const PART = 2 ** PART_BITS - 1
const [LOW, MIDDLE, HIGH] = [0, 1, 2].map((part) =>
  Uint8Array.from({ length: PART + 1 }, (_, set) => sumOf(set, part * PART_BITS)),
) as [Uint8Array, Uint8Array, Uint8Array]

function sumOf(set: number, first: number): number {
  let steps = 0
  for (let bit = 0; bit < PART_BITS; bit++)
    if ((set & (1 << bit)) !== 0) steps += LEAST_STEPS[first + bit] ?? 0
  return steps
}

function stepsForSet(set: number): number {
  return LOW[set & PART]! + MIDDLE[(set >>> PART_BITS) & PART]! + HIGH[set >>> (2 * PART_BITS)]!
}

/** So many numbers takes a row of `leastByLetter`. */
export const LETTER_ROW = 32

/**
 * Writes for every letter the steps it costs at least, wherever it stands in another name, to turn that one into the name of these sounds:
 * nothing where they hold it, else what losing it costs or changing it for the cheapest of them.
 */
export function leastByLetter(sounds: Uint8Array, into: Uint8Array, at: number): void {
  for (let letter = 0; letter < LETTERS.length; letter++) {
    let least = lossCost(letter)
    for (const other of sounds) least = Math.min(least, changeCost(letter, other))
    into[at + letter] = stepsOf(least)
  }
}
