import { Best } from './best.ts'
import { grades, NEAR_BEGINNING_FROM, NEAR_TEXT_FROM, NEAR_WHOLE_FROM } from './grades.ts'
import { isNear, lacking, letterBits } from './near.ts'
import { searchKey } from './search-key.ts'

const GRADE = Object.fromEntries(grades.map((grade, index) => [grade, index])) as Record<
  (typeof grades)[number],
  number
>
const NONE = 255
const RANKS = 16

export interface FormMatch {
  item: number
  /** Number of the form that was met best. */
  form: number
  /** Index in `grades`. */
  grade: number
}

/**
 * Spellings of things, compared whole: a query meets their beginning or that of a later word, one wrong letter forgiven.
 * A plain pass over all of them; their letters' bits rule most out before any letter is compared.
 */
export class FormIndex {
  readonly #keys: readonly string[]
  readonly #bits: Int32Array
  readonly #items: Int32Array
  readonly #ranks: Uint8Array
  readonly #best: Uint8Array
  readonly #form: Int32Array

  /**
   * `items[i]` is the number of the thing that is spelt `forms[i]`; `ranks` has a number for every thing, lower where it
   * matters more.
   */
  constructor(forms: readonly string[], items: readonly number[], ranks: readonly number[]) {
    this.#keys = forms.map(searchKey)
    this.#bits = Int32Array.from(this.#keys, letterBits)
    this.#items = Int32Array.from(items)
    this.#ranks = Uint8Array.from(ranks, (rank) => Math.min(rank, RANKS - 1))
    this.#best = new Uint8Array(ranks.length)
    this.#form = new Int32Array(ranks.length)
  }

  /**
   * The best of the things met, each by its best form: by grade, then rank, then in their own order. `key` is a query
   * through `searchKey`.
   */
  search(key: string, limit: number): { total: number; matches: FormMatch[] } {
    const found = new Best<FormMatch>(limit)
    if (key === '') return { total: 0, matches: [] }
    this.#best.fill(NONE)
    const bits = letterBits(key)
    const later = ` ${key}`
    for (let i = 0; i < this.#keys.length; i++) {
      // One wrong letter brings one that the form lacks; two missing letters rule it out.
      const missing = lacking(bits, this.#bits[i]!)
      if (missing > 1) continue
      const grade = gradeOf(this.#keys[i]!, key, later, missing === 0, this.#bits[i]!, bits)
      const item = this.#items[i]!
      if (grade < this.#best[item]!) {
        this.#best[item] = grade
        this.#form[item] = i
      }
    }
    // Where something is met as it is written, what is near by its beginning only is noise.
    const least = this.#best.some((grade) => grade < GRADE.near) ? GRADE.near : NONE - 1
    for (let item = 0; item < this.#best.length; item++) {
      const grade = this.#best[item]!
      if (grade > least) continue
      found.add(grade * RANKS + this.#ranks[item]!, () => ({ item, form: this.#form[item]!, grade }))
    }
    return { total: found.total, matches: found.list }
  }
}

function gradeOf(
  text: string,
  query: string,
  later: string,
  complete: boolean,
  textBits: number,
  queryBits: number,
): number {
  if (complete) {
    if (text.startsWith(query)) return text.length === query.length ? GRADE.whole : GRADE.beginning
    if (text.includes(later)) return GRADE.word
  }
  const { length } = query
  if (length < NEAR_WHOLE_FROM) return NONE
  const similar = Math.abs(text.length - length) <= 1 && lacking(textBits, queryBits) <= 1
  if (similar && text.length >= NEAR_TEXT_FROM && isNear(text, 0, query, true)) return GRADE.near
  if (length < NEAR_BEGINNING_FROM || text.length < length) return NONE
  if (isNear(text, 0, query, false)) return GRADE['near-beginning']
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (isNear(text, at + 1, query, false)) return GRADE['near-word']
  }
  return NONE
}
