import { searchKey } from './search-key.ts'
import { meetWord, wordForms, wordsOf } from './words.ts'

/** A piece of a text, and whether it is a word that met the query. */
export interface Piece {
  text: string
  met: boolean
}

const WORD = /[\p{L}\p{N}\p{M}'’ʼʻʾʿ]+/gu

/** A text cut at the words that meet a word of the query; the pieces joined are the text. */
export function highlight(text: string, query: string): Piece[] {
  const wanted = wordsOf(searchKey(query))
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const forms = wordForms(searchKey(word))
    if (!wanted.some((part) => forms.some((form) => meetWord(form, part) !== null))) continue
    if (index > at) pieces.push({ text: text.slice(at, index), met: false })
    pieces.push({ text: word, met: true })
    at = index + word.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), met: false })
  return pieces
}
