import { sharedRuns, shareOf } from '../domain/articles/fingerprint.ts'
import { wordOf } from './words.ts'

/** Words of a shingle: a stretch this long said alike in two papers comes from one text. */
const SHINGLE_WORDS = 8

/** Hashes of all runs of eight words of the ranges, folded, marks and spaces left out. */
export function shinglesOf(text: string, ranges: readonly (readonly [number, number])[]): Set<number> {
  const shingles = new Set<number>()
  for (const [from, to] of ranges) {
    const words = [...text.slice(from, to).matchAll(/[\u0621-\u065f\u0670-\u06d3\u0640\d]+/g)].map(([word]) =>
      hash(wordOf(word).key),
    )
    for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
      let value = 17
      for (let word = at; word < at + SHINGLE_WORDS; word++) value = (Math.imul(value, 31) + words[word]!) | 0
      shingles.add(value)
    }
  }
  return shingles
}

function hash(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return value
}

export interface SharedPassages {
  a: string
  b: string
  /** Shingles that both hold. */
  shared: number
  /** As a share of the shorter text's shingles. */
  share: number
}

/** Pairs of texts that share passages word for word, the most alike first. */
export function sharedPassages(texts: ReadonlyMap<string, ReadonlySet<number>>): SharedPassages[] {
  const ids = [...texts.keys()]
  const sets = [...texts.values()]
  return sharedRuns(sets)
    .flatMap((runs, a) =>
      runs
        .filter(({ other }) => other > a)
        .map(({ other, count }) => ({
          a: ids[a]!,
          b: ids[other]!,
          shared: count,
          share: shareOf(count, sets[a]!, sets[other]!),
        })),
    )
    .sort((x, y) => y.share - x.share)
}
