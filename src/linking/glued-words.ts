import { FIRST_LETTER, LETTERS, SYMBOL_TABLE, WORD_UNIT } from './alphabet.ts'
import {
  PARTICLES_BEHIND_PLACES,
  WORDS_BEFORE_PLACES,
  WORDS_BEHIND_PLACES,
} from './vocabulary/glued-words.ts'
import { folded } from './vocabulary/sets.ts'

/**
 * Whether a name `[start, end)` ran into another word: what is left is a word that often stands there, or, behind a longer
 * name, a particle, or is long and begins as no ending does, with an article, a preposition or و attached or otherwise.
 */
export function isFollowed(text: string, start: number, end: number, to: number): boolean {
  let letters = ''
  let at = end
  for (; at < to && WORD_UNIT[text.charCodeAt(at)] !== 0 && letters.length <= MOST_TOLD; at++) {
    const symbol = SYMBOL_TABLE[text.charCodeAt(at)]!
    if (symbol >= FIRST_LETTER) letters += LETTERS[symbol - FIRST_LETTER]
  }
  const own = end - start
  if (own >= LEAST_FOLLOWED && JOINED_WORD.test(letters)) return true
  if (!NEXT_WORDS.has(letters) && !mayFollow(letters, own, text[at - 1] === 'ة')) return false
  // Behind an article و may belong to a participle: `المجروحة`.
  if (letters.startsWith('و') && text.startsWith('ال', start)) return false
  return !DESCRIBED.test(text.slice(start, end))
}

/** Whether letters follow a name of so many as another word, not as an ending or as more of a longer name. */
function mayFollow(letters: string, own: number, isFeminine: boolean): boolean {
  if (own < LEAST_FOLLOWED) return false
  if (PARTICLES.has(letters) || JOINED_CLAUSE.test(letters)) return true
  return (own > LEAST_FOLLOWED || isFeminine) && NEXT_WORD.test(letters)
}

const PARTICLES = folded(PARTICLES_BEHIND_PLACES)
const NEXT_WORDS = folded(WORDS_BEHIND_PLACES)
/** A word with its article, a verb of the future, or و and a word of some length that ends as no family name does. */
const JOINED_CLAUSE =
  /^(?:ال[\u0621-\u064a]{3,}|س[يت](?!ان)[\u0621-\u064a]{3,}|و[\u0621-\u064a]{3,}(?:ه|ها|هم))$/
/** Four letters and more that begin as no ending of an adjective, people, dual or possession does. */
const NEXT_WORD = /^[تشسقعغحخدذرزصضطظثجم][\u0621-\u064a]{3,}/

/** Whether the word begins with the أ of a question before و or ف, or with an أو that lost its space: `أفبألفا`, `أوألفا`. */
export function asks(text: string, start: number, to: number): boolean {
  return start + 2 < to && text[start] === 'أ' && (text[start + 1] === 'و' || text[start + 1] === 'ف')
}

/** The offset behind a preposition or verb of place that, with or without و or ف, begins the word and is followed by more of it; -1 where none does. */
export function afterPreposition(text: string, start: number, to: number): number {
  const at = start + (text[start] === 'و' || text[start] === 'ف' ? 1 : 0)
  for (const from of at === start ? [start] : [at, start])
    for (const word of BY_LETTER[text.charCodeAt(from) - FIRST_ARABIC] ?? NO_WORDS)
      if (text.startsWith(word, from) && from + word.length < to) return from + word.length
  return -1
}

const FIRST_ARABIC = 0x620
const NO_WORDS: readonly string[] = []
/** Words before places by their first letter. */
const BY_LETTER: readonly string[][] = Array.from({ length: 0x30 }, (_, letter) =>
  WORDS_BEFORE_PLACES.filter((word) => word.charCodeAt(0) === letter + FIRST_ARABIC),
)

/** Five letters and more, none of the endings that make a science (`لوجيا`) or a city (`بول`, `بورغ`) of a name. */
const JOINED_WORD = /^(?:ب(?!ول|ور|رغ|اد)|ل(?!وج|اند)|وال)[\u0621-\u064a]{4,}$/
const LEAST_FOLLOWED = 5
/** A name with a word for its kind: its own part may be as short as a word's beginning (`نهر الكر` and الكرملين). */
const DESCRIBED = /^(?:نهر|ممر|بحير[ةه]|جب[اي]?ل|طريق|جسر|مطار|دير|خزان|حقل|معبر)\s/
const MOST_TOLD = 8
