import { Finds, FORM_STRIDE, NO_WORD } from './finds.ts'
import { IndexSet } from './index-set.ts'
import type { Lexicon } from './lexicon.ts'
import { MentionRows, type Rule } from './mention-rows.ts'
import { isMetonym, isMetonymAfter } from './metonym.ts'
import { misspeltLead } from './misspelt-lead.ts'
import { isSamePerson, plainReading, type Reading, readCandidate } from './readings.ts'
import { settle } from './settling.ts'
import { type FindRows, guessesFrom } from './spelling/find.ts'
import { isSportsReport, LEAST_OF_SPORT } from './sports.ts'
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

type Ranges = readonly (readonly [number, number])[]

/** Finds the places named in the ranges of a text. Evidence for a doubtful name is sought in all the ranges together. */
export function findMentions(text: string, ranges: Ranges, lexicon: Lexicon): PlaceMention[] {
  const { entries } = lexicon
  const rows = mentionRows(text, ranges, lexicon)
  return Array.from({ length: rows.count }, (_, row) => {
    const start = rows.start(row)
    const end = rows.end(row)
    return {
      start,
      end,
      surface: text.slice(start, end),
      place: entries[rows.entry(row)]!.id,
      rule: rows.rule(row),
      confidence: rows.confidence(row),
      ...(rows.isMetonym(row) ? { metonym: true as const } : {}),
    }
  })
}

const FINDS = new Finds()
const MENTIONS = new MentionRows()
const KNOWN = { present: new IndexSet(), sureForms: new IndexSet() }
/** Forms that are a person's name somewhere in the text. */
const PERSONS = new IndexSet()

/** What was scanned in one range of a text. */
interface Scanned extends FindRows {
  from: number
  to: number
}

/** What becomes of a form found: it counts as it stands, it does not, or its reading tells. */
type Judged = 'plain' | Reading | null

/** The same as numbers, for those who write them out at once: they stand until the next text is read. */
export function mentionRows(text: string, ranges: Ranges, lexicon: Lexicon): MentionRows {
  const { scanner } = lexicon
  scanner.specials = 0
  FINDS.clear()
  MENTIONS.clear()
  const scanned = joinLines(text, ranges).map(([from, to]): Scanned => {
    const [form, curious] = [FINDS.formCount, FINDS.curiousCount]
    scanner.scan(text, from, to, FINDS)
    return { from, to, finds: FINDS, forms: [form, FINDS.formCount], curious: [curious, FINDS.curiousCount] }
  })
  if (FINDS.formCount === 0 && FINDS.curiousCount < LEAST_CURIOUS) return MENTIONS
  const sports = maybeSports(text, scanned, lexicon) && isSportsReport(text, ranges)
  KNOWN.present.clear()
  KNOWN.sureForms.clear()
  PERSONS.clear()
  const judged = scanned.map((range) => judge(text, range, sports, lexicon))
  const doubtful = scanned.map((range, index) =>
    doubtfulReadings(text, range, judged[index]!, sports, lexicon),
  )
  settle(text, doubtful, KNOWN, lexicon)
  for (const [index, range] of scanned.entries())
    addMentions(text, range, judged[index]!, doubtful[index]!, lexicon)
  return MENTIONS
}

/** Reads every form of a range by itself and notes what is sure; null where all count as they stand. */
function judge(
  text: string,
  { from, to, forms: [first, last] }: Scanned,
  sports: boolean,
  lexicon: Lexicon,
): Judged[] | null {
  const { present, sureForms } = KNOWN
  const setting: Setting = { text, from, to, sports }
  let judged: Judged[] | null = null
  for (let row = first; row < last; row++) {
    const form = FINDS.forms[row * FORM_STRIDE + 3]!
    const again = isPersonAgain(setting, row, form)
    if (!again && !sports && lexicon.plain.holds(text, FINDS, row)) {
      present.add(lexicon.plain.entries[form]!)
      sureForms.add(form)
      continue
    }
    judged ??= allPlain(last - first)
    const reading = again ? null : readCandidate(setting, FINDS.candidate(row), lexicon, undefined, PERSONS)
    judged[row - first] = reading === null ? null : withLead(text, from, reading, lexicon)
    if (reading?.sure !== true) continue
    present.add(reading.entry)
    sureForms.add(form)
  }
  return judged
}

/** Whether a form is the name of a person whom the text introduced before. */
function isPersonAgain(setting: Setting, row: number, form: number): boolean {
  return PERSONS.size > 0 && PERSONS.has(form) && isSamePerson(setting, FINDS.candidate(row))
}

function allPlain(count: number): Judged[] {
  const judged: Judged[] = []
  while (judged.length < count) judged.push('plain')
  return judged
}

/** The readings of a range in order, with those of guessed spellings, where any of them needs the rest of the text to count; else null. */
function doubtfulReadings(
  text: string,
  range: Scanned,
  judged: readonly Judged[] | null,
  sports: boolean,
  lexicon: Lexicon,
): Reading[] | null {
  const [first, last] = range.forms
  const guessed =
    range.curious[1] > range.curious[0] ? guessedReadings(text, range, sports, lexicon) : NO_READINGS
  if (guessed.length === 0 && (judged === null || areSettled(judged))) return null
  const readings: Reading[] = []
  for (let row = first; row < last; row++) {
    const own = judged === null ? 'plain' : judged[row - first]!
    if (own !== null) readings.push(own === 'plain' ? plainReading(FINDS.candidate(row), lexicon, row) : own)
  }
  if (guessed.length > 0) {
    readings.push(...guessed)
    readings.sort((a, b) => a.candidate.start - b.candidate.start)
  }
  return readings
}

/** Adds the mentions of a range, in order. */
function addMentions(
  text: string,
  { forms: [first, last] }: Scanned,
  judged: readonly Judged[] | null,
  readings: readonly Reading[] | null,
  lexicon: Lexicon,
): void {
  if (readings === null) {
    for (let row = first; row < last; row++) {
      const own = judged === null ? 'plain' : judged[row - first]!
      if (own === 'plain') addPlain(text, row, lexicon)
      else if (own !== null) addReading(text, own, lexicon)
    }
    return
  }
  for (const reading of readings) {
    if (reading.row !== undefined) addPlain(text, reading.row, lexicon)
    else if (reading.sure || reading.settled === true) addReading(text, reading, lexicon)
  }
}

const NO_READINGS: readonly Reading[] = []

/** All count or do not, whatever stands in the rest of the text. */
function areSettled(judged: readonly Judged[]): boolean {
  for (let at = 0; at < judged.length; at++) {
    const own = judged[at]!
    if (own !== null && own !== 'plain' && !own.sure) return false
  }
  return true
}

/** Readings of what may be an unlisted spelling. */
function guessedReadings(text: string, range: Scanned, sports: boolean, lexicon: Lexicon): Reading[] {
  const { from, to } = range
  const setting: Setting = { text, from, to, sports }
  return guessesFrom(text, to, range, lexicon).flatMap((guess) => {
    const { start, end, wordStart, near } = guess
    const candidate = { start, end, wordStart, form: near.form, glued: false }
    return readCandidate(setting, candidate, lexicon, guess) ?? []
  })
}

const ASIDE = new Finds()

/** Whether the scans met so many words of sport that the text has to be asked; what lies between the ranges is scanned for it. */
function maybeSports(text: string, scanned: readonly Scanned[], { scanner }: Lexicon): boolean {
  for (const [index, { from }] of scanned.entries())
    if (index > 0) scanner.scan(text, scanned[index - 1]!.to, from, ASIDE)
  ASIDE.clear()
  return scanner.specials >= LEAST_OF_SPORT
}

/** Lines and list items that follow one another without an empty line between are read as one: a name may be broken over two. */
function joinLines(text: string, ranges: Ranges): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && from - last[1] <= WIDEST_BREAK && isLineBreak(text, last[1], from)) last[1] = to
    else joined.push([from, to])
  }
  return joined
}

const WIDEST_BREAK = 8
/** Fewer words that may be unlisted spellings come to no place where the text names none as listed. */
const LEAST_CURIOUS = 2
const LINE_FEED = 0x0a
const BULLETS: ReadonlySet<string> = new Set('-–—•▪●◦*·')

/** Whether nothing but white space, one line feed and a list's bullet stands in `text[from, to)`. */
function isLineBreak(text: string, from: number, to: number): boolean {
  let feeds = 0
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === LINE_FEED) feeds++
    else if (text[at]!.trim() !== '' && !BULLETS.has(text[at]!)) return false
  }
  return feeds === 1
}

/** The reading with a misspelt first part before it drawn in. */
function withLead(text: string, from: number, reading: Reading, lexicon: Lexicon): Reading {
  const lead = misspeltLead(text, from, reading, lexicon)
  if (lead === null) return reading
  const near = { form: reading.candidate.form, cost: 0.5, letters: 10 }
  const candidate = { ...reading.candidate, ...lead }
  return { ...reading, candidate, lead: { ...lead, end: candidate.end, near, rule: 'spelling' } }
}

const CONFIDENCE = { listed: 98, parts: 95, joined: 90 } as const
const OF_GLUED = 85

/** Adds a form that counts as it stands. */
function addPlain(text: string, row: number, lexicon: Lexicon): void {
  const { forms } = FINDS
  const at = row * FORM_STRIDE
  const [start, end, wordStart, before] = [forms[at]!, forms[at + 1]!, forms[at + 2]!, forms[at + 4]!]
  const { rule, capital } = lexicon.traits[forms[at + 3]!]!
  const entry = lexicon.plain.entries[forms[at + 3]!]!
  const glued = forms[at + 6] === 1
  const metonym =
    capital &&
    ((before & NO_WORD) !== 0
      ? isMetonym(text, 0, { start, wordStart })
      : isMetonymAfter(text, before, start, wordStart))
  MENTIONS.add(start, end, entry, glued ? 'glued' : rule, glued ? OF_GLUED : CONFIDENCE[rule], metonym)
}

function addReading(text: string, { candidate, entry, sure, guess, lead }: Reading, lexicon: Lexicon): void {
  const { rule } = lexicon.traits[candidate.form]!
  const spelt = guess ?? lead
  const [by, confidence]: [Rule, number] =
    spelt !== undefined
      ? [spelt.rule, spelt.rule === 'split' ? 85 : Math.round(Math.max(0.5, 0.9 - spelt.near.cost / 3) * 100)]
      : candidate.glued
        ? ['glued', OF_GLUED]
        : sure
          ? [rule, CONFIDENCE[rule]]
          : ['context', 80]
  const metonym = lexicon.capitals.has(entry) && isMetonym(text, 0, candidate)
  MENTIONS.add(candidate.start, candidate.end, entry, by, confidence, metonym)
}
