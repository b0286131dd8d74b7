import { VIDEO_LABELS } from '../vocabulary/furniture.ts'
import { folded } from '../vocabulary/sets.ts'
import type { Line } from './lines.ts'
import { isParagraph, QUESTION, takesUp } from './paragraphs.ts'
import { COMPARED_UNITS, contentWords, overlap } from './similarity.ts'
import { sharedByStory, subjectWords } from './subject.ts'
import { isOver } from './teasers.ts'

/** A sub-heading has seldom so many words; between paragraphs that nothing parts, still fewer have. */
const LEAST_TITLE_WORDS = 5
const LEAST_TITLE_AMID = 6
const LEAST_SENTENCE_WORDS = 5
/** A sentence that draws to a story is not longer, in UTF-16 units. */
const LONGEST_TEASER = 200
/** So many paragraphs of the article stand for one of another story. */
const LEAST_OWN = 5
/** So much of the story's words may be the article's; of its headline none. */
const MOST_SHARED = 0.2
const MOST_SHARED_MARKED = 0.3
/** Sections of an article are numbered. */
const NUMBERED = /[\d٠-٩۰-۹①-⑳]/

/** A story's headline by its index in the page. */
interface Story {
  title: number
  /** Told by more than its words, it may share some with the article. */
  isMarked: boolean
  /** Its sentence is not closed: it is one where the article's paragraphs all are. */
  isOpen?: true
}

/**
 * Other stories among the article's paragraphs, or under them, that nothing labels: a headline and a sentence right below it, of whose
 * words next to none is the article's.
 */
export function cutStories(lines: readonly Line[], first: number): void {
  let stories: Story[] = []
  for (let at = first + 1; at + 1 < lines.length; at++) {
    const found = storiesAt(lines, at)
    stories.push(...found)
    at += Math.max(0, found.length * 2 - 1)
  }
  if (stories.length === 0) return
  const sentences = new Set(stories.map(({ title }) => title + 1))
  const own = lines.filter((line, at) => at >= first && !sentences.has(at) && isParagraph(line))
  if (!own.every(({ endsSentence }) => endsSentence)) stories = stories.filter(({ isOpen }) => !isOpen)
  const unmarked = stories.filter(({ isMarked }) => !isMarked).length
  if (own.length < unmarked * LEAST_OWN || own.length < stories.length) return
  const words = subjectWords(own, 0, COMPARED_UNITS)
  for (const { title, isMarked } of stories) {
    const [headline, sentence] = [lines[title]!, lines[title + 1]!]
    if (sharedByStory(headline, sentence, words) > (isMarked ? MOST_SHARED_MARKED : MOST_SHARED)) continue
    if (!isMarked && overlap(contentWords(headline.text), words) > 0) continue
    headline.kind = 'site'
    sentence.kind = 'site'
  }
}

/** The story whose headline stands at the line, and those that follow it right below. */
function storiesAt(lines: readonly Line[], at: number): Story[] {
  const title = lines[at]!
  // Most lines are paragraphs.
  if (title.kind !== 'text' || title.endsSentence) return []
  if (isOpenTeaser(lines, at)) return [{ title: at, isMarked: true, isOpen: true }]
  if (!isTeaser(lines, at)) return []
  if (isVideo(title)) return [{ title: at, isMarked: true }]
  if (title.afterBlank) return isApart(lines, at) ? [{ title: at, isMarked: false }] : []
  const underFurniture = storiesUnderFurniture(lines, at)
  return underFurniture.length > 0 || !isAmid(lines, at) ? underFurniture : [{ title: at, isMarked: false }]
}

/** Several in a row under a line of the site's, before a paragraph that takes up what stood above them. */
function storiesUnderFurniture(lines: readonly Line[], at: number): Story[] {
  if (lines[at - 1]!.kind !== 'site' && lines[at - 1]!.kind !== 'crumb') return []
  const stories: Story[] = []
  let next = at
  while (stories.length < MOST_IN_ROW && isTeaser(lines, next) && !lines[next]!.afterBlank) {
    stories.push({ title: next, isMarked: true })
    next += 2
  }
  const below = lines[next]
  return stories.length > 1 && below !== undefined && isParagraph(below) && takesUp(below) ? stories : []
}

const MOST_IN_ROW = 8

/** A headline and right below it, apart from all else, a sentence that nothing closes. */
function isOpenTeaser(lines: readonly Line[], at: number): boolean {
  const [title, sentence] = [lines[at]!, lines[at + 1]]
  return (
    title.afterBlank &&
    sentence?.endsSentence === false &&
    sentence.wordCount >= LEAST_OPEN_WORDS &&
    /[\u0621-\u064a]$/.test(sentence.text) &&
    isApart(lines, at) &&
    isTitleOver(title, sentence)
  )
}

/** A sentence is longer than a second headline. */
const LEAST_OPEN_WORDS = 10

/** A headline and right below it a sentence that takes up nothing. */
function isTeaser(lines: readonly Line[], at: number): boolean {
  const [title, sentence] = [lines[at], lines[at + 1]]
  return title !== undefined && sentence?.endsSentence === true && isTitleOver(title, sentence)
}

function isTitleOver(title: Line, sentence: Line): boolean {
  return (
    sentence.wordCount >= LEAST_SENTENCE_WORDS &&
    sentence.text.length <= LONGEST_TEASER &&
    title.wordCount >= LEAST_TITLE_WORDS &&
    isOver(title, sentence) &&
    !takesUp(title) &&
    !QUESTION.test(title.text) &&
    !QUESTION.test(sentence.text) &&
    !NUMBERED.test(title.text)
  )
}

/** Both stand apart from what is above and below. */
function isApart(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 2]
  return next === undefined || next.afterBlank || next.kind !== 'text'
}

/** Between paragraphs without empty lines, the second of which takes up the first. */
function isAmid(lines: readonly Line[], at: number): boolean {
  const [before, title, sentence, next] = [lines[at - 1]!, lines[at]!, lines[at + 1]!, lines[at + 2]]
  return (
    title.wordCount >= LEAST_TITLE_AMID &&
    next !== undefined &&
    isParagraph(before) &&
    isParagraph(sentence) &&
    isParagraph(next) &&
    takesUp(next)
  )
}

const VIDEOS = Array.from(folded(VIDEO_LABELS))

/** `شاهد: ألفا تفعل كذا` */
function isVideo({ key, text }: Line): boolean {
  return (
    text.includes(':') && VIDEOS.some((label) => key.startsWith(label) && COLON.test(key.slice(label.length)))
  )
}

const COLON = /^\s?:/
