import { lettersOf } from './letters.ts'
import { soundsOf } from './sounds.ts'

/** Names as they are compared, folded and without spaces. Their sounds lie one after the other: thousands of short arrays take far more memory. */
export class ComparedNames {
  readonly texts: readonly string[]
  readonly sounds: Uint8Array
  /** Where the sounds of each name begin, and at last where they end. */
  readonly starts: Int32Array

  constructor(texts: readonly string[]) {
    this.texts = texts
    this.starts = new Int32Array(texts.length + 1)
    const sounds = new Uint8Array(texts.reduce((length, text) => length + text.length, 0))
    let end = 0
    for (const [name, text] of texts.entries()) {
      const letters = lettersOfName(text)
      end += soundsOf(letters, 0, letters.length, sounds.subarray(end))
      this.starts[name + 1] = end
    }
    this.sounds = sounds.slice(0, end)
  }

  /** The sounds of one name. */
  soundsOf(name: number): Uint8Array {
    return this.sounds.subarray(this.starts[name], this.starts[name + 1])
  }
}

/** The letters of a name; none where it holds what no name is spelt with. */
export function lettersOfName(text: string): Uint8Array {
  return lettersOf(text) ?? new Uint8Array()
}
