import { foldKey } from '../../domain/folding.ts'
import { ROLE_WORDS } from '../vocabulary/furniture.ts'
import { GIVEN_NAMES } from '../vocabulary/given-names.ts'
import { folded } from '../vocabulary/sets.ts'
import { begunAbove, type Candidate, candidatesOf, LEAST_LONG } from './candidates.ts'
import type { Line } from './lines.ts'
import { isNewsroom } from './newsroom.ts'
import { isBrokenParagraph, isParagraph, isQuestionHeading, LONG_LINE, QUESTION } from './paragraphs.ts'
import { contentWords, overlap } from './similarity.ts'
import { isOfSubject, subjectWords } from './subject.ts'

/** Words of a site's or a column's name that stands alone on a line. */
const MOST_NAME_WORDS = 3

/** The headline before the body: the last of two equal ones, else the first of four words or more, else the only line. */
export function titleOf(lines: readonly Line[], body: number, masthead: number): number | null {
  const candidates = candidatesOf(lines, body)
  if (candidates.length === 0) return null
  // What the publication's own line says is no headline wherever it stands.
  const over = lines[masthead]?.lettersOnly
  const counts = new Map<string, number>()
  for (const { line } of candidates) counts.set(line.lettersOnly, (counts.get(line.lettersOnly) ?? 0) + 1)
  const isTwice = ({ line }: Candidate): boolean =>
    line.wordCount >= 3 && counts.get(line.lettersOnly)! > 1 && line.lettersOnly !== over
  const plain = candidates.filter(
    ({ line }) =>
      line.lettersOnly !== over &&
      !isBylineShaped(line) &&
      !isTagLine(line) &&
      !isTicker(line) &&
      !isPlaceAndName(line) &&
      !isRoleAndName(line) &&
      !isOfNames(line),
  )
  const twice = candidates.findLast(
    (candidate) => isTwice(candidate) && !isDoubledCaption(lines, candidate.index, plain),
  )
  const only = candidates.length === 1 && isOfSite(candidates[0]!.line) ? null : candidates[0]!
  const long = plain.filter(({ line }) => line.wordCount >= LEAST_LONG)
  return (
    (twice ?? begunAbove(long) ?? ofSubject(lines, long, body) ?? long[0] ?? plain[0] ?? only)?.index ?? null
  )
}

/**
 * The first of the candidates that shares words with the article, where the very first shares none and stands apart from it: that
 * is the site's. A headline may share none with its article, and a standfirst stands right below it.
 */
function ofSubject(lines: readonly Line[], candidates: readonly Candidate[], body: number): Candidate | null {
  const [first] = candidates
  if (first === undefined || candidates.length < 2) return null
  const words = subjectWords(lines, body, OPENING_UNITS)
  const shared = ({ line }: Candidate): number => overlap(contentWords(line.text), words)
  if (shared(first) > 0) return null
  return (
    candidates.find(
      (candidate) =>
        candidate.index - first.index > FARTHEST_STANDFIRST &&
        !candidate.line.text.includes(' ـ ') &&
        shared(candidate) >= LEAST_SHARED,
    ) ?? null
  )
}

const LEAST_SHARED = 0.15
const FARTHEST_STANDFIRST = 1

/** So much of the article tells its subject, in UTF-16 units. */
const OPENING_UNITS = 3000

/** `العالم - آسيا`: a newsroom's name and a section of it, no headline. */
function isOfSite(line: Line): boolean {
  return isBylineShaped(line) && line.text.split(BETWEEN_PARTS).some((part) => isNewsroom(part.trim()))
}

const BETWEEN_PARTS = /\s[-–—ـ|/]\s/

/** A picture's caption stands on two lines in a row, below a headline that says more. */
function isDoubledCaption(lines: readonly Line[], index: number, plain: readonly Candidate[]): boolean {
  const line = lines[index]!
  const first = lines[index - 1]?.lettersOnly === line.lettersOnly ? index - 1 : index
  const second = lines[first + 1]
  if (second === undefined || second.lettersOnly !== line.lettersOnly || second.afterBlank) return false
  return plain.some((other) => other.index < first && other.line.wordCount > line.wordCount)
}

/** `مدينة - صحيفة`: a few words with a dash or bar between them. */
export function isBylineShaped({ text }: Line): boolean {
  return (
    text.length < 60 && /\s[-–—|/]\s/.test(text) && text.split(/\s+/).length <= 7 && !/[.؟!:"«]/.test(text)
  )
}

/**
 * `العالم، آسيا، اقتصاد`: three parts and more, each a word or two, or two such with spaces about the comma; a section before
 * the title of a wire; or a newspaper's name with its account.
 */
function isTagLine({ text, endsSentence }: Line): boolean {
  if (endsSentence || text.length > 120) return false
  if (/@\w/.test(text) || OF_WIRE.test(text)) return true
  const areTags = (parts: readonly string[], least: number): boolean =>
    parts.length >= least && parts.every((part) => part.trim().split(/\s+/).length <= 2)
  return (
    (ANY_COMMA.test(text) && areTags(text.split(ANY_COMMA), 3)) ||
    (text.includes('  ') && areTags(text.split(/\s{2,}/), 3)) ||
    (text.includes(' ، ') && areTags(text.split(' ، '), 2))
  )
}

const ANY_COMMA = /[،,|]/
/** `عام / مرسوم`, `سياسي / لقاء` */
const OF_WIRE = /^(?:عام|سياسي|دولي|عالمي|عربي|محلي|رياضي|اقتصادي|ثقافي)\s\/\s/

/**
 * `عاجل: ألفا تطلب كذا | بيتا ترد | طقس اليوم`: three titles and more in a row with bars between; or one behind a clock or
 * behind `عاجل`.
 */
function isTicker({ text, endsSentence }: Line): boolean {
  return !endsSentence && (OF_TICKER.test(text) || text.split(/\s[|•»]\s/).length >= LEAST_OF_TICKER)
}

const OF_TICKER = /^(?:\d{1,2}:\d{2}\s*[|–—-]|عاجل\s?(?:[:|–—-]|\.\.))/

const LEAST_OF_TICKER = 3

const GIVEN = folded(GIVEN_NAMES)

/** `مدينة: محمد سالم`, `كتب: محمد سالم`: where a report comes from or what was done, and by whom. */
function isPlaceAndName({ text }: Line): boolean {
  const [, name] = /^[^:،.]{2,20}:\s+(\S+)(?:\s+\S+){1,2}$/.exec(text) ?? []
  return name !== undefined && GIVEN.has(foldKey(name))
}

/** `بقلم: ألفا بيتا`, `نص وصور: ألفا`, `زاوية: ألفا`: who did what, or the column it stands in. */
export function isRoleAndName({ text, endsSentence, wordCount }: Line): boolean {
  if (wordCount > MOST_ROLE_WORDS || !text.includes(':') || (endsSentence && !INITIAL.test(text)))
    return false
  const [, role] = /^([^:،.]{2,20}):\s/.exec(text) ?? []
  return role !== undefined && ROLES.has(foldKey(role))
}

/** `من نايليا قاسموفا ونفارد بيدروسيان`: who reports, as agencies have it. */
function isOfNames({ text, wordCount }: Line): boolean {
  if (wordCount > MOST_ROLE_WORDS) return false
  return (text.startsWith('من ') && SURNAME.test(text)) || DOCTOR.test(text)
}

/** `د. ألفا بيتا` */
const DOCTOR = /^[دأم]\.\s?[\u0621-\u064a]+(?:\s[\u0621-\u064a]+){1,3}$/
/** A surname of the region closes the line. */
const SURNAME = / \S{2,12}(?:وفا|يفا|وف|ييف|يان|يانتس|شفيلي|أوغلو|زاده|سكي)$/

const ROLES = folded(ROLE_WORDS)
const MOST_ROLE_WORDS = 9
const INITIAL = /\s[\u0621-\u064a]\.$/

/** A second line of the headline or a standfirst; a name or a place line is shorter. */
function isSubheadline(line: Line, title: Line): boolean {
  return (
    line.kind === 'text' &&
    line.wordCount >= 5 &&
    !isBylineShaped(line) &&
    !isTagLine(line) &&
    !isRoleAndName(line) &&
    !isOfNames(line) &&
    line.lettersOnly !== title.lettersOnly &&
    !isMostlyForeign(line)
  )
}

/** `ثقافة   Leave a comment   312 Views`: more words in other letters than in Arabic ones. */
function isMostlyForeign({ text }: Line): boolean {
  return (text.match(/[a-z]{2,}/gi)?.length ?? 0) > (text.match(/[\u0621-\u064a]{2,}/g)?.length ?? 0)
}

/** Whether a line between the headline (none: null) and the first paragraph is the article's, the headline itself too. */
export function isOfHead(lines: readonly Line[], index: number, title: number | null): boolean {
  if (title === null || index < title) return false
  const line = lines[index]!
  if (index > title && isFromPlace(lines, index, title)) return false
  return (
    index === title ||
    isSubheadline(line, lines[title]!) ||
    isQuestionHeading(line) ||
    isHeadlineRest(lines, index, title) ||
    isFigureInList(lines, index)
  )
}

/** `صوت ألفا من بيتا` above the day: the publication, whose name opens a line above the headline, and the place it reports from. */
function isFromPlace(lines: readonly Line[], index: number, title: number): boolean {
  if (lines[index + 1]!.kind !== 'date') return false
  const { key, wordCount } = lines[index]!
  const end = key.lastIndexOf(' من ')
  if (end < 0 || wordCount > MOST_ROLE_WORDS) return false
  const name = key.slice(0, end)
  return lines
    .slice(0, Math.min(title, MOST_OVER))
    .some((line) => line.key.startsWith(name) && !ANY_LETTER.test(line.key[name.length] ?? ' '))
}

/** Lines at the top of a page in which its publication is named. */
const MOST_OVER = 8
const ANY_LETTER = /[\u0621-\u064a]/

/** The first paragraph of the article, below its headline even where that asks; -1 where there is none. */
export function firstParagraph(lines: readonly Line[], masthead: number): number {
  const isAside = (line: Line, at: number): boolean =>
    line.kind !== 'text' ||
    line.wordCount <= MOST_NAME_WORDS ||
    isBylineShaped(line) ||
    isRoleAndName(line) ||
    isTicker(line) ||
    at === masthead
  const text = lines.findIndex((line, at) => !isAside(line, at))
  const firstText = text < 0 ? lines.length : text
  const last = lines.findLastIndex(isParagraph)
  return lines.findIndex((line, at) => {
    if (!isParagraph(line)) return isBrokenParagraph(lines, at)
    return at === last || !isQuestionHeadline(lines, at, firstText >= at) || isBrokenParagraph(lines, at)
  })
}

/** A headline that asks or calls out closes like a sentence: the first text of a page, short, with more to come; or one of the text's subject. */
function isQuestionHeadline(lines: readonly Line[], index: number, isFirst: boolean): boolean {
  const { text } = lines[index]!
  if (text.length >= LONG_LINE || !QUESTION.test(text)) return false
  return isFirst || isOfSubject(lines[index]!, lines, index + 1, OPENING_UNITS, LEAST_OF_HEADLINE)
}

/** A question among other lines above the text is the headline where so much of its words stand in the text. */
const LEAST_OF_HEADLINE = 0.25

/** The rest of a headline of few words that was broken over two lines. */
function isHeadlineRest(lines: readonly Line[], index: number, title: number): boolean {
  if (index !== title + 1) return false
  const [first, rest] = [lines[title]!, lines[index]!]
  return (
    rest.kind === 'text' &&
    !rest.afterBlank &&
    first.wordCount <= MOST_NAME_WORDS &&
    !first.endsSentence &&
    !isBylineShaped(rest) &&
    !isNewsroom(rest.text)
  )
}

/** `• ألفا: 2041`: an item with a figure in a list of such items, the article's own table and no link. */
function isFigureInList(lines: readonly Line[], index: number): boolean {
  const isFigure = (line: Line | undefined): boolean =>
    line?.kind === 'text' &&
    line.text.length <= LONGEST_FIGURE &&
    (line.bullet ? FIGURE.test(line.text) : isRow(line.text))
  return isFigure(lines[index]) && (isFigure(lines[index - 1]) || isFigure(lines[index + 1]))
}

/** Cells in a row, with tabs or bars between them, and a number in one of them. */
function isRow(text: string): boolean {
  if (!text.includes('\t') && !text.startsWith('|')) return false
  return text.split(/[\t|]/).some((cell) => CELL_NUMBER.test(cell.trim()))
}

const CELL_NUMBER = /^[\d٠-٩][\d٠-٩,.٬٫]*%?$/
/** A figure behind a colon, dash or bracket; no clock time. */
const FIGURE = /[:：(–—-]\s*[\d٠-٩]+(?![\d٠-٩:/.])/
const LONGEST_FIGURE = 160
