import { foldKey } from '../../domain/folding.ts'
import { CAPITALS } from '../vocabulary/capitals.ts'
import { DATE_WORDS } from '../vocabulary/date-words.ts'
import { GIVEN_NAMES } from '../vocabulary/given-names.ts'
import { NEWSROOM_DESCRIPTIONS } from '../vocabulary/newsrooms.ts'
import { SECTION_WORDS } from '../vocabulary/publications.ts'
import { folded } from '../vocabulary/sets.ts'
import { BUTTON_WORDS, BUTTONS_BESIDE, SITE_LINES } from '../vocabulary/site.ts'
import {
  NEVER_FIRST_IN_NAMES,
  ORDINARY_OF_SITES,
  OWNER_HEADS,
  OWNER_TAILS,
} from '../vocabulary/site-names.ts'
import { WORLD_NAMES } from '../vocabulary/world-names.ts'
import { isAgency, isNewsroom, isWord } from './newsroom.ts'

const ORDINARY = folded([
  ...SECTION_WORDS,
  ...BUTTON_WORDS,
  ...BUTTONS_BESIDE,
  ...DATE_WORDS,
  ...NEWSROOM_DESCRIPTIONS,
  ...ORDINARY_OF_SITES,
])
const SITE = folded(SITE_LINES)
const NEVER_FIRST = folded(NEVER_FIRST_IN_NAMES)
const LANDS = new Set([...folded(WORLD_NAMES), ...folded(CAPITALS)])
const GIVEN = folded(GIVEN_NAMES)
const HEADS = folded(OWNER_HEADS)
const TAILS = folded(OWNER_TAILS)
const MOST_WORDS = 6
const MOST_PERSON_WORDS = 3
const SHORTEST_NAME = 3
const LONGEST_NAME = 44

/** The name in other letters behind it. */
const LATIN_BEHIND = /(?<=[\u0621-\u064a])\s{1,3}[A-Za-z][A-Za-z\s.]{0,40}$/
/** `(بيتا)`, `@alpha` behind a name. */
const ASIDE = /\s[(@●®]/

const IN_NAME = /[\p{L}\d]/u

/** A name without marks at its edges and without what stands behind it. */
export function trimmedName(name: string): string {
  const bare = name.split(ASIDE, 1)[0]!.replace(LATIN_BEHIND, '')
  let start = 0
  let end = bare.length
  while (start < end && !IN_NAME.test(bare[start]!)) start++
  while (end > start && !IN_NAME.test(bare[end - 1]!)) end--
  return bare.slice(start, end)
}

/** `محمد سالم`; `نور نيوز` is none. */
function isPerson(name: string, words: readonly string[]): boolean {
  const isNamed = words.length > 1 && words.length <= MOST_PERSON_WORDS && GIVEN.has(words[0]!)
  return isNamed && !isNewsroom(name)
}

/** Whether words name no site: sections, buttons, days, agencies, lands, persons. */
export function isNoSitesName(name: string): boolean {
  const key = foldKey(name)
  if (key.length < SHORTEST_NAME || key.length > LONGEST_NAME || SITE.has(key) || isAgency(name)) return true
  const words = key.split(' ')
  if (words.length > MOST_WORDS || NEVER_FIRST.has(words[0]!) || LANDS.has(key)) return true
  if (key.startsWith('لل') || isPerson(name, words)) return true
  if (!/[\u0621-\u064aa-z]{2}/.test(key) || /\d{3}|[:،,؟]/.test(key)) return true
  return words.every(isOrdinary) && !(words.length === 1 && isWord(name))
}

/** Whether a word stands in menus, buttons and notes. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word) || ORDINARY.has(word.replace(/^و?(?:ال)?/, '')) || /^\d+$/.test(word)
}

/** Whether a name is that of a company or a foundation to which a site belongs: `مؤسسة ألفا الإعلامية`. */
export function isOwner(key: string): boolean {
  const words = key.split(' ')
  return words.length > 1 && (HEADS.has(words[0]!) || TAILS.has(words.at(-1)!))
}
