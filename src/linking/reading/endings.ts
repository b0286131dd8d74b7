import { AFTERWORD_LABELS } from '../vocabulary/furniture.ts'
import { folded } from '../vocabulary/sets.ts'
import type { Line } from './lines.ts'

const AFTERWORDS = Array.from(folded(AFTERWORD_LABELS))

/** A label of notes or readers' comments, or whose the text is, with most of the page before it; above the text it is a button. */
export function isAfterword(line: Line, isLate: boolean): boolean {
  const { text } = line
  if (!isLate) return false
  if (text.length <= LONGEST_RIGHTS && claimsRights(text)) return true
  if (text.length > LONGEST_LABEL || line.endsSentence) return false
  const { key } = line
  return (
    OF_READERS.test(key) ||
    AFTERWORDS.some((label) => key.startsWith(label) && !/[\u0621-\u064a]/.test(key[label.length] ?? ' '))
  )
}

function claimsRights(text: string): boolean {
  if (text.startsWith('©') || /حقوق (?:النشر )?محفوظة/.test(text)) return true
  return text.includes('©') && /20\d\d|حقوق/.test(text)
}

/** A line that claims rights is not longer than this, in UTF-16 units. */
const LONGEST_RIGHTS = 160
/** `41 تعليقا`, `3 ردود على …` */
const OF_READERS = /^\d+ (?:تعليق|راي|رد|ردود)/

const LONGEST_LABEL = 50
