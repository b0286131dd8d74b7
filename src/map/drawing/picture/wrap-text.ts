import { textWidth } from '../text-width.ts'

/**
 * A text in lines no wider than `width` pixels, by estimated widths; what does not fit the last of `most` lines ends
 * in an ellipsis. A word that is wider than a line stands alone on one.
 */
export function wrapText(text: string, width: number, size: number, weight: number, most: number): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || fits(longer)) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last !== '' && !fits(`${last} …`)) last = last.slice(0, Math.max(0, last.lastIndexOf(' ')))
  return [...lines.slice(0, most - 1), `${last}…`]
}
