import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import * as z from 'zod/mini'
import { checkText, reasonOf } from '../read-input.ts'
import { decodeText } from './decode.ts'
import { jsonFeedItems, xmlFeedItems } from './feed.ts'
import { articleOfPage, asText } from './html.ts'

/** One text to take in, or why an input gives none. */
export type IntakeItem =
  | { ok: true; name: string; file: string; text: string; url: string | null; notes: string[] }
  | { ok: false; name: string; reason: string }

const EXTENSIONS = new Set(['.txt', '.html', '.htm', '.xml', '.rss', '.atom', '.json', '.ndjson', '.jsonl'])

/** Files of a folder and its folders that hold texts, in order of name; a file stands for itself. */
export function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) return filesOf(inner)
      return EXTENSIONS.has(extname(entry.name).toLowerCase()) ? [inner] : []
    })
}

/** Reads a file, or standard input as `-`, into the texts it holds: plain text, a web page, a feed, or NDJSON. */
export function itemsOf(path: string): IntakeItem[] {
  let bytes: Buffer
  try {
    bytes = readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    return [{ ok: false, name: path, reason: reasonOf(error) }]
  }
  const decoded = decodeText(bytes)
  if ('fault' in decoded) return [{ ok: false, name: path, reason: decoded.fault }]
  const notes = decoded.encoding === 'utf-8' ? [] : [`converted from ${decoded.encoding}`]
  return textsIn(path, decoded.text, notes)
}

function textsIn(path: string, content: string, notes: string[]): IntakeItem[] {
  const file = path === '-' ? 'standard-input.txt' : basename(path)
  const item = (text: string, url: string | null, of: string | null, more: string[]): IntakeItem => {
    const name = of === null ? path : `${path}: ${of}`
    const checked = checkText(text)
    return checked.ok
      ? { ok: true, name, file, text: checked.text, url, notes: [...notes, ...more] }
      : { ok: false, name, reason: checked.reason }
  }
  const head = content
    .slice(0, 2000)
    .trimStart()
    .replace(/^\ufeff/, '')
  if (/^(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)\b/.test(head)) {
    const items = xmlFeedItems(content)
    return items === null
      ? [{ ok: false, name: path, reason: 'is a feed without items' }]
      : items.map(({ text, url, name }) => item(text, url, name, ['from a feed']))
  }
  if (/^<(?:!doctype\s+html|html|head|body|article|div)\b/i.test(head)) {
    const page = articleOfPage(content)
    return page === null
      ? [{ ok: false, name: path, reason: 'holds no article that could be told from the page around it' }]
      : [item(asText(page), page.url, null, ['from HTML'])]
  }
  if (head.startsWith('{')) {
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

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })
type JsonItem = { name: string; text: string; url: string | null } | { name: string; reason: string }

/** A JSON Feed, or NDJSON lines `{id, text}`; null where the content is neither. */
function jsonItems(path: string, content: string): JsonItem[] | null {
  const whole = parse(content)
  const feed = whole === undefined ? null : jsonFeedItems(whole)
  if (feed !== null) return feed
  if (whole !== undefined && !z.safeParse(lineSchema, whole).success)
    return [{ name: 'the whole', reason: 'is JSON, but neither a JSON Feed nor lines of {id, text}' }]
  if (!/\.(?:nd)?json[l]?$/.test(path) && path !== '-') return null
  return content
    .split('\n')
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
