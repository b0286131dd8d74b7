import { foldKey } from '../../domain/folding.ts'
import { dateTokens } from './tokens.ts'

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

/** Weekday words of `text[from, to)`; `الثلاثاء الماضي` and the like, which say no near day, are left out. */
export function weekdayCues(text: string, from: number, to: number): WeekdayCue[] {
  const tokens = dateTokens(text, from, to).filter(({ type }) => type !== 'mark')
  const cues: WeekdayCue[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'weekday') continue
    const after = tokens[at + 1]
    if (after?.type === 'word' && PAST_OR_COMING.has(after.key)) continue
    if (after?.type === 'number') continue
    let before = at - 1
    let shift: number | null = null
    for (let step = 0; step < 3 && before >= 0; step++, before--) {
      const word = tokens[before]!
      if (word.type !== 'word' || token.start - word.end > 30) break
      const bare = word.key.replace(/^[وف](?=ا)/, '')
      if (SHIFTS.has(bare)) {
        shift = SHIFTS.get(bare)!
        const earlier = tokens[before - 1]
        if (shift === 1 && earlier?.type === 'word' && earlier.key === foldKey('أول')) shift = 2
        break
      }
      if (!PARTS_OF_DAY.has(bare)) break
    }
    cues.push({ weekday: token.weekday, daysAgo: shift })
  }
  return cues
}
