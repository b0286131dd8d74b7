import { FOLD_TABLE, SPACE } from '../domain/folding.ts'

/** Letters a folded Arabic name is spelt with. */
export const LETTERS = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'

export const BREAK = 0
export const INVISIBLE = 1
export const GAP = 2
export const FIRST_LETTER = 3

/** Symbols of the matching automaton: break, invisible, gap and one per letter. */
export const SYMBOLS = 32

/** The ligatures of ل and ا: one unit, two letters. They count as ل; what walks from letter to letter adds the ا. */
const LAM_ALEF = { first: 0xfef5, last: 0xfefc }
export const isLamAlef = (code: number): boolean => code >= LAM_ALEF.first && code <= LAM_ALEF.last

/** Symbol of every UTF-16 code unit: BREAK, INVISIBLE (vanishes in folding), GAP (may part a name) or a letter. */
export const SYMBOL_TABLE: Uint8Array = makeSymbols()

function makeSymbols(): Uint8Array {
  const letters = new Map(Array.from(LETTERS, (letter, at) => [letter.charCodeAt(0), at]))
  const table = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) {
    const folded = FOLD_TABLE[code]!
    const letter = folded === 0 || folded === SPACE ? -1 : (letters.get(folded) ?? -1)
    table[code] =
      folded === 0 ? INVISIBLE : folded === SPACE ? GAP : letter >= 0 ? FIRST_LETTER + letter : BREAK
  }
  for (let code = LAM_ALEF.first; code <= LAM_ALEF.last; code++)
    table[code] = FIRST_LETTER + letters.get('ل'.charCodeAt(0))!
  return table
}

/** Not 0 for every UTF-16 code unit that words are made of: 1 for letters, 2 for what vanishes between them. */
export const WORD_UNIT: Uint8Array = SYMBOL_TABLE.map((symbol) =>
  symbol >= FIRST_LETTER ? 1 : symbol === INVISIBLE ? 2 : 0,
)

/** Symbol of a folded letter; throws where a form holds something that no name is spelt with. */
export function symbolOf(letter: string): number {
  const symbol = SYMBOL_TABLE[letter.charCodeAt(0)]!
  if (symbol < GAP) throw new Error(`no letter of a name: ${JSON.stringify(letter)}`)
  return symbol
}

const ALEF = 0x0627
const FATHATAN = 0x064b
const WAVY_HAMZA = 0x065f
const DAGGER_ALEF = 0x0670

/**
 * Whether a word ends in a written fathatan, before or behind its silent alef: an adjective or noun in the accusative (`أرمنيًا`,
 * `بستاناً`), as hardly a place's name is written.
 */
export function endsInNunation(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  return last === FATHATAN || (last === ALEF && end - start > 1 && text.charCodeAt(end - 2) === FATHATAN)
}

/** Vowel signs, which belong to the letter before them. */
export function isHaraka(code: number): boolean {
  return (code >= FATHATAN && code <= WAVY_HAMZA) || code === DAGGER_ALEF
}
