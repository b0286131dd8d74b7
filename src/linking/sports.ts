import { LettersWithin } from './letters-within.ts'
import { CLAUSE_END } from './neighbours.ts'
import type { Surrounded } from './surroundings.ts'
import { LOCATIVES_BESIDE_CLUBS } from './vocabulary/locatives.ts'
import { folded } from './vocabulary/sets.ts'
import { CONTEST_WORDS, NATIONAL_TEAM, SPORT_WORDS } from './vocabulary/sport.ts'
import { markBare } from './words.ts'

/** A pattern of a word as papers spell it: without its hamzas, and with ه for a final ة. */
const spelt = (word: string): string => word.replace(/[أإ]/g, '[$&ا]').replace(/ة$/, '[ةه]')

/** `المنتخب` is also one whom people elected. */
const TEAM = `(?<!ال)${NATIONAL_TEAM}`
const CONTESTS = [...CONTEST_WORDS.map(spelt), TEAM].join('|')
const CONTEST = new RegExp(`^(?:${CONTESTS})`)
/** Words side by side and nothing repeated: the time it takes is linear in the text. */
const SPORT = new RegExp(`${CONTESTS}|${SPORT_WORDS.map(spelt).join('|')}`, 'g')

/** Letters of which some stand in all that `SPORT` finds: words without any of them are not asked of it. */
const SPORTING = new LettersWithin(
  folded([...CONTEST_WORDS, NATIONAL_TEAM, ...SPORT_WORDS].map((word) => word.trim().replace(/ة$/, ''))),
)

/** Whether `SPORT` may find something in the word `text[start, end)`, whatever follows it. */
export function isOfSport(text: string, start: number, end: number): boolean {
  return SPORTING.stand(text, start, end) && `${text.slice(start, end)} `.search(SPORT) >= 0
}

/** A text with fewer words of sport, equal ones counted too, is no sports report. */
export const LEAST_OF_SPORT = 4
/** So much of a text is looked at, in UTF-16 units. */
const SPORT_UNITS = 6000

/** Whether a text reads like a sports report: at least four distinct words of sport, a contest among them. */
export function isSportsReport(text: string, ranges: readonly (readonly [number, number])[]): boolean {
  const from = ranges[0]?.[0] ?? 0
  const to = Math.min(ranges.at(-1)?.[1] ?? 0, from + SPORT_UNITS)
  const seen = new Set(text.slice(from, to).match(SPORT))
  return seen.size >= LEAST_OF_SPORT && [...seen].some((word) => CONTEST.test(word))
}

const IN_PLACE = markBare(folded(LOCATIVES_BESIDE_CLUBS))

/** In a sports report a city is meant only where something happens in it: after a word of place, with ب, as a capital. */
export function isClubPlace({ before, withBeh }: Surrounded): boolean {
  if (withBeh) return false
  return before === null || (before.gap & CLAUSE_END) !== 0 || (before.marks & IN_PLACE) === 0
}
