import { isNamedBefore, isPlacedBefore } from '../evidence.ts'
import { FOREIGN_LETTER } from './letters.ts'

/**
 * Whether a short name may be meant at all: beside another as in a list, with a foreign letter, or behind a word for its
 * kind, a preposition, a verb or an office. `lead` letters stand attached to it; `beside`: something that may be a place
 * stands close by.
 */
export function mayBeShortName(
  text: string,
  { start, end }: { start: number; end: number },
  lead: number,
  beside: boolean,
): boolean {
  if (beside && (lead > 0 || isMarkedOff(text, start, end))) return true
  if (FOREIGN_LETTER.test(text.slice(start, end))) return true
  return lead === 0 && (isNamedBefore(text, start) || isPlacedBefore(text, start))
}

/** Whether a comma, bar or line's end stands right before a word, or a mark or an attached و right behind it. */
function isMarkedOff(text: string, start: number, end: number): boolean {
  return (
    LIST_MARKS.includes(text[start - 2] ?? ' ') ||
    LIST_MARKS.includes(text[end] ?? ' ') ||
    text[end + 1] === 'و'
  )
}

const LIST_MARKS = '،,/|\n-–—•'
