import { addPlain, addReading } from './add-mentions.ts'
import { Finds, FORM, FORM_STRIDE } from './finds.ts'
import { IndexSet } from './index-set.ts'
import { joinLines, type Ranges } from './joined-lines.ts'
import type { Lexicon } from './lexicon.ts'
import { MentionRows } from './mention-rows.ts'
import { withLead } from './misspelt-lead.ts'
import { counts, isSamePerson, plainReading, type Reading, readCandidate } from './readings.ts'
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
const ASIDE = new Finds()
const MENTIONS = new MentionRows()
const KNOWN = { present: new IndexSet(), sureForms: new IndexSet() }
/** Forms that are a person's name somewhere in the text. */
const PERSONS = new IndexSet()
/** Fewer words that may be unlisted spellings come to no place where the text names none as listed. */
const LEAST_CURIOUS = 2

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
  const settings = scanned.map(({ from, to }): Setting => ({ text, from, to, sports }))
  const judged = scanned.map((range, index) => judge(settings[index]!, range, lexicon))
  const doubtful = scanned.map((range, index) =>
    doubtfulReadings(settings[index]!, range, judged[index]!, lexicon),
  )
  settle(text, doubtful, KNOWN, lexicon)
  for (const [index, range] of scanned.entries())
    addMentions(text, range, judged[index]!, doubtful[index]!, lexicon)
  return MENTIONS
}

/** Whether the scans met so many words of sport that the text has to be asked; what lies between the ranges is scanned for it. */
function maybeSports(text: string, scanned: readonly Scanned[], { scanner }: Lexicon): boolean {
  for (const [index, { from }] of scanned.entries())
    if (index > 0) scanner.scan(text, scanned[index - 1]!.to, from, ASIDE)
  ASIDE.clear()
  return scanner.specials >= LEAST_OF_SPORT
}

/** Reads every form of a range by itself and notes what is sure; null where all count as they stand. */
function judge(setting: Setting, { forms: [first, last] }: Scanned, lexicon: Lexicon): Judged[] | null {
  const { present, sureForms } = KNOWN
  const { text, sports } = setting
  let judged: Judged[] | null = null
  for (let row = first; row < last; row++) {
    const form = FINDS.forms[row * FORM_STRIDE + FORM]!
    const again = isPersonAgain(setting, row, form)
    if (!again && !sports && lexicon.plain.holds(text, FINDS, row)) {
      present.add(lexicon.plain.entries[form]!)
      sureForms.add(form)
      continue
    }
    judged ??= allPlain(last - first)
    const reading = again ? null : readCandidate(setting, FINDS.candidate(row), lexicon, { persons: PERSONS })
    judged[row - first] = reading === null ? null : withLead(setting, reading, lexicon)
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
  setting: Setting,
  range: Scanned,
  judged: readonly Judged[] | null,
  lexicon: Lexicon,
): Reading[] | null {
  const [first, last] = range.forms
  const guessed = range.curious[1] > range.curious[0] ? guessedReadings(setting, range, lexicon) : NO_READINGS
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

const NO_READINGS: readonly Reading[] = []

/** Readings of what may be an unlisted spelling. */
function guessedReadings(setting: Setting, range: Scanned, lexicon: Lexicon): Reading[] {
  return guessesFrom(setting.text, setting.to, range, lexicon).flatMap((guess) => {
    const { start, end, wordStart, near } = guess
    const candidate = { start, end, wordStart, form: near.form, glued: false }
    return readCandidate(setting, candidate, lexicon, { guess }) ?? []
  })
}

/** All count or do not, whatever stands in the rest of the text. */
function areSettled(judged: readonly Judged[]): boolean {
  return judged.every((own) => own === null || own === 'plain' || own.sure)
}

/** Adds the mentions of a range, in order. */
function addMentions(
  text: string,
  { forms: [first, last] }: Scanned,
  judged: readonly Judged[] | null,
  readings: readonly Reading[] | null,
  lexicon: Lexicon,
): void {
  if (readings === null)
    for (let row = first; row < last; row++) {
      const own = judged === null ? 'plain' : judged[row - first]!
      if (own === 'plain') addPlain(text, FINDS, row, lexicon, MENTIONS)
      else if (own !== null) addReading(text, own, lexicon, MENTIONS)
    }
  else
    for (const reading of readings) {
      if (reading.row !== undefined) addPlain(text, FINDS, reading.row, lexicon, MENTIONS)
      else if (counts(reading)) addReading(text, reading, lexicon, MENTIONS)
    }
}
