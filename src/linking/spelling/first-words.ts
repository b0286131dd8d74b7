import { type ComparedName, comparedName } from './compared-name.ts'
import { farthest } from './farthest.ts'
import { LONGEST_RUN } from './letters.ts'
import { keysAround } from './name-keys.ts'
import { SkeletonIndex } from './skeleton-index.ts'
import { soundCost, soundsOf } from './sounds.ts'

const SOUNDS = new Uint8Array(LONGEST_RUN)

/** First words of forms of several words, by the skeletons of their sounds. */
export class FirstWords {
  private readonly words: readonly ComparedName[]
  private readonly bySkeleton: SkeletonIndex

  constructor(words: ReadonlySet<string>) {
    this.words = Array.from(words, comparedName)
    this.bySkeleton = SkeletonIndex.of(this.words.map(({ letters }) => keysAround(letters, false)))
  }

  /** Whether the letters `[from, to)` of a word, the key of whose whole skeleton is at hand, sound like one of them. */
  has(key: number, letters: Uint8Array, from: number, to: number): boolean {
    let at = this.bySkeleton.find(key)
    if (at < 0) return false
    const { lists } = this.bySkeleton
    const length = soundsOf(letters, from, to, SOUNDS)
    for (; lists[at]! >= 0; at++) {
      const { text, sounds } = this.words[lists[at]!]!
      const limit = farthest(text.length)
      if (soundCost(SOUNDS, length, sounds, 0, sounds.length, limit) <= limit) return true
    }
    return false
  }
}
