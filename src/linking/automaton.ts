import { SYMBOLS, symbolOf } from './alphabet.ts'
import type { NameForm } from './forms.ts'
import { compact, type StateTable } from './state-table.ts'

/**
 * A trie of all forms over the folded alphabet, in one flat array: `next[state * SYMBOLS + symbol]` is a state or 0.
 * `output[state]` is 1 + the index of the form that ends there, or 0.
 */
export interface Automaton {
  next: StateTable
  output: Int32Array
  /** State from which forms in ال are read without it, as they stand after لل. */
  afterLam: number
}

const ROOT = 1
const ARTICLE = 'ال'

/** Builds the automaton; the root is state 1. */
export function buildAutomaton(forms: readonly NameForm[]): Automaton {
  let next = new Int32Array(SYMBOLS * 4096)
  let output = new Int32Array(4096)
  let states = 2
  const grow = (): void => {
    const wider = new Int32Array(next.length * 2)
    wider.set(next)
    next = wider
    const longer = new Int32Array(output.length * 2)
    longer.set(output)
    output = longer
  }
  const insert = (root: number, key: string, value: number): void => {
    let state = root
    for (const letter of key) {
      const cell = state * SYMBOLS + symbolOf(letter)
      if (next[cell] === 0) {
        if (states + 1 >= output.length) grow()
        next[cell] = states++
      }
      state = next[cell]!
    }
    if (output[state] === 0) output[state] = value
  }
  const afterLam = states++
  for (const [index, { key }] of forms.entries()) {
    insert(ROOT, key, index + 1)
    if (key.startsWith(ARTICLE)) insert(afterLam, key.slice(ARTICLE.length), index + 1)
  }
  return {
    next: compact(next.subarray(0, states * SYMBOLS), states),
    output: output.slice(0, states),
    afterLam,
  }
}

export const START = ROOT
