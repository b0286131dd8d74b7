import { foldKey } from '../../domain/folding.ts'
import type { ReadDate } from '../dates/read-dates.ts'
import { LettersWithin } from '../letters-within.ts'
import { fromTo, unitTable } from '../unit-table.ts'
import { DATE_WORDS } from '../vocabulary/date-words.ts'
import {
  AGENCY_WORDS,
  CAPTION_LABELS,
  CAPTION_WORDS,
  CAPTURE_LABELS,
  KEYWORD_LABELS,
  PICTURE_LABELS,
  PUBLISHED_LABELS,
  RELATED_LABELS,
  SOURCE_LABELS,
  UPDATED_LABELS,
} from '../vocabulary/furniture.ts'
import { folded } from '../vocabulary/sets.ts'
import { type Line, type LineKind, PARAGRAPH_UNITS } from './lines.ts'
import { speaksOfPage } from './page-talk.ts'
import { Prefixes } from './prefixes.ts'
import { isBoard, isOfTweet, isRowOfFigures, isRowOfTitles, OF_OFFERS, OF_RATES } from './rows.ts'
import { HOME_PATH, isAnyPage, isInitialled, isSiteLine, SITE_BEGINNINGS } from './site-lines.ts'

const byLength = (words: readonly string[]): string[] =>
  [...folded(words)].sort((a, b) => b.length - a.length)

const RELATED = byLength(RELATED_LABELS)
const KEYWORDS = byLength(KEYWORD_LABELS)
const SOURCES = byLength(SOURCE_LABELS)
const PUBLISHED = byLength(PUBLISHED_LABELS)
const UPDATED = byLength(UPDATED_LABELS)
const CAPTURED = byLength(CAPTURE_LABELS)
const CAPTIONS = folded(CAPTION_WORDS)
const CAPTION_BEGINNINGS = byLength(CAPTION_LABELS)
const PICTURES = byLength(PICTURE_LABELS)
const AGENCIES = folded(AGENCY_WORDS)

const OF_KEYWORDS = 1
const OF_RELATED = 2
const OF_SOURCES = 4
const OF_SITE = 8
const OF_PICTURES = 16
const BEGINNINGS = new Prefixes([
  KEYWORDS,
  RELATED,
  SOURCES,
  SITE_BEGINNINGS,
  [...CAPTION_BEGINNINGS, ...PICTURES],
])

/** The label a folded line opens with, if what follows it is a mark, a space or nothing. */
function labelOf(key: string, labels: readonly string[]): string | null {
  for (const label of labels)
    if (key.startsWith(label) && !/[\u0621-\u064a\w]/.test(key[label.length] ?? ' ')) return label
  return null
}

export const relatedLabel = (key: string): string | null => labelOf(key, RELATED)
/** Whether the raw line may open with a label of links. */
export const mayBeRelated = (text: string): boolean => (BEGINNINGS.of(text) & OF_RELATED) !== 0
const sourceLabel = (key: string): string | null => labelOf(key, SOURCES)
export const publishedLabel = (key: string): string | null => labelOf(key, PUBLISHED)
export const updatedLabel = (key: string): string | null => labelOf(key, UPDATED)
export const captureLabel = (key: string): string | null => labelOf(key, CAPTURED)

/** What a line is, by its own words alone. */
export function kindOf(line: Line): LineKind {
  const { text } = line
  const beginnings = BEGINNINGS.of(text)
  if (isRowOfTitles(text)) return 'crumb'
  if (isOfTweet(text)) return 'caption'
  if (text.length > PARAGRAPH_UNITS * 2) return isKeywords(line, beginnings, false) ? 'keywords' : 'text'
  if (isKeywords(line, beginnings, true)) return 'keywords'
  const related = (beginnings & OF_RELATED) === 0 ? null : relatedLabel(line.key)
  if (related !== null) {
    const rest = line.key.slice(related.length).replace(/^[\s:.،…|»>]+/, '')
    if (rest === '' || isFromSection(related, rest)) return 'related-label'
    if (hasColon(text.slice(0, related.length + 8)) || (!line.endsSentence && text.length < 160))
      return 'related'
  }
  if ((beginnings & OF_RELATED) !== 0 && related === null && isGluedLink(line)) return 'related'
  if ((beginnings & OF_PICTURES) !== 0 && isPictureLine(line)) return 'caption'
  const source = (beginnings & OF_SOURCES) === 0 ? null : sourceLabel(line.key)
  if (
    source !== null &&
    (source !== BARE_SOURCE || /^مصدر\s*[:：|]/.test(line.key)) &&
    (hasColon(text) ||
      OPENS_QUOTE.test(line.key.slice(source.length)) ||
      line.wordCount <= source.split(' ').length + 5) &&
    text.length < 250
  )
    return 'source'
  if (isForeign(text)) return (signsIn(text) & DIGIT) !== 0 && isDateLine(line) ? 'date' : 'crumb'
  if (text.length > LONGEST_FURNITURE) return isRowOfFigures(text) ? 'caption' : textOrTalk(text)
  const signs = signsIn(text)
  if ((signs & DIGIT) !== 0 && isDateLine(line)) return 'date'
  const maybeSite = (beginnings & OF_SITE) !== 0
  if (isAnyPage(line, maybeSite)) return 'crumb'
  if (isSiteLine(line, maybeSite)) return 'site'
  if (isDrawn(text) || ((signs & OF_ASIDE) !== 0 && (isBracketed(text) || isBoard(text)))) return 'caption'
  if (isCaption(line, (signs & LATIN) !== 0)) return 'caption'
  if (
    (signs & DIGIT) !== 0 &&
    !line.endsSentence &&
    (OF_RATES.test(text) || OF_OFFERS.test(text) || isRowOfFigures(text))
  )
    return 'caption'
  if (
    ((signs & OF_BYLINE) !== 0 && isByline(line)) ||
    (isInitialled(line) && !/[.!؟]$/.test(text.slice(0, -1)))
  )
    return 'byline'
  if (WRITTEN_BY.test(text) || (line.wordCount <= MOST_EXCLUSIVE && EXCLUSIVE.test(text))) return 'byline'
  if (text.endsWith(':') && /^[^:]{2,30}:$/.test(text) && line.wordCount <= 4) return 'crumb'
  if ((maybeSite && HOME_PATH.test(text)) || ((signs & OF_CRUMBS) !== 0 && isBreadcrumb(text))) return 'crumb'
  return textOrTalk(text)
}

/** `أخبار أخرى من دوليات`, `المزيد من أمن`: the label says from which section its links are. */
function isFromSection(label: string, rest: string): boolean {
  return label.endsWith(' من') ? SECTION.test(rest) : FROM_SECTION.test(rest)
}

const SECTION = /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)?$/
const FROM_SECTION = /^(?:من|في|عن) [\u0621-\u064a]+(?: [\u0621-\u064a]+)?$/

/** What the site says of itself is no name of its own before a colon. */
function textOrTalk(text: string): LineKind {
  if (!speaksOfPage(text) || OF_REPORT.test(text)) return 'text'
  return text.endsWith(':') ? 'caption' : 'crumb'
}

/** `ولم يصدر حتى لحظة كتابة الخبر تعليق من ألفا.`: a closed sentence that takes up the one before. */
const OF_REPORT = /^و[^.؟!]+ (?:من|عن|على|في) [^.؟!]+\.$/

/** A line in other letters alone: `Post update`, `Français`. */
function isForeign(text: string): boolean {
  return !ARABIC.test(text) && FOREIGN.test(text) && !text.startsWith('http')
}

const FOREIGN = /[a-z\u00c0-\u024f\u0400-\u058f]{2}/i
const ARABIC = /[\u0621-\u064a\ufb50-\ufefc]/

/** The publisher's name in quotes right behind the label: `هذا المحتوى من «ألفا».. اضغط هنا`. */
const OPENS_QUOTE = /^\s?[«"“]/

/** `مصدر` opens sentences and other labels, so a colon must follow it. */
const BARE_SOURCE = 'مصدر'

/** What a short line has to hold to be of a kind: looked for in one pass, before any of the kinds is tried. */
const DIGIT = 1
const LATIN = 2
const OF_BYLINE = 4
const OF_CRUMBS = 8
const OF_ASIDE = 16
const SIGNS = unitTable([
  ['0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', DIGIT],
  [fromTo(0x41, 0x5a) + fromTo(0x61, 0x7a), LATIN],
  ['/_|+(),،"–—-', OF_BYLINE],
  ['<>»›‹\\/', OF_CRUMBS],
  ['[▲▼△▽', OF_ASIDE],
])
const FIRST_ARABIC = 0x600

function signsIn(text: string): number {
  let signs = 0
  for (let at = 0; at < text.length; at++) signs |= SIGNS[text.charCodeAt(at)]!
  return signs
}

/** Longer lines without a label are running text. */
const LONGEST_FURNITURE = 160

function isKeywords(line: Line, beginnings: number, whole: boolean): boolean {
  if ((beginnings & OF_KEYWORDS) === 0 || labelOf(line.key, KEYWORDS) === null) return false
  return hasColon(line.text) || (whole && (line.wordCount <= 2 || isTagList(line)))
}

const LONGEST_TAG_LIST = 120

/** A label of two words, which opens no sentence, and some tags behind it without a colon. */
function isTagList({ key, text, endsSentence }: Line): boolean {
  return !endsSentence && text.length <= LONGEST_TAG_LIST && labelOf(key, KEYWORDS)!.includes(' ')
}

/** A label that ran into the title of its link: short and unclosed, where an article would go on for a paragraph. */
function isGluedLink(line: Line): boolean {
  if (line.text.length > LONGEST_GLUED_LINK || line.endsSentence) return false
  return RELATED.some((label) => label.length >= SHORTEST_GLUED_LABEL && line.key.startsWith(label))
}

const LONGEST_GLUED_LINK = 120
const SHORTEST_GLUED_LABEL = 8

/** `مصدر الصورة، وكالة`, `صورة: وكالة`: short and no sentence. */
function isPictureLine(line: Line): boolean {
  const { key, text } = line
  if (text.length > LONGEST_FURNITURE) return false
  if (labelOf(key, CAPTION_BEGINNINGS) !== null) return true
  const label = labelOf(key, PICTURES)
  return label !== null && /^\s*[:：]/.test(key.slice(label.length)) && line.wordCount <= 8
}

function hasColon(text: string): boolean {
  return /[:：|]/.test(text.slice(0, 60))
}

/** A line that holds a day and beside it little else: labels, a clock, a zone, a weekday. */
function isDateLine(line: Line): boolean {
  const { text } = line
  if (text.length > 140) return false
  const { dates, key } = line
  if (dates.length === 0)
    return (
      /^(تاريخ|نشر|اخر تحديث|[\d:\s]{4,})/.test(key) &&
      /^[^.،]{0,60}$/.test(text) &&
      /\d/.test(key) &&
      /^\D{0,25}[\d:\s/apm\u0621-\u064a]{3,20}$/.test(key) &&
      wordsBeside(key).length <= MOST_BESIDE_CLOCK
    )
  let rest = key
  for (const label of [publishedLabel(key), updatedLabel(key), captureLabel(key)])
    if (label !== null) rest = rest.replace(label, ' ')
  return (
    wordsBeside(rest).length <= 3 ||
    isLabelled(line) ||
    (dates.length === 1 && OF_ONE_DAY.some((form) => form.test(key)) && !line.endsSentence) ||
    (dates.length === 1 && isDatePart(text, dates[0]!))
  )
}

const MOST_BESIDE_CLOCK = 1

/** `عن جريدة ألفا، عدد الأحد 5 مايو 2023` */
const TAKEN_FROM = /^(?:نقلا )?عن (?:صحيفه|جريده|مجله|موقع|وكاله) /

/** `محمد سالم نشر في ألفا يوم 14 - 05 - 2021` */
export const PUBLISHED_IN = /(?:^| )نشرت? في ([^\d:]{3,40}?) يوم \d/

/** `محمد سالم أرسل بريدا إلكترونيا5 مايو، 2023`: the writer, the button to write to them and the day. */
const WRITE_TO = /(?:^| )ارسل بريدا الكترونيا ?\d/

/** `الأحد 5 مايو 1993 - العدد 731 - السنة الثالثة`: the paper's day and number. */
export const OF_NUMBER = /^[\u0621-\u064a]{5,9}[،,]? \d{1,2} [^\d]{3,25}\d{4}[،,|]? العدد \d{2,6}(?!\d)/

/** Forms of lines that hold one day, that of publication. */
const OF_ONE_DAY = [TAKEN_FROM, PUBLISHED_IN, WRITE_TO, OF_NUMBER]

const BESIDE_DATES = folded(DATE_WORDS)

/** Words of what is left of a folded line when its day is taken out, that say something else. */
function wordsBeside(rest: string): string[] {
  return rest
    .replace(/[^\u0621-\u064a]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word.length > 2 && !BESIDE_DATES.has(word))
}

/** A label of publication opens the line, and the day is not far behind it: `صدر في ألفا، 4 نيسان 2022 – يوم بيتا`. */
function isLabelled({ key, dates, endsSentence }: Line): boolean {
  return dates[0]!.start <= LATEST_LABELLED && publishedLabel(key) !== null && !endsSentence
}

const LATEST_LABELLED = 40

/** `مجلة ألفا • ثقافة • الأحد 5 مايو 2023`: the day is a part of its own in a row of short ones. */
function isDatePart(text: string, { start, end }: ReadDate): boolean {
  if (!/[|•·♥✿⚡◄]/.test(text)) return false
  const parts = [...text.matchAll(/[^|•·♥✿⚡◄]+/g)]
  if (parts.length < 2 || !parts.every(([part]) => part.trim().split(/\s+/).length <= MOST_PART_WORDS))
    return false
  const own = parts.find(({ index, 0: part }) => start >= index && end <= index + part.length)
  if (own === undefined) return false
  const rest = `${text.slice(own.index, start)} ${text.slice(end, own.index + own[0].length)}`
  return wordsBeside(foldKey(rest)).length === 0
}

const MOST_PART_WORDS = 6

/** `[فاصل موسيقي]`, `[عدل] [المصدر]`: what stands in square brackets alone is said of the text. */
function isBracketed(text: string): boolean {
  return text.startsWith('[') && /^(?:\[[^[\]]*\]\s*)+$/.test(text)
}

/** A line of signs, or a header of mail: the text of a wrapped page ends before it. */
export function isDrawn(text: string): boolean {
  const first = text.charCodeAt(0)
  return first < FIRST_ARABIC && (RULE.test(text) || MAIL_HEADER.test(text))
}

const RULE = /^[-_=*~#.\s]{3,}$/
const MAIL_HEADER = /^(?:from|to|cc|subject|sent|reply-to):\s/i

/** A caption's words in Arabic, wherever they stand; those in Latin letters are asked of lines that hold any. */
const ANY_CAPTION = new LettersWithin(CAPTIONS)

const FULL_STOP = 0x2e
const QUESTION_MARK = 0x61f
/** `… روسية.-(وكالات)`: a closed sentence with the agency it came by. */
export const SIGNED_SENTENCE = /[.!؟?]["»”]?\s?[-–—]?\s?\([^()]{0,30}\)$/

/** `… (ألفا/ سالم الأحمد)`: whose picture it is and who took it. */
const PHOTOGRAPHED = /\([^()/\d]{3,25}\/\s?[^()/\d]{3,25}\)$/

/** `… / Alpha Foto`: whose picture it is, in Latin letters. */
const BY_AGENCY = /[\u0621-\u064a] \/ [A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,20}){0,3}$/
/** `… تصوير: سالم الأحمد` */
const TAKEN_BY = /[\u0621-\u064a] (?:تصوير|بعدسة)\s?: ?[\u0621-\u064a]+(?: [\u0621-\u064a]+){1,3}$/

/** A caption that a full stop closes is no longer. */
const MOST_CAPTION_WORDS = 10

function isCaption(line: Line, hasLatin: boolean): boolean {
  const { text } = line
  const closed = text.endsWith(').') && line.wordCount <= MOST_CAPTION_WORDS ? text.slice(0, -1) : text
  if (
    closed.endsWith(')') &&
    !SIGNED_SENTENCE.test(closed.slice(-40)) &&
    /\((رويترز|أ ف ب|ا ف ب|ا ب|أ ب|الأناضول|غيتي|getty|afp|reuters|epa|ap|وكالات|ارشيفية|أرشيفية|أرشيف)[^)]{0,20}\)$/i.test(
      closed,
    )
  )
    return text.startsWith('(') || line.key.split(' ').length > 3
  if (
    PHOTOGRAPHED.test(closed) ||
    (hasLatin && BY_AGENCY.test(text)) ||
    ((text.includes('تصوير') || text.includes('بعدسة')) && TAKEN_BY.test(text))
  )
    return true
  const last = text.charCodeAt(text.length - 1)
  if (last === FULL_STOP || last === QUESTION_MARK) return false
  if (!ANY_CAPTION.stand(text, 0, text.length) && !hasLatin) return false
  return line.key.split(/[\s:()/]+/).some((word) => CAPTIONS.has(word))
}

/** `باريس - رويترز`, `ليفانت / وكالات`, `موسكو (وكالات)`: at most eight words, an agency or a dash among them. */
function isByline(line: Line): boolean {
  const { text } = line
  if (text.length > 70 || line.wordCount > 9 || line.endsSentence || SIGNED_SENTENCE.test(text)) return false
  const parts = text
    .split(/\s*[/_|+(),،]\s*|\s+[-–—]\s*|[-–—_]\s+|\s*"\s*/)
    .map((part) => foldKey(part).replace(/[:)]$/, ''))
    .filter((part) => part !== '')
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.some((part) => AGENCIES.has(part) || /^(سكاي نيوز|بي بي سي|وكاله |خاص ب)/.test(part))
  )
}

/** `كتب محمد سالم في "ألفا":` */
const WRITTEN_BY = /^(?:كتب|كتبت|أعد|أعدت|حاوره|حاورها) [^:.،–—-]{3,50}:$/

/** `ألفا خاص :`, `((ألفا)) خاص` */
const EXCLUSIVE = /^\(*[^():]{3,30}\)* خاص\s?:$|^\(+[^():]{3,30}\)+ خاص$/
const MOST_EXCLUSIVE = 4

/** Words of either part where there are two. */
const MOST_CRUMB_WORDS = 3

/** `«ألفا»`: a pair of signs quotes what stands between them. */
const QUOTED = /«([^«»]+)»/g

function isBreadcrumb(text: string): boolean {
  if (text.length > 120) return false
  const plain = text.replace(QUOTED, '$1')
  const parts = plain.split(/\s*[>»›‹\\]\s*|\s+[</]\s+/).filter((part) => part !== '')
  if (parts.length === 2 && /\S\s+[<>»›‹]\s+\S/.test(plain))
    return parts.every((part) => part.split(/\s+/).length <= MOST_CRUMB_WORDS)
  return parts.length >= 3 && parts.every((part) => part.length < 40)
}
