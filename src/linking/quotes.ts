const OPENING = /["'«“”‘„([]/
export const CLOSING = /["'»”“’)\]]/

/** Whether the unit is a closing quote, behind which a title may end: ", » or ”. */
export function closesQuote(code: number): boolean {
  return code === 0x22 || code === 0xbb || code === 0x201d
}

/** Whether a quote or bracket stands right before and right behind `text[start, end)`. */
export function isEnclosed(text: string, start: number, end: number): boolean {
  return start > 0 && OPENING.test(text[start - 1]!) && CLOSING.test(text[end] ?? '')
}
