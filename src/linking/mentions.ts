import { isBelieved, misspeltLead } from './guessing.ts'
import { isSportsReport } from './inside-names.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapital, isMetonym } from './metonym.ts'
import { isSupported, type Reading, readCandidate, type Setting } from './readings.ts'
import { type Curious, guessesFrom } from './spelling/find.ts'

/** A place named in a text. Offsets are UTF-16 units of the whole text; `surface` is `text.slice(start, end)`. */
export interface PlaceMention {
  start: number
  end: number
  surface: string
  place: string
  /** What found it: listed, parts, joined, context, glued, spelling or split. */
  rule: string
  /** 0 to 1; rules of thumb, ordered by how often the rule errs on the project's own texts. */
  confidence: number
  metonym?: true
}

/** Finds the places named in the ranges of a text. Evidence for a doubtful name is sought in all the ranges together. */
export function findMentions(
  text: string,
  ranges: readonly (readonly [number, number])[],
  lexicon: Lexicon,
): PlaceMention[] {
  const present = new Set<number>()
  let sports: boolean | undefined
  const settings = joinLines(text, ranges).map(
    ([from, to]): Setting => ({
      text,
      from,
      to,
      sports: () => (sports ??= isSportsReport(text, ranges)),
    }),
  )
  const taken: { start: number; end: number }[][] = []
  const curious: Curious[][] = []
  const exact = settings.map((setting) => {
    const covered: { start: number; end: number }[] = []
    const readings: Reading[] = []
    const words: Curious[] = []
    taken.push(covered)
    curious.push(words)
    lexicon.scanner.scan(
      text,
      setting.from,
      setting.to,
      (candidate) => {
        covered.push({ start: candidate.wordStart, end: candidate.end })
        const reading = readCandidate(setting, candidate, lexicon)
        if (reading === null) return
        readings.push(withLead(text, setting.from, reading, lexicon))
        if (reading.sure) present.add(reading.entry)
      },
      (start, end, look) => words.push({ start, end, look }),
    )
    return readings
  })
  const mentions: PlaceMention[] = []
  for (const [index, setting] of settings.entries()) {
    const readings = [...exact[index]!]
    if (present.size > 0) {
      for (const guess of guessesFrom(text, setting.to, curious[index]!, taken[index]!, lexicon)) {
        const { start, end, wordStart, near } = guess
        const reading = readCandidate(
          setting,
          { start, end, wordStart, form: near.form, glued: false },
          lexicon,
          guess,
        )
        if (reading !== null) readings.push(reading)
      }
      readings.sort((a, b) => a.candidate.start - b.candidate.start)
    }
    for (const [at, reading] of readings.entries()) {
      const holds =
        reading.guess === undefined
          ? reading.sure || isSupported(text, readings, at, present, lexicon)
          : isBelieved(text, readings, at, present, lexicon)
      if (holds) mentions.push(toMention(text, reading, lexicon))
    }
  }
  return mentions
}

/** Lines that follow one another without an empty line between are read as one: a name may be broken over two. */
function joinLines(text: string, ranges: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && from - last[1] <= 8 && /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(last[1], from)))
      last[1] = to
    else joined.push([from, to])
  }
  return joined
}

/** The reading with a misspelt first part before it drawn in. */
function withLead(text: string, from: number, reading: Reading, lexicon: Lexicon): Reading {
  const lead = misspeltLead(text, from, reading, lexicon)
  if (lead === null) return reading
  const near = { form: reading.candidate.form, cost: 0.5, letters: 10 }
  const candidate = { ...reading.candidate, ...lead }
  return { ...reading, candidate, lead: { ...lead, end: candidate.end, near, rule: 'spelling' } }
}

const CONFIDENCE = { listed: 0.98, parts: 0.95, joined: 0.9 } as const

function toMention(
  text: string,
  { candidate, entry, sure, guess, lead }: Reading,
  lexicon: Lexicon,
): PlaceMention {
  const form = lexicon.forms[candidate.form]!
  const place = lexicon.entries[entry]!
  const spelt = guess ?? lead
  const [rule, confidence] =
    spelt !== undefined
      ? [spelt.rule, spelt.rule === 'split' ? 0.85 : Math.max(0.5, 0.9 - spelt.near.cost / 3)]
      : candidate.glued
        ? ['glued', 0.85]
        : sure
          ? [form.rule, CONFIDENCE[form.rule]]
          : ['context', 0.8]
  return {
    start: candidate.start,
    end: candidate.end,
    surface: text.slice(candidate.start, candidate.end),
    place: place.id,
    rule,
    confidence: Math.round(confidence * 100) / 100,
    ...(isCapital(place) && isMetonym(text, 0, candidate) ? { metonym: true as const } : {}),
  }
}
