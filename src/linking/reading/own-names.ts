import type { Line } from './lines.ts'
import { MOST_ABOVE, publicationOn } from './masthead.ts'
import { isAgency, isNewsroom, isWord } from './newsroom.ts'

/** `صحيفة ألفا - الكويت`, `مجلة ألفا الثقافية` under the article, above any links. */
export function ofTailName(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (line.kind === 'related-label') return null
    const name = line.part !== 'head' && line.kind === 'text' ? (publicationOn(line) ?? bareName(line)) : null
    if (name !== null && !isAgency(name)) return name
  }
  return null
}

/** A newsroom's full name and nothing else under the article. */
function bareName({ part, text, wordCount, endsSentence }: Line): string | null {
  const isName = part === 'tail' && wordCount <= MOST_BARE_WORDS && !endsSentence
  return isName && isNewsroom(text) && !isWord(text) ? text : null
}

const MOST_BARE_WORDS = 3

/** `… في بيان.المصدر: صحيفة ألفا`: a source that ran into the last sentence. */
export function ofInlineSource(lines: readonly Line[]): string | null {
  const line = lines.findLast(
    ({ kind, part, text }) => kind === 'text' && part === 'body' && text.includes(SOURCE),
  )
  const named = INLINE_SOURCE.exec(line?.text.slice(-LONGEST_SOURCE) ?? '')?.[1]?.trim() ?? null
  return named === null || isAgency(named) ? null : named
}

const LONGEST_SOURCE = 80
const SOURCE = 'المصدر'
const INLINE_SOURCE = /[.!؟?»"”…]\s?المصدر\s?:\s?([^:.]{3,40})$/

/** A shorter name is hardly a publisher's. */
export const SHORTEST_NAME = 4

/** `من ألفا، الموسوعة الحرة` over an article. */
export function ofEncyclopedia(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, MOST_ABOVE)) {
    const name = ENCYCLOPEDIA.exec(text)?.[1]
    if (name !== undefined) return name
  }
  return null
}

const ENCYCLOPEDIA = /^من ([^،]{3,30})، الموسوعة/
