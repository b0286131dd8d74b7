import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import * as z from 'zod/mini'
import { bytesOf, checkText, reasonOf } from '../read-input.ts'
import { decodeText } from './decode.ts'
import { jsonFeedItems, xmlFeedItems } from './feed.ts'
import { articleOfPage, asText } from './html.ts'

/** One text to take in, or why an input gives none. */
export type IntakeItem =
  | { ok: true; name: string; file: string; text: string; url: string | null; notes: string[] }
  | { ok: false; name: string; reason: string }

/** What the names of texts end in. */
export const EXTENSIONS = ['.txt', '.html', '.htm', '.xml', '.rss', '.atom', '.json', '.ndjson', '.jsonl']

/**
 * Files of a folder and its folders that hold texts, in order of name; anything else stands for itself, and so does a
 * folder that cannot be read: reading it tells why.
 */
export function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  return textsIn(path)
}

function textsIn(folder: string): string[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return [folder]
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(folder, entry.name)
      if (entry.isDirectory()) return textsIn(inner)
      return EXTENSIONS.includes(extname(entry.name).toLowerCase()) ? [inner] : []
    })
}

/** Reads a file, or standard input as `-`, into the texts it holds: plain text, a web page, a feed, or NDJSON. */
export function itemsOf(path: string): IntakeItem[] {
  try {
    const decoded = decodeText(path === '-' ? readFileSync(0) : bytesOf(path))
    if ('fault' in decoded) return [{ ok: false, name: path, reason: decoded.fault }]
    const notes = decoded.encoding === 'utf-8' ? [] : [`converted from ${decoded.encoding}`]
    return itemsIn(path, decoded.text, notes)
  } catch (error) {
    return [{ ok: false, name: path, reason: reasonOf(error) }]
  }
}

function itemsIn(path: string, content: string, notes: string[]): IntakeItem[] {
  const file = path === '-' ? 'standard-input.txt' : basename(path)
  const item = (text: string, url: string | null, of: string | null, more: string[]): IntakeItem => {
    const name = of === null ? path : `${path}: ${of}`
    const checked = checkText(text)
    return checked.ok
      ? { ok: true, name, file, text: checked.text, url, notes: [...notes, ...more] }
      : { ok: false, name, reason: checked.reason }
  }
  const head = content.slice(rootOf(content)).slice(0, 20)
  if (/^<(?:rss|feed|rdf:RDF)\b/.test(head)) {
    const items = xmlFeedItems(content)
    return items === null
      ? [{ ok: false, name: path, reason: 'is a feed without items' }]
      : items.map(({ text, url, name }) => item(text, url, name, ['from a feed']))
  }
  if (/^<[a-z]/i.test(head)) {
    const page = articleOfPage(content)
    return page === null
      ? [{ ok: false, name: path, reason: 'holds no article that could be told from the page around it' }]
      : [item(asText(page), page.url, null, ['from HTML'])]
  }
  if (/^[[{]/.test(head)) {
    const json = jsonItems(path, content)
    if (json !== null)
      return json.map((one) =>
        'reason' in one
          ? { ok: false, name: `${path}: ${one.name}`, reason: one.reason }
          : item(one.text, one.url, one.name, []),
      )
  }
  return [item(content, null, null, [])]
}

/** Where the root element of markup stands, behind comments and declarations; of anything else, where it begins. */
function rootOf(content: string): number {
  for (let at = 0; ; ) {
    while (/[\s\ufeff]/.test(content[at] ?? '')) at++
    const [opening, closing] = content.startsWith('<!--', at)
      ? ['<!--', '-->']
      : /^<[?!]/.test(content.slice(at, at + 2))
        ? ['<', '>']
        : []
    if (opening === undefined || closing === undefined) return at
    const end = content.indexOf(closing, at + opening.length)
    if (end < 0) return at
    at = end + closing.length
  }
}

/** NDJSON under any name is told by one of so many lines. */
const FIRST_LINES = 20

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
type JsonItem = { name: string; text: string; url: string | null } | { name: string; reason: string }

/** A JSON Feed, or NDJSON lines `{id, text}`; null where the content is neither. */
function jsonItems(path: string, content: string): JsonItem[] | null {
  const lines = content.replace(/^\ufeff/, '').split('\n')
  const whole = parse(lines.join('\n'))
  const feed = whole === undefined ? null : jsonFeedItems(whole)
  if (feed !== null) return feed
  if (whole !== undefined && !z.safeParse(lineSchema, whole).success)
    return [{ name: 'the whole', reason: 'is JSON, but neither a JSON Feed nor lines of {id, text}' }]
  const isRecord = (line: string): boolean => line.startsWith('{') && parse(line) !== undefined
  if (!/\.(?:nd)?json[l]?$/i.test(path) && !lines.slice(0, FIRST_LINES).some(isRecord)) return null
  return lines
    .map((line, index) => ({ line, name: `line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, name }) => {
      const record = z.safeParse(lineSchema, parse(line))
      return record.success
        ? { name: `${record.data.id}`, text: record.data.text, url: null }
        : { name, reason: 'is no record {id, text}' }
    })
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
