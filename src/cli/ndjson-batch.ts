import { type LinkerKnowledge, linkText, readHead, zoneIn } from '../linking/link-text.ts'
import { mentionRows } from '../linking/mentions.ts'
import type { KnownTexts } from './known-texts.ts'
import type { BatchOptions } from './ndjson-linking.ts'
import type { OutputLines, RowZone } from './output-lines.ts'
import { checkText, LONGEST_LINE_BYTES, sha256Of } from './read-input.ts'

export interface BatchWork {
  knowledge: LinkerKnowledge
  options: BatchOptions
  output: OutputLines
  known: KnownTexts
}

const NEWLINE = 0x0a

/**
 * Links the records of a batch of lines and adds what comes out to `output`. A broken line costs only itself: returned is
 * one line for every record that could not be taken, its number and why.
 */
export function linkBatch(bytes: Uint8Array, firstLine: number, work: BatchWork): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const faults: string[] = []
  let line = firstLine
  for (let from = 0; from < buffer.length; line++) {
    const next = buffer.indexOf(NEWLINE, from)
    const to = next < 0 ? buffer.length : next
    const fault =
      to - from > LONGEST_LINE_BYTES ? 'is over 8 MB' : linkLine(buffer.toString('utf8', from, to), work)
    if (fault !== null) faults.push(`line ${line}: ${fault}`)
    from = to + 1
  }
  return faults
}

interface TextRecord {
  id: string | number
  text: string
}

/** `{id, text}`, or null for anything else. Checked by hand: see `worker-messages.ts`. */
function recordOf(raw: unknown): TextRecord | null {
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || !('text' in raw)) return null
  const { id, text } = raw
  return (typeof id === 'string' || typeof id === 'number') && typeof text === 'string' ? { id, text } : null
}

const NO_ARTICLE = 'holds no article, only page furniture'
const nowhere = (): RowZone => ''

function linkLine(json: string, work: BatchWork): string | null {
  if (json.trim() === '') return null
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    return json.includes('\ufffd') ? 'is not valid UTF-8 JSON' : 'is not JSON'
  }
  const record = recordOf(raw)
  if (record === null) return 'is no record {id, text}'
  const { id, text } = record
  const input = checkText(text)
  if (!input.ok) return `${id}: ${input.reason}`
  const { output, known } = work
  const met = known.recall(text)
  if (met !== undefined) {
    output.addAgain({ id }, met)
    return null
  }
  const begin = output.end
  const fault = linkRecord(record, work)
  if (fault !== null) return `${id}: ${fault}`
  known.keep(output.since(begin, { id }))
  return null
}

/** Adds the line of a record, its id first, or tells why there is none. */
function linkRecord({ id, text }: TextRecord, { knowledge, options, output }: BatchWork): string | null {
  const { lexicon } = knowledge
  if (options.mentionsOnly) {
    const rows = mentionRows(text, [[0, text.length]], lexicon)
    output.addWithMentions({ id }, text, rows, lexicon.entries, nowhere)
    return null
  }
  if (options.all) {
    const { linked } = linkText(text, knowledge, { all: true })
    if (linked.mainRanges.length === 0) return NO_ARTICLE
    output.add({ id, sha256: sha256Of(text), ...linked })
    return null
  }
  const { page, head } = readHead(text, knowledge)
  if (page.mainRanges.length === 0) return NO_ARTICLE
  const rows = mentionRows(text, page.mainRanges, lexicon)
  output.addWithMentions({ id, sha256: sha256Of(text), ...head }, text, rows, lexicon.entries, (start, end) =>
    zoneIn(page, start, end),
  )
  return null
}
