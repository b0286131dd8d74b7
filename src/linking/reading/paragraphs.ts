import { CONNECTIVES, WORDS_IN_WAW } from '../vocabulary/furniture.ts'
import { folded } from '../vocabulary/sets.ts'
import type { Line } from './lines.ts'

/** A line of running text: a closed sentence of some length, or a long one. */
export function isParagraph(line: Line): boolean {
  return (
    line.kind === 'text' &&
    (line.text.length >= LONG_LINE || (line.endsSentence && line.wordCount >= LEAST_OF_SENTENCE))
  )
}

/** A line so long, in UTF-16 units, is running text even where nothing closes it. */
export const LONG_LINE = 120
/** A line of fewer words is no paragraph by its closing mark alone. */
const LEAST_OF_SENTENCE = 8
/** So few words may be what is left of a sentence for the next line. */
const MOST_LEFT_OVER = 3

/** A sentence begun on a line of its own whose last few words were broken off to the next. */
export function isBrokenParagraph(lines: readonly Line[], index: number): boolean {
  const line = lines[index]!
  const next = lines[index + 1]
  return (
    line.kind === 'text' &&
    line.wordCount >= LEAST_OF_SENTENCE &&
    !line.endsSentence &&
    index > 0 &&
    next?.kind === 'text' &&
    !next.afterBlank &&
    !next.bullet &&
    next.endsSentence &&
    next.wordCount <= MOST_LEFT_OVER
  )
}

/** A mark of question or call at the end of a line. */
export const QUESTION = /[؟?!]["'»”]?$/
const MOST_ASKING = 8

/** A sub-heading that asks: an article in questions has several, and goes on at the next one. */
export function isQuestionHeading({ kind, text, wordCount }: Line): boolean {
  return kind === 'text' && wordCount <= MOST_ASKING && QUESTION.test(text)
}

const TAKING_UP = Array.from(folded(CONNECTIVES))

/** Whether a paragraph takes up what stood before it: by a word that does so, or an attached و. */
export function takesUp({ key }: Line): boolean {
  const joined = /^و[^\s]{2,}/.exec(key)?.[0]
  if (joined !== undefined) return !WAW_WORDS.has(joined)
  return TAKING_UP.some((word) => key.startsWith(word) && ' ،,'.includes(key[word.length] ?? ' '))
}

const WAW_WORDS = folded(WORDS_IN_WAW)
