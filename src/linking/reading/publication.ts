import { foldKey } from '../../domain/folding.ts'
import type { DayNumber } from '../../domain/time/day.ts'
import { type ReadDate, readDates } from '../dates/read-dates.ts'
import { captureLabel, OF_NUMBER, publishedLabel, updatedLabel } from './line-kinds.ts'
import type { Line } from './lines.ts'
import type { Page } from './page.ts'
import { isNote } from './site-lines.ts'

export interface StatedDates {
  published: DayNumber | null
  /** Days that are not the day of publication, with what they are. */
  others: { day: DayNumber; is: 'updated' | 'captured' | 'widget' | 'unsure'; start: number; end: number }[]
}

/** A day and the label before it on its line. */
interface Labelled {
  line: number
  date: ReadDate
  label: 'published' | 'updated' | 'captured' | null
}

/**
 * The day of publication that the page states. A labelled day counts before an unlabelled one; a day beside the
 * headline before one far from it; a machine's `@` stamp, a day in the site's own furniture and a day of change
 * or capture never count.
 */
export function statedDates(text: string, page: Page): StatedDates {
  const found = page.lines.flatMap((line, index) =>
    line.kind === 'date' && !isNote(line.text) && !isTableRow(page.lines, index)
      ? labelled(text, page.lines, index)
      : [],
  )
  const others: StatedDates['others'] = []
  const note = ({ date: { day, start, end } }: Labelled, is: StatedDates['others'][number]['is']): void => {
    others.push({ day, is, start, end })
  }
  const title = firstOf(
    page.lines,
    page.lines.findIndex(({ start }) => start === page.titleRange?.[0]),
  )
  const body = page.lines.findIndex(({ start }) => start === page.mainRanges[0]?.[0])
  const place: Place = { title, ...headOf(page.lines, title < 0 ? body : title), ...lastWords(page.lines) }
  let published: Labelled | null = null
  let rank = 0
  for (const candidate of found) {
    if (candidate.label === 'updated') note(candidate, 'updated')
    else if (candidate.label === 'captured' || isAtStamp(text, candidate.date)) note(candidate, 'captured')
    else {
      const worth = worthOf(page, candidate, place) - (candidate.date.sure ? 0 : LESS_IF_UNSURE)
      if (worth > rank) {
        if (published !== null) note(published, 'unsure')
        published = candidate
        rank = worth
      } else note(candidate, worth <= 0 ? 'widget' : 'unsure')
    }
  }
  if (published !== null && !published.date.sure && published.label !== 'published') {
    note(published, 'unsure')
    published = null
  }
  return { published: published?.date.day ?? dayOfDateline(page), others }
}

/** The first line of those that say the same as the headline: what stands between them is the article's. */
function firstOf(lines: readonly Line[], title: number): number {
  if (title < 0) return title
  const { lettersOnly } = lines[title]!
  return lines.findIndex((line) => line.kind === 'text' && line.lettersOnly === lettersOnly)
}

/** `التاريخ⇥4 – 8 مايو 2020` among other rows: the table tells of what the article is about. */
function isTableRow(lines: readonly Line[], index: number): boolean {
  const isRow = (at: number): boolean => lines[at]?.text.includes('\t') === true
  return isRow(index) && (isRow(index - 1) || isRow(index + 1))
}

/** A place, its day and an agency before the first sentence: `الدوحة في 18 فبراير 2023 /قنا/`, `باكو، 1 ديسمبر 2024، تريند:`. */
function dayOfDateline({ lines }: Page): DayNumber | null {
  const first = lines.find(({ kind, part }) => kind === 'text' && part === 'body')
  return first === undefined ? null : (ofAgency(first) ?? ofToday(first))
}

function ofAgency(first: Line): DayNumber | null {
  const opening = first.text.slice(0, LONGEST_DATELINE)
  const [date] = readDates(opening, 0, opening.length)
  if (date === undefined || !date.sure || date.start > LONGEST_PLACE) return null
  const before = opening.slice(0, date.start).trimEnd()
  return !/[.:؛()]/.test(before) &&
    /(?:[،,]|\sفي)$/.test(before) &&
    AGENCY_AFTER.test(opening.slice(date.end))
    ? date.day
    : null
}

/** `قال المتحدث، اليوم الثلاثاء (15 نيسان 2025)، إن`: the first sentence says which day today is. */
function ofToday({ text }: Line): DayNumber | null {
  const opening = text.slice(0, LONGEST_OPENING)
  if (!opening.includes('اليوم')) return null
  const said = readDates(opening, 0, opening.length).find(
    ({ start, sure }) => sure && TODAY_BEFORE.test(opening.slice(Math.max(0, start - LONGEST_PLACE), start)),
  )
  return said?.day ?? null
}

const LONGEST_OPENING = 240
const TODAY_BEFORE = /(?:^|[\s،])اليوم(?:\s[\u0621-\u064a]{3,9})?\s?[(،,]?\s?$/
const LONGEST_DATELINE = 90
const LONGEST_PLACE = 30
/** `/قنا/`, `(وام)`, `، تريند:` and the like right behind a day. */
const AGENCY_AFTER = /^\s?(?:[/(][^/()]{2,27}[/)]|[،,][^،,.:–—-]{2,27}[:–—-])/

function isAtStamp(text: string, { end, stamp }: ReadDate): boolean {
  return stamp && text[end] === '@'
}

/** A day reckoned from the Islamic calendar counts after one that stands in the same place. */
const LESS_IF_UNSURE = 0.2

/** 4 labelled, 3 between headline and text, 2 just before the headline, 1 after the text, 0 elsewhere. */
function worthOf({ lines }: Page, { line: index, label }: Labelled, place: Place): number {
  const { title } = place
  const line = lines[index]!
  if (label === 'published') return line.part === 'tail' ? 1.5 : 4
  if (line.part !== 'head' && isOfToday(lines, index)) return 0
  if (line.part === 'tail') return isLastWord(index, place) ? 1 : 0
  if (line.part === 'body') return isLastWord(index, place) ? 1 : 0.5
  if (title >= 0) return index > title ? 3 : isSiteHead(lines, index, place) ? 0 : 2
  return place.lastCrumb >= index || isSiteHead(lines, index, place) ? 0 : 3
}

/** `اليوم: الخميس 21 نوفمبر 2024` above a headline. */
const DAY_OF_VISIT = /^اليوم(?![\u0621-\u064a])/

/** Hours of prayer or rates of the day of the visit stand beside the day. */
function isOfToday(lines: readonly Line[], index: number): boolean {
  return lines.slice(Math.max(0, index - 2), index + 4).some(({ text }) => HOURS_AND_RATES.test(text))
}

const HOURS_AND_RATES =
  /^مواقيت الصلاة|^أسعار (?:العملات|الصرف|الذهب)|(?:الفجر|الظهر|المغرب)\s?:?\s?[\d٠-٩]{1,2}:/

/** Site furniture around a day above the headline: it is the day of the visit. */
function isSiteHead(lines: readonly Line[], index: number, { head, lastOfNow }: Place): boolean {
  if (DAY_OF_VISIT.test(lines[index]!.key)) return true
  if (CLOCK.test(lines[index]!.text) && isByPath(lines, index, head)) return false
  return lastOfNow > index || lines.slice(Math.max(0, index - 3), Math.min(head, index + 4)).some(isOfSite)
}

/** Its own furniture, and a label of its other stories. */
function isOfSite({ kind }: Line): boolean {
  return kind === 'site' || kind === 'related-label'
}

/** The weather or news running by, between the day and the headline: `بيروت 19°`, `عاجل | …`. */
const OF_NOW = /\d\s?°|^عاجل\s?[|:]/

/** The path to the article stands right before the day, or between it and the headline. */
function isByPath(lines: readonly Line[], index: number, title: number): boolean {
  return index === title - 1 ? isPath(lines[index - 1]) : index === title - 2 && isPath(lines[index + 1])
}

/** `الرئيسية / دولي`, `الرئيسية | دولي | رياضة`: where the article stands in its site; what follows is the article's own. */
function isPath(line: Line | undefined): boolean {
  return line !== undefined && line.kind !== 'text' && /^\S+\s*[/>»›|]\s*\S/.test(line.text)
}

const CLOCK = /(?:^|\D)[\d٠-٩]{1,2}:[\d٠-٩]{2}(?:\D|$)/

/** Nothing of another story stands before the line or follows it. */
function isLastWord(index: number, { firstLabel, lastLong }: Place): boolean {
  return (firstLabel < 0 || firstLabel >= index) && lastLong <= index
}

/** Lines by which the place of a day is judged; -1 where there is none. */
interface Place {
  title: number
  /** The headline, or the article's first line where there is none. */
  head: number
  /** The last crumb above it, and the last line of news running by. */
  lastCrumb: number
  lastOfNow: number
  firstLabel: number
  lastLong: number
}

function headOf(lines: readonly Line[], head: number): Pick<Place, 'head' | 'lastCrumb' | 'lastOfNow'> {
  // Of a page without any text (-1) all lines but the last.
  const above = lines.slice(0, head)
  return {
    head,
    lastCrumb: above.findLastIndex(({ kind }) => kind === 'crumb'),
    lastOfNow: head < 0 ? -1 : above.findLastIndex(({ text }) => OF_NOW.test(text)),
  }
}

/** The first label of links, and the last line that may be of another story. */
function lastWords(lines: readonly Line[]): Pick<Place, 'firstLabel' | 'lastLong'> {
  return {
    firstLabel: lines.findIndex(({ kind }) => kind === 'related-label'),
    lastLong: lines.findLastIndex(({ kind, text }) => kind === 'text' && text.length > 120),
  }
}

/** `تاريخ النشر:` on a line of its own. */
function isPublishedLabel(key: string): boolean {
  return publishedLabel(key) === key
}

function labelled(text: string, lines: readonly Line[], index: number): Labelled[] {
  const line = lines[index]!
  let from = line.start
  const above = lines[index - 1]
  const isUnderLabel = (above !== undefined && isPublishedLabel(above.key)) || isOfIssue(lines, index)
  return line.dates.map((own, at) => {
    const date = { ...own, start: line.start + own.start, end: line.start + own.end }
    const before = text.slice(from, date.start)
    from = date.end
    return { line: index, date, label: labelIn(before) ?? (isUnderLabel && at === 0 ? 'published' : null) }
  })
}

/** Beside the day stands which number and page of a paper it is: `العدد: 10692`, `العدد 10692 - الأحد 5 مايو 1993`. */
function isOfIssue(lines: readonly Line[], index: number): boolean {
  const { key, text } = lines[index]!
  if (BEGINS_WITH_ISSUE.test(text) || OF_NUMBER.test(key)) return true
  return [index - 1, index + 1].some((at) => OF_ISSUE.test(lines[at]?.text ?? ''))
}

const BEGINS_WITH_ISSUE = /^العدد\s?:?\s?[\d٠-٩]{2,6}\s?[-–،,]/
const OF_ISSUE = /^(?:رقم )?(?:العدد|الصفحة)\s?:\s?\d/

/** `جرى تحديثه`, `تاريخ التعديل`: words of change, whatever stands before them. */
const CHANGE = /(?:^| )(?:ال)?(?:تحديث|تعديل)(?:ها?)?(?![\u0621-\u064a])/

/** `زرتم هذه الصفحة يوم`, `تاريخ زيارتك`, `شوهدت في`, `الساعة الآن في ألفا`: words of the visit. */
const OF_VISIT =
  /(?:^| )(?:(?:ال)?زيار(?:ه|تك|تكم|تنا)|زرت|زرتم|زرنا|شوهدت?|شاهدتم?|تصفحتم?|(?:ال)?اطلاع|اطلعت?م?|الساعه الان)(?![\u0621-\u064a])/

function labelIn(before: string): Labelled['label'] {
  const key = foldKey(before.slice(-80))
  if (CHANGE.test(key)) return 'updated'
  if (OF_VISIT.test(key)) return 'captured'
  let label: Labelled['label'] = null
  for (let at = 0; at < key.length; at++) {
    if (at > 0 && key[at - 1] !== ' ') continue
    const rest = key.slice(at)
    if (updatedLabel(rest) !== null) return 'updated'
    if (captureLabel(rest) !== null) return 'captured'
    if (publishedLabel(rest) !== null) label = 'published'
  }
  return label
}
