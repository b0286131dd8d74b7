import { foldKey } from '../../domain/folding.ts'
import { NEWSROOM_HEADS } from '../vocabulary/newsrooms.ts'
import { PUBLICATION_HEADS, PUBLICATION_TAILS } from '../vocabulary/publications.ts'
import { folded } from '../vocabulary/sets.ts'
import type { Line } from './lines.ts'
import { isNewsroom, isPlain, isWord } from './newsroom.ts'

/** A publication's own line over everything else of a page, its name alone or with its section, number, day or languages. */
export interface Masthead {
  /** Index of the line. */
  index: number
  /** As it stands; null where the line may as well begin with a section of the site. */
  name: string | null
}

/** Signs that part the name from what stands beside it; a colon only behind what is surely a name. */
const PARTS = /[|•·▪◄►▶◀»›‹>♥❤✿❀✦◆■★☆⚡⁄‖]+|\s[-–—ـ/]+\s/
/** `(جدة)`, `@alpha` behind a name. */
const ASIDE = /[(@]/
const COLON = /:\s/
/** Signs that stand in no headline. */
const ORNAMENT = /[◄►▶◀♥❤✿❀✦◆■★☆⚡]/
/** Lines from the top of a page among which its masthead stands. */
export const MOST_ABOVE = 3
const MOST_NAME_WORDS = 6
const LONGEST_MASTHEAD = 120
/** Letters of a name that is found again elsewhere. */
const SHORTEST_AGAIN = 5

const HEADS = folded(PUBLICATION_HEADS)
const TAILS = folded(PUBLICATION_TAILS)
const KINDS = folded([...NEWSROOM_HEADS, ...PUBLICATION_HEADS, 'منظمة', 'برنامج', 'ملحق'])
/** `العدد 312`, `عدد خاص`, `البطاقة 27`, `AR`: what stands beside a publication's name. */
const ISSUE = /^(?:ال)?(?:عدد|سنه|مجلد|حلقه|قسم|بطاقه|صفحه|طبعه|نسخه|بخش)(?:\s|$)|^[a-z]{2}$/

/** The masthead of a page; null where none of its first lines is surely one. */
export function mastheadOf(lines: readonly Line[]): Masthead | null {
  for (const [index, line] of lines.slice(0, MOST_ABOVE).entries()) {
    if (line.endsSentence || line.text.length > LONGEST_MASTHEAD || line.bullet) continue
    if (line.kind !== 'text' && line.kind !== 'crumb' && line.kind !== 'byline') continue
    const [first = '', ...beside] = partsOf(line.text)
    if (first === '' || first.split(/\s+/).length > MOST_NAME_WORDS) continue
    const named = isPublication(first) || (first.includes(' ') && beside.some(isKindOfPublication))
    if (named && (beside.length > 0 || line.wordCount <= MOST_NAME_WORDS)) return { index, name: first }
    if (beside.length === 0) {
      if (index === 0 && isNamedAgain(lines, index, first)) return { index, name: first }
      continue
    }
    if (beside.some((part) => ISSUE.test(foldKey(part))) || isNamedAgain(lines, index, first))
      return { index, name: first }
    if (ORNAMENT.test(line.text)) return { index, name: index === 0 ? first : null }
  }
  return null
}

/** The publication's name that a line opens with if it says little else: `مجلة ألفا - العدد 41`; else null. */
export function publicationOn({ text, endsSentence }: Line): string | null {
  if (endsSentence || text.length > LONGEST_MASTHEAD || !PARTS.test(text)) return null
  const [name = '', ...beside] = partsOf(text)
  const says = beside.length > 0 && beside.every((part) => part.split(/\s+/).length <= MOST_BESIDE)
  return says && isPublication(name) ? name : null
}

const MOST_BESIDE = 3

function partsOf(text: string): string[] {
  const parts = text
    .split(PARTS)
    .map((part) => part.split(ASIDE, 1)[0]!.trim())
    .filter((part) => part !== '')
  const [name = '', ...rest] = parts[0]?.split(COLON).map((part) => part.trim()) ?? []
  return rest.length > 0 && isPublication(name) && !OF_A_LAND.test(foldKey(name))
    ? [name, ...rest, ...parts.slice(1)]
    : parts
}

/** `وكالة نهرية: …`: any agency of a land, and what it says. */
const OF_A_LAND = /^[\u0621-\u064a]+ (?!ال)[\u0621-\u064a]+يه$/

/** A newsroom's name, or one that says of itself that it is published: `نشرة ألفا`, `مركز ألفا للدراسات`. */
function isPublication(name: string): boolean {
  const words = foldKey(name).split(' ')
  // `للبحوث والدراسات` goes on from the name above it.
  if (isPlain(words) || words[0]!.startsWith('لل')) return false
  if (isNewsroom(name)) return !isWord(name)
  return words.length >= 2 && (HEADS.has(words[0]!) || words.some((word) => TAILS.has(word)))
}

/** `جريدة يحررها طلاب`, `منظمة غير حكومية`: what the name before it is. */
function isKindOfPublication(part: string): boolean {
  const words = foldKey(part).split(' ')
  return words.length >= 2 && KINDS.has(words[0]!.replace(/^ال/, ''))
}

/** Whether the name stands in the page's furniture once more: `حقوق النشر محفوظة لألفا`, `ألفا - خاص`, `ألفا - رويترز`. */
function isNamedAgain(lines: readonly Line[], index: number, name: string): boolean {
  const key = foldKey(name)
  if (key.length < SHORTEST_AGAIN) return false
  return lines.some(
    ({ kind, text }, at) =>
      at !== index &&
      (kind === 'site' || kind === 'source' || kind === 'byline') &&
      (kind === 'byline' || RIGHTS.test(text)) &&
      foldKey(text.slice(0, LONGEST_MASTHEAD)).includes(key),
  )
}

const RIGHTS = /©|حقوق|الاستناد|خاص/
