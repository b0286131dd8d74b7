import { foldKey } from '../../domain/folding.ts'
import { NEWSROOM_HEADS } from '../vocabulary/newsrooms.ts'
import { folded } from '../vocabulary/sets.ts'
import { DESCRIPTION_HEADS, OWN_HEADS, REPORTER_WORDS } from '../vocabulary/site-names.ts'
import type { Line } from './lines.ts'
import { isOrdinary } from './name-words.ts'
import { isAgency, isNewsroom, isPlain, isWord } from './newsroom.ts'
import { type Cue, ENOUGH, LIKELY, SURE } from './site-cues.ts'

/** The lines of a page, which of them is its headline and which its first text. */
export interface Place {
  lines: readonly Line[]
  title: number
  first: number
}

const LONGEST = 80
const MOST_WORDS = 4
/** Lines behind the headline among which a dateline stands. */
const NEAR_TITLE = 4
/** Lines from the top of a page among which its own name is the first text. */
const MOST_ABOVE = 6

/** `ألفا :` */
const LABEL = /^[^:]{3,30}\s?:$/
/** `«ألفا» من بيتا` */
const FROM_PLACE = /^([«"“]?)([^«»"“”]{3,30}?)[»"”]? من [\u0621-\u064a]+(?: [\u0621-\u064a]+)?$/
/** `بيتا، 12 مايو، ألفا` */
const BEHIND_DAY = /^[^،\d]{3,20}، \d{1,2} [\u0621-\u064a]+، ([^،\d]{3,30})$/
/** `ألفا | 15 مارس 2022` */
const BEFORE_DAY = /^([^\d٠-٩:|•✿،,–—-]{3,40}?)\s*([|•✿،,–—-])/
const IN_FIGURES = /\d[./]\d{1,2}[./]\d/
const BETWEEN_PARTS = /[|/]|\s[-–—ـ]{1,3}\s/
/** `ألفا: جريدة إلكترونية مستقلة` */
const DESCRIBED = /^([^:|.،]{3,40}?)\s?(?::|\||\s[-–—])\s?(\S+ \S+)/

/** Names that a line over the text gives as the site's. */
export function* headCuesOf(place: Place, index: number): Generator<Cue> {
  const line = place.lines[index]!
  const { text, kind } = line
  if (text.length > LONGEST || line.endsSentence) return
  const [, name, description] = DESCRIBED.exec(text) ?? []
  if (name !== undefined && isDescription(description!)) yield { name, weight: SURE }
  if (index === place.title) return
  if (kind === 'date') {
    const [, before, sign] = BEFORE_DAY.exec(text) ?? []
    if (before !== undefined)
      yield { name: before, weight: worthBeforeDay(before, sign!, index, IN_FIGURES.test(text)) }
    return
  }
  if (LABEL.test(text) && line.wordCount <= MOST_WORDS + 1) yield { name: text, weight: LIKELY }
  const behind = BEHIND_DAY.exec(text)?.[1]
  if (behind !== undefined) yield { name: behind, weight: SURE }
  const from = Math.abs(index - place.title) <= NEAR_TITLE ? FROM_PLACE.exec(text) : null
  if (from !== null) yield { name: from[2]!, weight: from[1] === '' ? 1 : LIKELY }
  const parts = text.split(BETWEEN_PARTS).map((part) => part.trim())
  if (parts.length === 2)
    yield* ofTwoParts(text, parts, index < place.title && (index === place.first || index === 0))
  if (parts.length === 1 && isAlone(place, index)) yield { name: text, weight: worthAlone(place, index) }
}

/** A place stands before a comma and a day in words (`بيتا، 12 مايو 2022`); a single word is hardly a name. */
function worthBeforeDay(name: string, sign: string, index: number, isInFigures: boolean): number {
  const isNamed = name.includes(' ') || (sign === '|' && name.startsWith('ال'))
  if (/[،,]/.test(sign) && !isNewsroom(name) && !isKindBefore(name)) return isInFigures ? LIKELY : 1
  return index === 0 && isNamed ? ENOUGH : LIKELY
}

const OWN = folded(OWN_HEADS)
const KINDS = folded([...NEWSROOM_HEADS, ...DESCRIPTION_HEADS])

/** `منصة ألفا` */
function isKindBefore(name: string): boolean {
  const [head = '', ...rest] = foldKey(name).split(' ')
  return rest.length > 0 && OWN.has(head)
}

/** `جريدة إلكترونية مستقلة`: what a publication is; `أخبار محلية` is a section. */
function isDescription(text: string): boolean {
  const words = foldKey(text).split(' ', 2)
  return words.length === 2 && KINDS.has(words[0]!) && isPlain(words)
}

const REPORTERS = folded(REPORTER_WORDS)

/** `ألفا - بيتا`; over everything else `صوت ألفا - دولي`, `صوت ألفا / وكالات`. */
function* ofTwoParts(text: string, parts: readonly string[], isFirst: boolean): Generator<Cue> {
  const [name = '', beside = ''] = parts
  const key = foldKey(beside)
  const isSection =
    REPORTERS.has(key) || isAgency(beside) ? text.includes('/') : key.split(' ').every(isOrdinary)
  const isNamed = name.includes(' ') || name.startsWith('ال')
  for (const part of parts)
    if (part.split(' ').length <= MOST_WORDS)
      yield { name: part, weight: isFirst && isNamed && isSection && part === name ? ENOUGH : 1 }
}

const ARABIC = /[\u0621-\u064a]/
const ADDRESS = /^[a-z\d-]{2,30}\.[a-z.]{2,12}$/i

/** A few words alone on a line above the headline, and not in a menu. */
function isAlone({ lines, title }: Place, index: number): boolean {
  const line = lines[index]!
  const { text, kind } = line
  if ((title >= 0 && index > title) || line.wordCount > MOST_WORDS) return false
  if (ADDRESS.test(text)) return kind === 'crumb' || kind === 'text'
  return kind === 'text' && ARABIC.test(text) && !(isShort(lines[index - 1]) && isShort(lines[index + 1]))
}

const MOST_SHORT = 3

function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.wordCount <= MOST_SHORT
}

/** `الجمعة 5 مايو 1994 - العدد 6218` */
const ISSUE = /(?:^|\s)العدد\s?:?\s?\d/
const OF_BLOG = /هذه المدونة/

/** More where it is the first text of the page, beside a day, or above what it says of itself. */
function worthAlone({ lines, first }: Place, index: number): number {
  const { text } = lines[index]!
  const [above, below] = [lines[index - 1], lines[index + 1]]
  let worth = 1
  if (index === first && index < MOST_ABOVE) {
    worth++
    if (lines.slice(index, index + MOST_ABOVE).some((line) => OF_BLOG.test(line.text))) worth++
  }
  if (text.includes(' ') && (above?.kind === 'date' || below?.kind === 'date')) worth++
  if (isNewsroom(text) && !isWord(text)) worth++
  if (below === undefined) return worth
  if (below.text.length <= LONGEST && ISSUE.test(below.text)) worth += ENOUGH
  return isDescription(below.text) ? worth + LIKELY : worth
}
