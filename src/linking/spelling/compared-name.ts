import { lettersOf } from './letters.ts'
import { soundsOf } from './sounds.ts'

/** A name as it is compared. */
export interface ComparedName {
  /** Folded, without spaces. */
  text: string
  letters: Uint8Array
  sounds: Uint8Array
}

export function comparedName(text: string): ComparedName {
  const letters = lettersOf(text) ?? new Uint8Array()
  const sounds = new Uint8Array(letters.length)
  return { text, letters, sounds: sounds.slice(0, soundsOf(letters, 0, letters.length, sounds)) }
}
