import { wordOf } from '../words.ts'

/** Words of a text that carry its subject: four letters and more, without attached letters and article. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const match of text.slice(0, 20_000).matchAll(/[\u0621-\u065f\u0670-\u06d3]{4,}/g)) {
    const bare = wordOf(match[0]).bare.at(-1)!
    if (bare.length >= 4) words.add(bare)
  }
  return words
}

/** Share of the words of `a` that stand in `b`, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / a.size
}
