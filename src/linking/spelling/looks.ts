import type { NameForm } from '../forms.ts'
import type { Beginning, BrokenNames } from './broken-names.ts'
import { FirstWords } from './first-words.ts'
import { areKnown } from './known-words.ts'
import { ALEF, FOREIGN_LETTER, LAM, LONGEST_RUN, letterOf, readLetters } from './letters.ts'
import { mayBeMisspelt, type NearName, type NearNames } from './near-names.ts'

/** What one word may be or begin; numbers count attached letters set aside. */
export interface Look {
  alone: { lead: number; near: NearName } | null
  /** A short name that the word may be where a place stands: behind a word for one, in a list, with a foreign letter. */
  short: { lead: number; near: NearName } | null
  leads: readonly number[]
  beginnings: readonly Beginning[]
}

/** First parts of names of several words are not shorter: `آغ` of `آغ دره`. */
const SHORTEST_FIRST = 2
/** Nor are pieces of broken names behind attached letters: `ولا` is a word. */
const SHORTEST_PIECE = 3
/** Feminine endings, which Arabic words have and foreign names seldom: in a name they are written ا or ه as well. */
const NEVER_NAMES = /[ةى]/
const CONJUNCTIONS = [letterOf('و'), letterOf('ف')]
const PREPOSITIONS = [letterOf('ب'), LAM, letterOf('ك')]
const NONE: readonly number[] = []
const NO_BEGINNINGS: readonly Beginning[] = []
const WORD = new Uint8Array(LONGEST_RUN)

/** Looks at words one by one for what they may be as an unlisted spelling. */
export class Looks {
  private readonly forms: readonly NameForm[]
  private readonly nearNames: NearNames
  private readonly brokenNames: BrokenNames
  private readonly firstWords: FirstWords

  constructor(forms: readonly NameForm[], nearNames: NearNames, brokenNames: BrokenNames) {
    this.forms = forms
    this.nearNames = nearNames
    this.brokenNames = brokenNames
    this.firstWords = new FirstWords(
      new Set(
        forms
          .filter((form) => form.key.includes(' ') && mayBeMisspelt(form))
          .map(({ key }) => key.split(' ')[0]!),
      ),
    )
  }

  /** What the raw word `text[start, end)`, with or without attached letters, may be or begin; null for most words. */
  at(text: string, start: number, end: number): Look | null {
    if (end - start > LONGEST_RUN) return null
    const { nearNames } = this
    const length = readLetters(text, start, end, WORD, 0)
    let alone: Look['alone'] = null
    let short: Look['short'] = null
    let leads = NONE
    let beginnings = NO_BEGINNINGS
    let lead = 0
    const foreign = FOREIGN_LETTER.test(text.slice(start, end))
    // Attached letters: none, then و or ف, then ب, ل or ك.
    for (let stage = 0; stage < 3; stage++) {
      if (stage > 0) {
        const letter = WORD[lead]!
        if (lead >= length || (stage === 1 ? !isOf(letter, CONJUNCTIONS) : !isOf(letter, PREPOSITIONS)))
          continue
        lead++
      }
      const own = length - lead
      if (lead > 0 && own < SHORTEST_FIRST) continue
      if (areKnown(WORD, lead, length)) return null
      if (own >= 2 && WORD[lead] === ALEF && WORD[lead + 1] === LAM) continue
      const near = nearNames.search(WORD, lead, length)
      if (nearNames.short !== null && (stage < 2 || foreign) && !NEVER_NAMES.test(text[end - 1]!))
        short ??= { lead, near: nearNames.short }
      if (near !== null && (alone === null || this.isCloser(near, alone.near))) alone = { lead, near }
      if (this.firstWords.has(nearNames.keyOf(WORD, lead, length), WORD, lead, length))
        leads = [...leads, lead]
      const node = lead > 0 && own < SHORTEST_PIECE ? -1 : this.brokenNames.beginningOf(WORD, lead, length)
      if (node > 0) beginnings = [...beginnings, { lead, node }]
    }
    if (alone === null && short === null && leads === NONE && beginnings === NO_BEGINNINGS) return null
    if (short !== null && alone !== null && short.near.cost >= alone.near.cost) short = null
    return { alone, short, leads, beginnings }
  }

  /**
   * Whether a name found behind an attached letter is the closer one: cheaper, or as cheap where the other does not
   * begin with a letter that و and ف may stand for.
   */
  private isCloser(near: NearName, before: NearName): boolean {
    if (near.cost !== before.cost) return near.cost < before.cost
    return !isOf(letterOf(this.forms[before.form]!.key[0]!), CONJUNCTIONS)
  }
}

function isOf(letter: number, letters: readonly number[]): boolean {
  for (const one of letters) if (one === letter) return true
  return false
}
