import { foldKey } from '../folding.ts'

/**
 * The key under which the search compares texts: the linker's folding (folding.ts), and beyond it letters of any script
 * in lower case, the Azerbaijani and Turkish letters that have no diacritic to lose (ı, ə), Cyrillic ё and й without
 * their marks, the Armenian ligature opened, and no apostrophes, quotation marks or points.
 */
export function searchKey(text: string): string {
  return foldKey(
    text
      .replace(SILENT, '')
      // Presentation forms first: what they stand for may separate words.
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[ıəёйև]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(APART, ' ')
      .replace(SILENT, ''),
  )
}

const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ё: 'е', й: 'и', և: 'եւ' }
/** What separates words, besides spaces and dashes, which the folding sees to. */
const APART = /[/|,;:()[\]{}«»“”„"،؛؟?!…–—·]/g
/** What stands inside words without being a letter: apostrophes, ayn and hamza signs of transliteration, points. */
const SILENT = /['’‘ʼʻʾʿ´`′.]/g
