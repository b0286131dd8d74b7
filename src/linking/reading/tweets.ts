import type { Line } from './lines.ts'
import { isParagraph } from './paragraphs.ts'
import { isOfTweet } from './rows.ts'

/** `ألفا @alpha`: who wrote a message of a social network, on a line of its own. */
const HANDLE = /(?:^|\s)@\w{2,20}$/
const MOST_NAME_WORDS = 6
/** A message has no more lines. */
const MOST_LINES = 4
/** What messages hold and articles do not: tags, links, pictures. */
const OF_MESSAGES = /#[\u0621-\u064a\w]|https?:|[a-z]\.[a-z]{2,10}\/\w|\p{Extended_Pictographic}/u

/**
 * Messages of social networks below the first paragraph of a page, where a name is no longer the publication's: what stands between
 * the writer's name and the day, and what is right above a signature.
 */
export function cutTweets(lines: readonly Line[]): void {
  const first = lines.findIndex(isParagraph)
  if (first < 0) return
  for (const [index, line] of lines.entries()) {
    if (index < first || line.text.length > LONGEST_NAME || !line.text.includes('@')) continue
    if (HANDLE.test(line.text) && line.wordCount <= MOST_NAME_WORDS) cutBelow(lines, index)
    else if (line.kind === 'caption' && isOfTweet(line.text)) cutAbove(lines[index - 1])
  }
}

/** A message is no longer, in UTF-16 units. */
const LONGEST_MESSAGE = 400
/** All of it is quoted. */
const IN_QUOTES = /^[«"“][^«»"“”]+[»"”]\.?$/
const LONGEST_NAME = 80

function cutBelow(lines: readonly Line[], name: number): void {
  const below = lines.slice(name + 1, name + 1 + MOST_LINES)
  const end = below.findIndex((line) => line.kind === 'date' || isOfTweet(line.text))
  if (end < 1 || below.slice(0, end).some(({ afterBlank }) => afterBlank)) return
  for (const line of lines.slice(name, name + 1 + end)) if (line.kind === 'text') line.kind = 'caption'
}

function cutAbove(line: Line | undefined): void {
  if (line?.kind !== 'text' || line.text.length > LONGEST_MESSAGE) return
  if (OF_MESSAGES.test(line.text) || IN_QUOTES.test(line.text)) line.kind = 'caption'
}
