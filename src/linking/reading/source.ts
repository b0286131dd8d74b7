import { foldKey } from '../../domain/folding.ts'
import { CAPITALS } from '../vocabulary/capitals.ts'
import { DATE_WORDS } from '../vocabulary/date-words.ts'
import { GIVEN_NAMES } from '../vocabulary/given-names.ts'
import { SECTION_WORDS } from '../vocabulary/publications.ts'
import { folded } from '../vocabulary/sets.ts'
import { WORLD_NAMES } from '../vocabulary/world-names.ts'
import { isBylineShaped } from './headline.ts'
import { PUBLISHED_IN } from './line-kinds.ts'
import type { Line } from './lines.ts'
import type { Masthead } from './masthead.ts'
import { isAgency, isNewsroom, isPlain, isWord } from './newsroom.ts'
import { ofEncyclopedia, ofInlineSource, ofRights, ofTailName, SHORTEST_NAME } from './own-names.ts'
import type { Page } from './page.ts'

const PARTS = /\s*[/_|+()،,•»›‹>◄]\s*|\s+[-–—ـ]\s*|[-–—]\s+|\s*"\s*/

/** `رابط الخبر بصحيفة ألفا:` */
const LINK_TO = /رابط (?:الخبر|المقال) (?:ب|في |على |من )?([^:\n]{3,40}):/

function partsOf(text: string): string[] {
  return text
    .split(PARTS)
    .map((part) =>
      part
        .replace(/[:.\s»]+$/, '')
        .replace(/^«/, '')
        .trim(),
    )
    .filter((part) => part !== '')
}

/** Who published the page, as its own text says: a source line, a link line, a byline, a line of the site's name before a stamp. */
export function publisherOf({ lines, masthead, titleRange }: Page): string | null {
  let credited: string | null = null
  for (const line of lines) {
    if (line.kind !== 'source') continue
    const named = ofSourceLine(line)
    if (named !== null && !isAgency(named)) return named
    credited ??= named
  }
  for (const line of lines) {
    const link = line.text.includes('رابط') ? LINK_TO.exec(line.text.slice(-260)) : null
    if (link !== null) return link[1]!.trim()
    const named = line.part === 'head' && line.kind === 'date' ? publishedIn(line) : null
    if (named !== null) return named
  }
  return (
    ofTailByline(lines) ??
    ofTailName(lines) ??
    ofInlineSource(lines) ??
    ofEncyclopedia(lines) ??
    ofDescribed(lines) ??
    ofMasthead(masthead) ??
    ofHead(lines, titleRange?.[0] ?? -1) ??
    ofTailDate(lines) ??
    ofRights(lines) ??
    credited ??
    spokenTo(lines) ??
    ofSiteName(lines) ??
    ofAgencyName(lines) ??
    ofFirstLine(lines)
  )
}

/** The byline under the article: a name that is no agency's, or the one agency it came by. */
function ofTailByline(lines: readonly Line[]): string | null {
  const tail = lines.findLast(
    ({ kind, part, text }) => kind === 'byline' && part !== 'head' && !text.endsWith(':'),
  )
  if (tail === undefined) return null
  const parts = partsOf(tail.text).filter((part) => isAgency(part) || !INITIALS.test(part))
  const own = parts.filter((part) => !isAgency(part) && !WRITERS.has(foldKey(part)))
  return (
    own.find(isNewsroom) ??
    own[0] ??
    (parts.length === 1 && !UNNAMED.has(foldKey(parts[0]!)) ? parts[0]! : null)
  )
}

const WRITERS = folded(['كتب', 'كتبت', 'بقلم'])
/** Agencies, and none by its name. */
const UNNAMED = folded(['وكالات', 'الوكالات'])

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
  return name === null || isAgency(name) ? null : name
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

/** `ألفا` right above what it says of itself: `صحيفة يومية تصدرها بيتا`, `وكالة أنباء مستقلة – غاما`. */
function ofDescribed(lines: readonly Line[]): string | null {
  const above = lines.slice(0, MOST_DESCRIBED).find((_, index) => isDescription(lines[index + 1]))
  if (above === undefined || above.kind !== 'text' || above.wordCount > MOST_PLAIN_WORDS) return null
  return isOfSection(above.key) ? null : above.text
}

function isDescription(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_NAME_LINE || line.endsSentence) return false
  const words = foldKey(line.text.split(/\s[–-]\s/, 1)[0]!).split(' ')
  return words.length > 1 && (isPlain(words) || (isPlain(words.slice(0, 2)) && ISSUED.test(line.key)))
}

const MOST_DESCRIBED = 6
const ISSUED = / [تي]صدر(?:ها)? /

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
    second ??=
      parts
        .slice(1)
        .find((part) => part.length >= SHORTEST_NAME && !isAgency(part) && !isOfSection(foldKey(part))) ??
      null
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

function ofSiteName(lines: readonly Line[]): string | null {
  const crumb = lines.find(
    ({ kind, part, text }) => kind === 'crumb' && part === 'head' && text.endsWith(':'),
  )
  return crumb === undefined ? null : crumb.text.replace(/\s*:$/, '')
}

const OPENING_QUOTES = ['«', '"', '“']
const SPOKEN_TO = /(?:^|\s)لـ?\s?[«"“]([^«»"“”]{3,30})[»"”]/g

/** `جاء ذلك في نبأ عاجل لـ«…»`, `وفقا لـ«…»`: another's report. */
const OF_A_REPORT = /(?:(?:نبأ|خبر|تقرير)(?: \S{2,10})?|وفق\u064b?ا?\u064b?|تبع\u064b?ا\u064b?)\s?$/
const LONGEST_REPORT = 20

/** The paper to which people speak in its own report, `قال لـ«…»`, where it is one and known, or they do so more than once. */
function spokenTo(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>()
  for (const { text, kind, part } of lines) {
    if (kind !== 'text' || part !== 'body' || !OPENING_QUOTES.some((quote) => text.includes(quote))) continue
    for (const match of text.slice(0, 5000).matchAll(SPOKEN_TO))
      if (!OF_A_REPORT.test(text.slice(Math.max(0, match.index - LONGEST_REPORT), match.index)))
        counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1)
  }
  const [only, ...others] = [...counts].filter(([name, count]) => count >= 2 || isNewsroom(name))
  return only !== undefined && others.length === 0 ? only[0] : null
}

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
