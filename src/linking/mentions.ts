import {
  areListed,
  chooseEntry,
  type Evidence,
  evidenceAround,
  hasWithWord,
  isAdjective,
  isOtherPlace,
} from './evidence.ts'
import { insideName, isSportsReport } from './inside-names.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapital, isMetonym } from './metonym.ts'
import { isPerson } from './persons.ts'
import type { Candidate } from './scan.ts'

/** A place named in a text. Offsets are UTF-16 units of the whole text; `surface` is `text.slice(start, end)`. */
export interface PlaceMention {
  start: number
  end: number
  surface: string
  place: string
  rule: string
  /** 0 to 1; rules of thumb, ordered by how often the rule errs on the project's own texts. */
  confidence: number
  metonym?: true
}

interface Reading {
  candidate: Candidate
  entry: number
  evidence: Evidence
  sure: boolean
  /** The form may be an adjective: only a list of places speaks for it. */
  adjective: boolean
}

/** Finds the places named in the ranges of a text. Evidence for a doubtful name is sought in all the ranges together. */
export function findMentions(
  text: string,
  ranges: readonly (readonly [number, number])[],
  lexicon: Lexicon,
): PlaceMention[] {
  const mentions: PlaceMention[] = []
  const readings: Reading[] = []
  const present = new Set<number>()
  let sports: boolean | undefined
  for (const [from, to] of ranges) {
    lexicon.scanner.scan(text, from, to, (candidate) => {
      const reading = read(text, from, to, candidate, lexicon, () => {
        sports ??= isSportsReport(text, from, to)
        return sports
      })
      if (reading === null) return
      readings.push(reading)
      if (reading.sure) present.add(reading.entry)
    })
  }
  for (const [at, reading] of readings.entries()) {
    if (!reading.sure && !isSupported(text, readings, at, present, lexicon)) continue
    mentions.push(toMention(text, reading, lexicon))
  }
  return mentions
}

function read(
  text: string,
  from: number,
  to: number,
  candidate: Candidate,
  lexicon: Lexicon,
  sports: () => boolean,
): Reading | null {
  const form = lexicon.forms[candidate.form]!
  const evidence = evidenceAround(text, from, candidate)
  const entry = chooseEntry(lexicon, candidate.form, evidence.kinds)
  const place = lexicon.entries[entry]!
  const isCountry = place.kind === 'country'
  if (isOtherPlace(text, from, to, candidate) && isCountry) return null
  if (insideName({ text, from, to, sports }, candidate, form.key, isCountry)) return null
  const adjective = isAdjective(text, from, form.key, candidate, evidence)
  const need = lexicon.needs[candidate.form]!
  if (evidence.kinds === null && isPerson(text, from, to, candidate)) return null
  const named = evidence.kinds?.includes(place.kind) ?? false
  const sure =
    (need === 'none' && !adjective) ||
    named ||
    hasWithWord(text, from, to, lexicon.withWords[entry] ?? null, candidate)
  return { candidate, entry, evidence, sure, adjective }
}

/** A doubtful name counts in a list with a sure one, or after a word of place in a text about its surroundings. */
function isSupported(
  text: string,
  readings: readonly Reading[],
  at: number,
  present: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const reading = readings[at]!
  const near = lexicon.entries[reading.entry]!.ambiguous?.withPlaces ?? []
  const related =
    near.some((id) => present.has(lexicon.byId.get(id) ?? -1)) ||
    [...present].some((other) => lexicon.related(reading.entry, other))
  if (!related && !reading.adjective) return false
  if (!reading.adjective && (lexicon.needs[reading.candidate.form] === 'some' || reading.evidence.locative))
    return true
  for (const beside of [at - 1, at + 1]) {
    const other = readings[beside]
    if (other === undefined || !(other.sure || other.evidence.locative)) continue
    const [first, second] = beside < at ? [other, reading] : [reading, other]
    if (areListed(text, first.candidate, second.candidate)) return true
  }
  return false
}

const CONFIDENCE = { listed: 0.98, parts: 0.95, joined: 0.9 } as const

function toMention(text: string, { candidate, entry, sure }: Reading, lexicon: Lexicon): PlaceMention {
  const form = lexicon.forms[candidate.form]!
  const place = lexicon.entries[entry]!
  const doubt = (sure ? 1 : 0.85) * (candidate.glued ? 0.85 : 1)
  return {
    start: candidate.start,
    end: candidate.end,
    surface: text.slice(candidate.start, candidate.end),
    place: place.id,
    rule: candidate.glued ? 'glued' : sure ? form.rule : 'context',
    confidence: Math.round(CONFIDENCE[form.rule] * doubt * 100) / 100,
    ...(isCapital(place) && isMetonym(text, 0, candidate) ? { metonym: true as const } : {}),
  }
}
