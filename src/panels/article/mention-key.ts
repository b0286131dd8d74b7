/** Mentions that a key moves on: J to the next, K to the previous, by the key's place on the board (ت and ن in Arabic). */
export function mentionKey(code: string): 1 | -1 | null {
  return code === 'KeyJ' ? 1 : code === 'KeyK' ? -1 : null
}
