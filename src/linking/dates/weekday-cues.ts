import { foldKey } from '../../domain/folding.ts'
import { ARABIC, type DateToken, DIGIT, dateTokens, kindAt, LATIN, NAMES_WEEKDAY } from './tokens.ts'

/** A weekday in running text and how many days from it the text was published; null where the words do not say. */
export interface WeekdayCue {
  weekday: number
  /** 0: `اليوم الثلاثاء`; 1: `أمس الثلاثاء`; -1: `غدا`; null: the weekday alone. */
  daysAgo: number | null
}

const SHIFTS = new Map(
  [
    ['اليوم', 0],
    ['الليلة', 0],
    ['أمس', 1],
    ['الأمس', 1],
    ['بالأمس', 1],
    ['البارحة', 1],
    ['غدا', -1],
    ['غد', -1],
    ['الغد', -1],
  ].map(([word, shift]) => [foldKey(word as string), shift as number]),
)
const PARTS_OF_DAY = new Set(
  ['مساء', 'صباح', 'فجر', 'ليل', 'ليله', 'ظهر', 'يوم', 'عصر', 'منتصف', 'مساءا', 'وقت', 'متاخر'].map(foldKey),
)
const PAST_OR_COMING = new Set(
  ['الماضي', 'المقبل', 'القادم', 'الفائت', 'المنصرم', 'التالي', 'قبل', 'الاسبق'].map(foldKey),
)

/** Words before a weekday, and behind it, that its cue may hang on; two of them may be one name. */
const WORDS_BEFORE = 10
const WORDS_AFTER = 3

/** Weekday words of `text[from, to)`; `الثلاثاء الماضي` and the like, which say no near day, are left out. */
export function weekdayCues(text: string, from: number, to: number): WeekdayCue[] {
  const cues: WeekdayCue[] = []
  eachWeekdayCue(text, from, to, (cue) => cues.push(cue))
  return cues
}

/** Tells each of them with the weekday's own place. */
export function eachWeekdayCue(
  text: string,
  from: number,
  to: number,
  tell: (cue: WeekdayCue, start: number, end: number) => void,
): void {
  for (let at = from; at < to; ) {
    const kind = kindAt(text, at)
    const start = at++
    if (kind !== ARABIC && kind !== LATIN) continue
    while (at < to && kindAt(text, at) === kind) at++
    if (!NAMES_WEEKDAY.holds(text, start, at)) continue
    const tokens = dateTokens(text, wordsBefore(text, start, from), wordsAfter(text, at, to))
    const cue = cueAt(tokens, start)
    if (cue !== null) tell(cue, start, at)
  }
}

const isWordKind = (kind: number): boolean => kind === ARABIC || kind === LATIN || kind === DIGIT

/** Start of the tenth word or number before a position, or `from`. */
function wordsBefore(text: string, position: number, from: number): number {
  let at = position
  for (let words = 0; words < WORDS_BEFORE && at > from; words++) {
    while (at > from && !isWordKind(kindAt(text, at - 1))) at--
    const kind = at > from ? kindAt(text, at - 1) : 0
    while (at > from && kindAt(text, at - 1) === kind) at--
  }
  return at
}

/** End of the third word or number after a position, or `to`. */
function wordsAfter(text: string, position: number, to: number): number {
  let at = position
  for (let words = 0; words < WORDS_AFTER && at < to; words++) {
    while (at < to && !isWordKind(kindAt(text, at))) at++
    const kind = at < to ? kindAt(text, at) : 0
    while (at < to && kindAt(text, at) === kind) at++
  }
  return at
}

/** The cue of the weekday that begins at a place, read from the tokens around it. */
export function cueAt(around: readonly DateToken[], start: number): WeekdayCue | null {
  const tokens = around.filter(({ type }) => type !== 'mark')
  const at = tokens.findIndex((token) => token.start === start)
  const token = tokens[at]
  if (token?.type !== 'weekday') return null
  const after = tokens[at + 1]
  if (after?.type === 'word' && PAST_OR_COMING.has(after.key)) return null
  if (after?.type === 'number') return null
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = tokens[before]!
    if (word.type !== 'word' || token.start - word.end > 30) break
    const bare = word.key.replace(/^[وف](?=ا)/, '')
    const shift = SHIFTS.get(bare)
    if (shift !== undefined) {
      const earlier = tokens[before - 1]
      const isDayBefore = shift === 1 && earlier?.type === 'word' && earlier.key === DAY_BEFORE
      return { weekday: token.weekday, daysAgo: isDayBefore ? 2 : shift }
    }
    if (!PARTS_OF_DAY.has(bare)) break
  }
  return { weekday: token.weekday, daysAgo: null }
}

const DAY_BEFORE = foldKey('أول')
