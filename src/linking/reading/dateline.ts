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
const DATELINE =
  /^([\u0621-\u064a]+(?: [\u0621-\u064a]+){1,3})\s?[-–—]\s[\u0621-\u064a]+(?: [\u0621-\u064a]+)?$/
const LONGEST_DATELINE = 60
/** Lines above the first paragraph in which it is looked for. */
const FARTHEST = 4

/** The dateline above the article that another report below it has again: `ألفا اليوم - غاما أعلنت وزارة …`. */
export function datelineOf(lines: readonly Line[], first: number): Dateline | null {
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST); index--) {
    const { kind, text } = lines[index]!
    const name = kind === 'text' && text.length <= LONGEST_DATELINE ? DATELINE.exec(text)?.[1] : undefined
    if (name === undefined) continue
    const next = lines.findIndex((line, at) => at > first && opensReport(line, name))
    return next < 0 ? null : { name, index, next }
  }
  return null
}

function opensReport({ text, wordCount }: Line, name: string): boolean {
  return (
    text.startsWith(name) &&
    DASH.test(text.slice(name.length, name.length + 3)) &&
    wordCount >= LEAST_OF_REPORT
  )
}

const DASH = /^\s?[-–—]\s/

/** Reports may be broken off. */
const LEAST_OF_REPORT = 10
