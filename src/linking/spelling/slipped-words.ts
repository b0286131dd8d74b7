import { isSlipOfLook } from './slips.ts'

/** Shorter words are not misspelt here: their slips are other words. */
const SHORTEST = 5
const ARTICLE = 'ال'

/**
 * A name of two words with their articles (`الولايات المتحدة`) with one slip in one of them, folded: spelling by ear passes
 * over such words, and here the other tells that the name is meant.
 */
export function slippedNames(key: string): Set<string> {
  const words = key.split(' ')
  const found = new Set<string>()
  if (words.length !== 2 || !words.every((word) => word.startsWith(ARTICLE))) return found
  for (const [index, word] of words.entries())
    if (word.length >= SHORTEST)
      for (const slip of slipsIn(word)) found.add(words.with(index, slip).join(' '))
  found.delete(key)
  return found
}

/** The word with a letter behind its article left out, written twice, exchanged with the next or with another's dots. */
function* slipsIn(word: string): Generator<string> {
  const first = word.startsWith(ARTICLE) ? ARTICLE.length : 0
  for (let at = first; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)]
    yield before + after
    yield before + letter + letter + after
    if (after !== '') yield before + after[0]! + letter + after.slice(1)
    for (const other of DOTTED) if (isSlipOfLook(before + other + after, word)) yield before + other + after
  }
}

const DOTTED = [...'بتثنيجحخدذرزسشصضطظعغفق']
