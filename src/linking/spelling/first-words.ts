import { ComparedNames, lettersOfName } from './compared-names.ts'
import { farthest } from './farthest.ts'
import { LONGEST_RUN } from './letters.ts'
import { keysAround } from './name-keys.ts'
import { SkeletonIndex } from './skeleton-index.ts'
import { soundCost, soundsOf } from './sounds.ts'

const SOUNDS = new Uint8Array(LONGEST_RUN)

/** First words of forms of several words, by the skeletons of their sounds. */
export class FirstWords {
  private readonly words: ComparedNames
  private readonly bySkeleton: SkeletonIndex

  constructor(words: ReadonlySet<string>) {
    this.words = new ComparedNames([...words])
    this.bySkeleton = SkeletonIndex.of(this.words.texts.map((text) => keysAround(lettersOfName(text), false)))
  }

  /** Whether the letters `[from, to)` of a word, the key of whose whole skeleton is at hand, sound like one of them. */
  has(key: number, letters: Uint8Array, from: number, to: number): boolean {
    let at = this.bySkeleton.find(key)
    if (at < 0) return false
    const { lists } = this.bySkeleton
    const length = soundsOf(letters, from, to, SOUNDS)
    const { texts, sounds, starts } = this.words
    for (; lists[at]! >= 0; at++) {
      const word = lists[at]!
      const start = starts[word]!
      const limit = farthest(texts[word]!.length)
      if (soundCost(SOUNDS, length, sounds, start, starts[word + 1]! - start, limit) <= limit) return true
    }
    return false
  }
}
