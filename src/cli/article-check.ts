import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleRecord } from '../domain/schema/article.ts'
import { sharedPassages, shinglesOf } from '../linking/copies.ts'
import { linkText } from '../linking/link-text.ts'
import { linkedPart } from './article-record.ts'
import { readRecords } from './article-records.ts'
import { outsideTexts } from './article-texts.ts'
import { itemsOf } from './intake/items.ts'
import { loadKnowledge } from './linker-knowledge.ts'
import { nearestCopies, othersShared } from './nearest-copies.ts'
import { readTextFile, sha256Of, type TextInput } from './read-input.ts'

/** Links every record whose text is at hand again and prints what would change. Returns how many records differ, have another text or cannot be read. */
export function checkRecords(folder: string, texts: string | undefined): number {
  const knowledge = loadKnowledge(folder)
  const shingles = new Map<string, ReadonlySet<number>>()
  let differing = 0
  let absent = 0
  const { records: files, broken } = readRecords(folder)
  const records = files.map(({ record }) => record)
  for (const { file, reason } of broken) console.error(`${file}: ${reason}`)
  const outside = outsideTexts(texts, records)
  for (const record of records) {
    const { id, linked, edited } = record
    const beside = join(folder, 'articles', `${id}.txt`)
    const isBeside = existsSync(beside)
    const input = isBeside ? readTextFile(beside) : readOutside(outside.get(id), texts, linked.file)
    if (input === null) {
      absent++
      continue
    }
    const file = isBeside ? beside : join(texts ?? '', linked.file)
    if (!input.ok) {
      console.error(`${file}: ${input.reason}`)
      differing++
      continue
    }
    const { text } = input
    const sha256 = sha256Of(text)
    if (sha256 !== linked.sha256) {
      console.error(
        `${file}: the text of ${id} changed (sha256 differs); "npm run article -- add" it again. Corrections are not applied to it: ${edited.corrections.length}`,
      )
      differing++
      continue
    }
    const found = linkText(text, knowledge).linked
    const own = shinglesOf(text, found.mainRanges)
    shingles.set(id, own)
    const now = linkedPart(linked.file, text, sha256, found, own)
    const changes = changesBetween(record.linked, now)
    for (const change of changes) console.log(`${record.id}: ${change}`)
    if (changes.length > 0) differing++
  }
  const { told, others } = nearestCopies(sharedPassages(shingles), () => true)
  for (const { a, b, shared, share } of told)
    console.log(`shared: ${a} and ${b}: ${shared} passages, ${Math.round(share * 100)} % of the shorter`)
  if (others > 0) console.log(othersShared(others))
  if (absent > 0)
    console.log(
      `${absent} records have no text at hand (beside the record, or in the folder ARTICLE_TEXTS) and were not checked`,
    )
  return differing + broken.length
}

/** A record's text in the folder of texts; else, where a file of its name holds one other text, that one. */
function readOutside(text: string | undefined, folder: string | undefined, name: string): TextInput | null {
  if (text !== undefined) return { ok: true, text }
  const file = join(folder ?? '', name)
  if (!folder || !existsSync(file)) return null
  const [item, ...more] = itemsOf(file)
  return item === undefined || more.length > 0 ? null : item
}

function changesBetween(before: ArticleRecord['linked'], now: ArticleRecord['linked']): string[] {
  const changes: string[] = []
  for (const field of ['publisher', 'title', 'published', 'publishedBasis'] as const)
    if (before[field] !== now[field]) changes.push(`${field}: ${before[field]} → ${now[field]}`)
  if (JSON.stringify(before.mainRanges) !== JSON.stringify(now.mainRanges))
    changes.push('the main text is cut otherwise')
  const keyOf = ({ start, end, place }: { start: number; end: number; place: string }): string =>
    `${start}-${end} ${place}`
  const old = new Map(before.mentions.map((mention) => [keyOf(mention), mention]))
  const fresh = new Map(now.mentions.map((mention) => [keyOf(mention), mention]))
  for (const [key, { surface }] of old) if (!fresh.has(key)) changes.push(`- ${key} ${surface}`)
  for (const [key, { surface, rule }] of fresh)
    if (!old.has(key)) changes.push(`+ ${key} ${surface} (${rule})`)
  return changes
}
