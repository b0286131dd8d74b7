/**
 * About how wide a label is, in pixels: good enough to keep labels apart where no font can be asked. Advance widths
 * are those of Vazirmatn by class of letter, in parts of the font size.
 */
export function textWidth(text: string, fontSize: number, weight: number): number {
  let width = 0
  for (const character of text) width += advance(character)
  return width * fontSize * (weight >= 600 ? 1.06 : 1)
}

function advance(character: string): number {
  if (character === ' ') return 0.25
  if (/[اأإآٱلﻻ]/.test(character)) return 0.28
  if (/[رزوؤژءدذ]/.test(character)) return 0.42
  if (/[سشصضک]/.test(character)) return 0.78
  if (/[\u0600-\u06ff]/.test(character)) return 0.5
  if (/[ijl.,'’·|!:;()/\-–]/.test(character)) return 0.32
  if (/[mwMW]/.test(character)) return 0.85
  if (/[A-Z\u0410-\u042f]/.test(character)) return 0.66
  return 0.56
}
