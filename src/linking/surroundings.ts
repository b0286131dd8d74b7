import { foldKey } from '../domain/folding.ts'
import type { Candidate } from './finds.ts'
import { type Neighbour, wordAfter, wordBefore } from './neighbours.ts'
import { JOINED_PREPOSITIONS } from './vocabulary/glued-words.ts'
import { folded } from './vocabulary/sets.ts'

/** Where a candidate is read: the range of the text and whether the text is a sports report. */
export interface Setting {
  text: string
  from: number
  to: number
  sports: boolean
}

const BEH = 0x628

/** A candidate with the words beside it. */
export interface Surrounded {
  candidate: Candidate
  before: Neighbour | null
  after: Neighbour | null
  /** Letters attached to the name; tatweel and marks do not count. */
  attached: number
  /** ب is among them, or they are a preposition that lost its space. */
  withBeh: boolean
}

export function lookAround(text: string, from: number, to: number, candidate: Candidate): Surrounded {
  const { start, end, wordStart } = candidate
  let attached = 0
  let withBeh = false
  for (let at = wordStart; at < start; at++) {
    const code = text.charCodeAt(at)
    if (code === BEH) withBeh = true
    if ((code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a)) attached++
  }
  return {
    candidate,
    before: wordBefore(text, wordStart, from),
    after: wordAfter(text, end, to),
    attached,
    withBeh: withBeh || (attached > 1 && isPreposition(text, wordStart, start)),
  }
}

/** Whether letters before a name are a preposition that ran into it, with or without و: `فيألفا`, `ومنألفا`. */
export function isPreposition(text: string, start: number, end: number): boolean {
  return end - start > 1 && PREPOSITIONS.has(foldKey(text.slice(start, end)))
}

const PREPOSITIONS = folded(
  ['', 'و', 'ف'].flatMap((first) => JOINED_PREPOSITIONS.map((word) => first + word)),
)
