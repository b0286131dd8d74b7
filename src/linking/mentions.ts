import { isBelieved, misspeltLead } from './guessing.ts'
import { isSportsReport, LEAST_OF_SPORT } from './inside-names.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapital, isMetonym } from './metonym.ts'
import { isSupported, type Reading, readCandidate } from './readings.ts'
import type { Candidate, ScanListener, Scanner } from './scan.ts'
import { type Curious, guessesFrom } from './spelling/find.ts'
import type { Setting } from './surroundings.ts'

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
  const sureForms = new Set<number>()
  const { scanner } = lexicon
  scanner.specials = 0
  const scanned = joinLines(text, ranges).map(([from, to]): Scanned => {
    const candidates: Candidate[] = []
    const curious: Curious[] = []
    scanner.scan(text, from, to, {
      found: (candidate) => candidates.push(candidate),
      curious: (start, end, look) => curious.push({ start, end, look }),
    })
    return { from, to, candidates, curious }
  })
  let sports: boolean | undefined
  const isSports = (): boolean =>
    (sports ??= maybeSports(text, scanned, scanner) && isSportsReport(text, ranges))
  const exact = scanned.map(({ from, to, candidates }) => {
    const setting: Setting = { text, from, to, sports: isSports }
    const readings: Reading[] = []
    for (const candidate of candidates) {
      const reading = readCandidate(setting, candidate, lexicon)
      if (reading === null) continue
      readings.push(withLead(text, from, reading, lexicon))
      if (!reading.sure) continue
      present.add(reading.entry)
      sureForms.add(candidate.form)
    }
    return readings
  })
  const mentions: PlaceMention[] = []
  for (const [index, { from, to, candidates, curious }] of scanned.entries()) {
    const readings = exact[index]!
    if (present.size > 0 && curious.length > 0) {
      const setting: Setting = { text, from, to, sports: isSports }
      const guesses = guessesFrom(text, to, curious, candidates, lexicon)
      for (const guess of guesses) {
        const { start, end, wordStart, near } = guess
        const reading = readCandidate(
          setting,
          { start, end, wordStart, form: near.form, glued: false },
          lexicon,
          guess,
        )
        if (reading !== null) readings.push(reading)
      }
      if (guesses.length > 0) readings.sort((a, b) => a.candidate.start - b.candidate.start)
    }
    for (const [at, reading] of readings.entries()) {
      const holds =
        reading.guess === undefined
          ? reading.sure || isSupported(text, readings, at, { present, sureForms }, lexicon)
          : isBelieved(text, readings, at, present, lexicon)
      if (holds) mentions.push(toMention(text, reading, lexicon))
    }
  }
  return mentions
}

/** What a scan of one range gave. */
interface Scanned {
  from: number
  to: number
  candidates: Candidate[]
  curious: Curious[]
}

/** Whether the scans met so many words of sport that the text has to be asked; what lies between the ranges is scanned for it. */
function maybeSports(text: string, scanned: readonly Scanned[], scanner: Scanner): boolean {
  for (const [index, { from }] of scanned.entries())
    if (index > 0) scanner.scan(text, scanned[index - 1]!.to, from, NOTHING)
  return scanner.specials >= LEAST_OF_SPORT
}

const NOTHING: ScanListener = { found: () => undefined, curious: () => undefined }

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
  const form = lexicon.traits[candidate.form]!
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
