import { foldKey } from '../../domain/folding.ts'
import { CAPITALS } from '../vocabulary/capitals.ts'
import { DATE_WORDS } from '../vocabulary/date-words.ts'
import { GIVEN_NAMES } from '../vocabulary/given-names.ts'
import { SECTION_WORDS } from '../vocabulary/publications.ts'
import { folded } from '../vocabulary/sets.ts'
import { UNNAMED_SOURCES } from '../vocabulary/site-names.ts'
import { WORLD_NAMES } from '../vocabulary/world-names.ts'
import { isBylineShaped } from './headline.ts'
import { PUBLISHED_IN } from './line-kinds.ts'
import type { Line } from './lines.ts'
import type { Masthead } from './masthead.ts'
import { isNoSitesName } from './name-words.ts'
import { isAgency, isNewsroom, isPlain, isWord } from './newsroom.ts'
import { ofEncyclopedia, ofInlineSource, ofTailName, SHORTEST_NAME } from './own-names.ts'
import type { Page } from './page.ts'
import { type Cue, ENOUGH, SURE } from './site-cues.ts'
import { fullName, siteName } from './site-name.ts'
import { spokenTo } from './spoken-to.ts'

const PARTS = /\s*[/_|+()،,•»›‹>◄]\s*|\s+[-–—ـ]\s*|[-–—]\s+|\s*"\s*/

/** `رابط الخبر بصحيفة ألفا:` */
const LINK_TO = /رابط (?:الخبر|المقال) (?:ب|في |على |من )?([^:\n]{3,40}):/

function partsOf(text: string): string[] {
  return text
    .split(PARTS)
    .map((part) =>
      part
        .replace(/(?<![\s*])\s?\*{1,4}\d{0,6}$/, '')
        .replace(/[:.\s»]+$/, '')
        .replace(/^[«=_*~#\s]+/, '')
        .trim(),
    )
    .filter((part) => part !== '')
}

/** Who published the page, as its own text says: a source line, a link line, a byline, a line of the site's name before a stamp. */
export function publisherOf(page: Page): string | null {
  const { lines, masthead, titleRange } = page
  let credited: string | null = null
  for (const line of lines) {
    if (line.kind !== 'source') continue
    const named = ofSourceLine(line)
    if (named === null || UNNAMED.has(foldKey(named))) continue
    if (!isAgency(named)) return fullName(page, named, line, [])
    credited ??= named
  }
  for (const line of lines) {
    const link = line.text.includes('رابط') ? LINK_TO.exec(line.text.slice(-260)) : null
    if (link !== null) return link[1]!.trim()
    const named = line.part === 'head' && line.kind === 'date' ? publishedIn(line) : null
    if (named !== null) return named
  }
  const over = ofMasthead(masthead)
  const known: Cue[] = over === null ? [] : [{ name: over, weight: SURE }]
  const tail = ofTailByline(lines)
  if (tail !== null && !isAgency(tail.name)) return fullName(page, tail.name, tail.line, known)
  const own = ofTailName(lines) ?? ofInlineSource(lines) ?? ofEncyclopedia(lines)
  if (own !== null) return own
  const head = ofHead(lines, titleRange?.[0] ?? -1)
  const dated = ofTailDate(lines)
  for (const name of [head, dated])
    if (name !== null && isNewsroom(name)) known.push({ name, weight: ENOUGH })
  return (
    siteName(page, known) ??
    over ??
    head ??
    dated ??
    tail?.name ??
    credited ??
    spokenTo(lines) ??
    ofAgencyName(lines) ??
    ofFirstLine(lines)
  )
}

/** The byline under the article: a name that is no agency's, or the one agency it came by. */
function ofTailByline(lines: readonly Line[]): { name: string; line: Line } | null {
  const line = lines.findLast(
    ({ kind, part, text }) => kind === 'byline' && part !== 'head' && !text.endsWith(':'),
  )
  if (line === undefined) return null
  const parts = partsOf(line.text).filter(
    (part) => isAgency(part) || !(INITIALS.test(part) || WRITERS.has(foldKey(part))),
  )
  const own = parts.filter((part) => !isAgency(part))
  const agency = parts.length === 1 && !UNNAMED_AGENCIES.has(foldKey(parts[0]!)) ? parts[0] : undefined
  const name = own.find(isNewsroom) ?? own[0] ?? agency
  return name === undefined ? null : { name, line }
}

/** What bylines say beside names: who wrote, and that the report is over. */
const WRITERS = folded(['كتب', 'كتبت', 'بقلم', 'انتهى', 'انتهت'])
/** Agencies, and none by its name. */
const UNNAMED_AGENCIES = folded(['وكالات', 'الوكالات'])
const UNNAMED = folded(UNNAMED_SOURCES)

/** `صحيفة ألفا، الأربعاء 17 مايو 2021`, `عن صحيفة ألفا، عدد 17 مايو 2021` in the article or under it. */
function ofTailDate(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const dated = line.part !== 'head' && line.kind === 'date' ? beforeDate(line.text) : null
    if (dated !== null) return dated
  }
  return null
}

/** What a line with a day opens with, and the sign behind it. */
const BEFORE_DATE = /^([^\d٠-٩:|•✿،–—-]{2,40}?)\s*([:|•✿،–—-])/

const TAKEN_FROM = /^(?:نقل\u064b?ا\u064b? )?عن /

/** The newsroom's name that a line with a day opens with: `صحيفة ألفا: 12-11-2020`, `صحيفة ألفا – الأحد 12-11-2020`. */
function beforeDate(text: string): string | null {
  const dated = BEFORE_DATE.exec(text)?.[1]?.replace(TAKEN_FROM, '')
  return dated !== undefined && isNewsroom(dated) && !isWord(dated) && !isAgency(dated) ? dated : null
}

/** The name over the page, where it is surely a publication's. */
function ofMasthead(masthead: Masthead | null): string | null {
  const name = masthead?.name ?? null
  if (name === null || name.includes(':') || isPlain(foldKey(name).split(' '))) return null
  return isAgency(name) ? null : name
}

/**
 * A name of two or three words over everything else, right above the page's day or on one line with it or a section: `نافذة ألفا`,
 * `دفتر ألفا | 15 مارس 2022`, `دفتر ألفا | دولي`; of one word with its article before a bar and a day. A section of the site, a land and a city are none.
 */
function ofFirstLine(lines: readonly Line[]): string | null {
  const [first, second] = lines
  if (first === undefined || first.text.length > LONGEST_NAME_LINE) return null
  const [, over, section] = BEFORE_SECTION.exec(first.text) ?? []
  const [, dated, sign] = (first.kind === 'date' && BEFORE_DATE.exec(first.text)) || []
  const alone = first.kind === 'text' && second?.kind === 'date' && !first.endsSentence
  // A colon is a label's.
  const onDate = dated === undefined || sign === ':' || dated.length < SHORTEST_NAME ? null : dated
  const onSection = over !== undefined && isOfSection(foldKey(section!)) ? over : null
  const name = alone ? first.text : (onDate ?? onSection)
  if (name === null) return null
  const words = foldKey(name).split(' ')
  const least = sign === '|' && name.startsWith('ال') ? 1 : 2
  return words.length >= least &&
    words.length <= MOST_PLAIN_WORDS &&
    !isOfSection(words[0]!) &&
    !isAgency(name)
    ? name
    : null
}

/** `نافذة ألفا | دولي` */
const BEFORE_SECTION = /^([^\d|•/:،-]{4,40}?)\s*[|•/]\s*(\S{2,12})$/
const MOST_PLAIN_WORDS = 3
const SECTIONS = folded([...SECTION_WORDS, ...DATE_WORDS])

function isOfSection(word: string): boolean {
  return SECTIONS.has(word) || SECTIONS.has(word.replace(/^ال/, '')) || LANDS.has(word)
}

/** Letters with dots or spaces between them: who wrote or edited. */
const INITIALS = /^[\u0621-\u064a](?:[.\s]\s?[\u0621-\u064a])+\.?$/

/**
 * A newsroom's name on a line of its own, or in a byline above the text; else what follows the place in such a byline
 * (`مدينة - صحيفة`).
 */
function ofHead(lines: readonly Line[], title: number): string | null {
  let second: string | null = null
  for (const [index, line] of lines.entries()) {
    if (line.part !== 'head') break
    if (isInMenu(lines, index)) continue
    if (line.kind === 'source' || line.text.length > LONGEST_NAME_LINE) continue
    if (line.kind === 'date') {
      const dated = beforeDate(line.text)
      if (dated !== null) return dated
      continue
    }
    const parts = partsOf(line.text)
    const [name = ''] = parts
    if (parts.length === 1 && line.kind !== 'site' && isNewsroom(name) && !isAgency(name)) return name
    if (line.start !== title && isNewsroom(name) && !isWord(name) && !isAgency(name)) return name
    if (!isHeadByline(line) || /\d/.test(line.text)) continue
    const known = parts.find((part) => isNewsroom(part) && !isAgency(part) && !LANGUAGES.has(part))
    if (known !== undefined) return known
    if (parts.some(isPersonsName)) continue
    second ??= parts.slice(1).find((part) => part.length >= SHORTEST_NAME && !isNoSitesName(part)) ?? null
  }
  return second
}

/** `محمد سالم نشر في ألفا يوم 14 - 05 - 2021` */
function publishedIn({ text, key }: Line): string | null {
  if (!PUBLISHED_IN.test(key)) return null
  return /نُ?شرت?ْ? في (.{3,40}?) يوم/.exec(text)?.[1]?.trim() ?? null
}

/** A section that is also called as a paper is, between others: `دوليات`, `الرأي`, `الرياضية`. */
function isInMenu(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index]!, lines[index + 1]]
  if (above === undefined || below === undefined || !isWord(line.text)) return false
  return [above, line, below].every(({ text }) => text.split(' ').length === 1)
}

/** A given name and another: `محمد سالم`. */
function isPersonsName(part: string): boolean {
  const [first = '', ...rest] = foldKey(part).split(' ')
  return rest.length > 0 && rest.length <= 2 && GIVEN.has(first)
}

const GIVEN = folded(GIVEN_NAMES)

/** An agency's name on a line of its own above the text: its own page, where nobody else is named. */
function ofAgencyName(lines: readonly Line[]): string | null {
  return lines.find(({ part, text }) => part === 'head' && isNewsroom(text) && isAgency(text))?.text ?? null
}

/** Beside a name these are the page's language. */
const LANGUAGES = new Set(['العربية', 'عربي'])
const LANDS = new Set([...folded(WORLD_NAMES), ...folded(CAPITALS)])
const LONGEST_NAME_LINE = 80

function isHeadByline(line: Line): boolean {
  return line.kind === 'byline' || (line.kind === 'text' && isBylineShaped(line))
}

function ofSourceLine({ text }: Line): string | null {
  const value = text.slice(0, 200).replace(SOURCE_LABEL, '')
  if (value === text.slice(0, 200) || text.startsWith('رابط')) {
    const link = LINK_TO.exec(text)
    if (link !== null) return link[1]!.trim()
    if (value === text.slice(0, 200)) return QUOTED_BEHIND_LABEL.exec(text)?.[1]?.trim() ?? null
  }
  const quoted = QUOTED_NAME.exec(value)?.[0]
  if (quoted !== undefined) return quoted
  const parts = partsOf(value)
  return parts.find((part) => !isAgency(part)) ?? parts[0] ?? null
}

/** `المصدر:`, `مصدر الخبر /` */
const SOURCE_LABEL = /^(?:[^:：|]{2,25}[:：|]|(?:ال)?مصدر(?: ال(?:خبر|مقال))?\s?\/)\s*/

/** `هذا المحتوى من «ألفا».. اضغط هنا` */
const QUOTED_BEHIND_LABEL = /^[\u0621-\u064a ]{3,25}[«"“]([^«»"“”]{3,40})[»"”]/

/** `موقع "ألفا"`: what it is, and its name in quotes. */
const QUOTED_NAME = /^[\u0621-\u064a]{3,10} ["«“][^"«»“”]{2,40}["»”]/
