import { FIRST_LETTER, LETTERS, SYMBOL_TABLE, WORD_UNIT } from './alphabet.ts'
import { PARTICLES_BEHIND_PLACES, WORDS_BEFORE_PLACES } from './vocabulary/glued-words.ts'
import { folded } from './vocabulary/sets.ts'

/**
 * Whether a long name `[start, end)` ran into another word: what is left is a particle, or is long and begins as no ending
 * does, with a preposition or و attached or otherwise.
 */
export function isFollowed(text: string, start: number, end: number, to: number): boolean {
  let letters = ''
  for (let at = end; at < to && WORD_UNIT[text.charCodeAt(at)] !== 0 && letters.length <= MOST_TOLD; at++) {
    const symbol = SYMBOL_TABLE[text.charCodeAt(at)]!
    if (symbol >= FIRST_LETTER) letters += LETTERS[symbol - FIRST_LETTER]
  }
  return (
    end - start >= LEAST_FOLLOWED &&
    (JOINED_WORD.test(letters) ||
      (end - start > LEAST_FOLLOWED &&
        (PARTICLES.has(letters) || NEXT_WORD.test(letters)) &&
        !DESCRIBED.test(text.slice(start, end))))
  )
}

const PARTICLES = folded(PARTICLES_BEHIND_PLACES)
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
