import * as z from 'zod/mini'
import { type LinkerKnowledge, linkText } from '../linking/link-text.ts'
import { findMentions } from '../linking/mentions.ts'
import { checkText, LONGEST_LINE_BYTES, sha256Of } from './read-input.ts'

const recordSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

export interface BatchOptions {
  all: boolean
  /** Only the places, in the whole text: no page is read. */
  mentionsOnly: boolean
}

export interface BatchResult {
  output: string
  /** One line for every record that could not be taken: its line number and why. */
  faults: string[]
}

const NEWLINE = 0x0a

/** Links the records of a batch of lines. A broken line costs only itself. */
export function linkBatch(
  bytes: Uint8Array,
  firstLine: number,
  knowledge: LinkerKnowledge,
  options: BatchOptions,
): BatchResult {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const result: BatchResult = { output: '', faults: [] }
  let line = firstLine
  for (let from = 0; from < buffer.length; line++) {
    const next = buffer.indexOf(NEWLINE, from)
    const to = next < 0 ? buffer.length : next
    const fault =
      to - from > LONGEST_LINE_BYTES
        ? 'is over 8 MB'
        : linkLine(buffer.toString('utf8', from, to), knowledge, options, result)
    if (fault !== null) result.faults.push(`line ${line}: ${fault}`)
    from = to + 1
  }
  return result
}

function linkLine(
  json: string,
  knowledge: LinkerKnowledge,
  options: BatchOptions,
  result: BatchResult,
): string | null {
  if (json.trim() === '') return null
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    return json.includes('\ufffd') ? 'is not valid UTF-8 JSON' : 'is not JSON'
  }
  const record = z.safeParse(recordSchema, raw)
  if (!record.success) return 'is no record {id, text}'
  const { id, text } = record.data
  const input = checkText(text)
  if (!input.ok) return `${id}: ${input.reason}`
  if (options.mentionsOnly) {
    result.output += `${JSON.stringify({ id, mentions: findMentions(text, [[0, text.length]], knowledge.lexicon) })}\n`
    return null
  }
  const { linked } = linkText(text, knowledge, { all: options.all })
  if (linked.mainRanges.length === 0) return `${id}: holds no article, only page furniture`
  result.output += `${JSON.stringify({ id, sha256: sha256Of(text), ...linked })}\n`
  return null
}
