import { Best } from './best.ts'
import { lacking, letterBits } from './near.ts'
import { searchKey } from './search-key.ts'
import { meetWord, wordForms, wordsOf } from './words.ts'

/** One text of a thing: its title in one language, its publisher. */
export interface IndexedText {
  /** Number of the thing, from 0. */
  item: number
  text: string
}

export interface WordMatch {
  item: number
  /** Number of the text in which the query's first word was met best. */
  text: number
  /** 0 where every word is there wholly; more for beginnings and wrong letters. */
  score: number
}

/**
 * Texts of things by their words: a thing is found where each word of the query begins one of its words, in any of its
 * texts, one wrong letter forgiven.
 */
export class WordIndex {
  readonly #vocabulary: readonly string[]
  readonly #bits: Int32Array
  /** Texts of word w stand at `[ends[w - 1], ends[w])`. */
  readonly #ends: Uint32Array
  readonly #texts: Uint32Array
  readonly #items: Int32Array
  /** By thing: in how many of the query's words it was met so far, and the best meeting of the present one. */
  readonly #met: Uint8Array
  readonly #best: Uint8Array
  readonly #score: Uint16Array
  readonly #text: Int32Array

  constructor(texts: readonly IndexedText[], itemCount: number) {
    const postings = new Map<string, number[]>()
    texts.forEach(({ text }, number) => {
      for (const word of new Set(wordsOf(searchKey(text)).flatMap(wordForms))) {
        const found = postings.get(word)
        if (found) found.push(number)
        else postings.set(word, [number])
      }
    })
    this.#vocabulary = [...postings.keys()]
    this.#bits = Int32Array.from(this.#vocabulary, letterBits)
    let end = 0
    this.#ends = Uint32Array.from(postings.values(), (list) => {
      end += list.length
      return end
    })
    this.#texts = new Uint32Array(end)
    let at = 0
    for (const list of postings.values()) for (const number of list) this.#texts[at++] = number
    this.#items = Int32Array.from(texts, ({ item }) => item)
    this.#met = new Uint8Array(itemCount)
    this.#best = new Uint8Array(itemCount)
    this.#score = new Uint16Array(itemCount)
    this.#text = new Int32Array(itemCount)
  }

  /** The best of the things found, equal ones in their own order. `key` is a query through `searchKey`. */
  search(key: string, limit: number): { total: number; matches: WordMatch[] } {
    const found = new Best<WordMatch>(limit)
    const words = wordsOf(key)
    if (words.length === 0) return { total: 0, matches: [] }
    this.#met.fill(0)
    this.#score.fill(0)
    for (const [number, word] of words.entries()) this.#meet(word, number)
    for (let item = 0; item < this.#met.length; item++) {
      if (this.#met[item] !== words.length) continue
      const score = this.#score[item]!
      found.add(score, () => ({ item, text: this.#text[item]!, score }))
    }
    return { total: found.total, matches: found.list }
  }

  /** Notes the things that hold the query's word of this number and held all words before it. */
  #meet(query: string, number: number): void {
    const bits = letterBits(query)
    const best = this.#best
    best.fill(255)
    for (let w = 0; w < this.#vocabulary.length; w++) {
      if (lacking(bits, this.#bits[w]!) > 1) continue
      const meeting = meetWord(this.#vocabulary[w]!, query)
      if (meeting === null) continue
      const weight = meeting === 2 ? 4 : meeting
      for (let k = w === 0 ? 0 : this.#ends[w - 1]!; k < this.#ends[w]!; k++) {
        const text = this.#texts[k]!
        const item = this.#items[text]!
        if (this.#met[item] !== number && best[item] === 255) continue
        if (weight < best[item]!) {
          if (best[item] === 255) this.#met[item] = number + 1
          else this.#score[item]! -= best[item]!
          this.#score[item]! += weight
          best[item] = weight
          if (number === 0) this.#text[item] = text
        }
      }
    }
  }
}
