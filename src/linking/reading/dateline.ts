import type { Line } from './lines.ts'

/** A publication that opens each of its reports with its name and a place. */
interface Dateline {
  name: string
  /** The line above the article's first paragraph that says so. */
  index: number
  /** The line at which the next report begins. */
  next: number
}

/** `ألفا اليوم - بيتا`: a name in two words and more, and a place. */
const DATELINE = /^([\u0621-\u064a]+(?: [\u0621-\u064a]+){1,3}) [-–—] [\u0621-\u064a]+(?: [\u0621-\u064a]+)?$/
const LONGEST_DATELINE = 60
/** Lines above the first paragraph in which it is looked for. */
const FARTHEST = 4

/** The dateline above the article that another report below it has again: `ألفا اليوم - غاما أعلنت وزارة …`. */
export function datelineOf(lines: readonly Line[], first: number): Dateline | null {
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST); index--) {
    const { kind, text } = lines[index]!
    const name = kind === 'text' && text.length <= LONGEST_DATELINE ? DATELINE.exec(text)?.[1] : undefined
    if (name === undefined) continue
    const opening = text.slice(0, name.length + ' - '.length)
    const next = lines.findIndex((line, at) => at > first && opensReport(line, opening))
    return next < 0 ? null : { name, index, next }
  }
  return null
}

function opensReport(line: Line, opening: string): boolean {
  return line.text.startsWith(opening) && line.wordCount >= LEAST_OF_REPORT
}

/** Reports may be broken off. */
const LEAST_OF_REPORT = 10
