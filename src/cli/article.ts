import { basename, extname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { hashesOf } from '../domain/articles/fingerprint.ts'
import { articleIdSchema } from '../domain/schema/common.ts'
import { sharedPassages, shinglesOf } from '../linking/copies.ts'
import { linkText } from '../linking/link-text.ts'
import { checkRecords } from './article-check.ts'
import { articleId, publisherSlug } from './article-id.ts'
import { firstEdit, linkedPart } from './article-record.ts'
import { type RecordFile, readPublishers, readRecords, writeRecord } from './article-records.ts'
import { CommandError } from './command-error.ts'
import { dataFolder } from './data-folder.ts'
import { filesOf, type IntakeItem, itemsOf } from './intake/items.ts'
import { reviewOf } from './intake/review.ts'
import { loadKnowledge } from './linker-knowledge.ts'
import { progressBar } from './progress.ts'
import { sha256Of } from './read-input.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `npm run article -- add FILE|FOLDER|-...   makes or renews the record of every text
  --id-from-name   the file's name is the new record's id
  --keep-text      lays the text beside the record
  --quiet          one line a text, no review
npm run article -- check                   links every record whose text is at hand again and shows the difference
The dataset folder is geodata/, or MAP_DATA. ARTICLE_TEXTS names a folder of texts for check.`

interface AddOptions {
  idFromName: boolean
  keepText: boolean
  quiet: boolean
}

/** Adds texts to the dataset folder. Returns the number of inputs that could not be taken. */
function add(paths: readonly string[], options: AddOptions): number {
  const folder = dataFolder()
  const knowledge = loadKnowledge(folder)
  const publishers = readPublishers(folder)
  const records = readRecords(folder)
  const shingles = new Map<string, ReadonlySet<number>>()
  let faults = 0
  const fault = (name: string, reason: string): void => {
    console.error(`${name}: ${reason}`)
    faults++
  }
  const files = paths.flatMap((path) => {
    try {
      return path === '-' ? [path] : filesOf(path)
    } catch {
      fault(path, 'does not exist')
      return []
    }
  })
  const bar = progressBar(files.length)
  const take = (item: IntakeItem & { ok: true }): void => {
    const sha256 = sha256Of(item.text)
    const reading = linkText(item.text, knowledge)
    if (reading.linked.mainRanges.length === 0) {
      fault(item.name, 'holds no article, only page furniture')
      return
    }
    // A text keeps the name that it was first taken in by: copies of it change nothing.
    const before = records.find(({ record }) => record.linked.sha256 === sha256)?.record
    const linked = linkedPart(before?.linked.file ?? item.file, item.text, sha256, reading.linked)
    const id = before?.id ?? newId(item, linked, options.idFromName, publishers)
    if (!z.safeParse(articleIdSchema, id).success) {
      fault(item.name, 'its name makes no id (small Latin letters, digits, - and _)')
      return
    }
    const known = before ?? records.find(({ record }) => record.id === id)?.record
    const edited = known?.edited ?? {
      ...firstEdit(linked, knowledge.lexicon.entries),
      ...(item.url === null ? {} : { url: item.url }),
    }
    const target = join(folder, 'articles', `${id}.json`)
    const record = { id, language: known?.language ?? 'ar', edited, linked }
    const written = writeRecord(target, record)
    if (known === undefined) records.push({ file: target, record })
    if (options.keepText) writeWhole(join(folder, 'articles', `${id}.txt`), item.text)
    shingles.set(id, shinglesOf(item.text, linked.mainRanges))
    bar.clear()
    if (!options.quiet) console.log(reviewOf(item.name, item.text, reading, item.notes))
    console.log(
      `${relative(process.cwd(), target)}: ${written ? 'written' : 'unchanged'}, ${linked.mentions.length} mentions, published ${linked.published ?? 'unknown'} (${linked.publishedBasis})`,
    )
  }
  for (const [done, path] of files.entries()) {
    bar.show(done, path)
    for (const item of itemsOf(path)) {
      if (item.ok) take(item)
      else fault(item.name, item.reason)
    }
  }
  bar.clear()
  const taken = new Set(shingles.keys())
  // Texts taken in earlier are known by their fingerprints alone.
  for (const { record } of records)
    if (!taken.has(record.id) && record.linked.fingerprint)
      shingles.set(record.id, hashesOf(record.linked.fingerprint))
  for (const { a, b, shared, share } of sharedPassages(shingles)) {
    if (!taken.has(a) && !taken.has(b)) continue
    console.log(
      `shared: ${a} and ${b} have ${shared} passages of eight words word for word (${Math.round(share * 100)} % of the shorter): count them as one origin there`,
    )
  }
  return faults
}

/** The id of a text that no record holds: the name of its file, or what is known of it. */
function newId(
  item: IntakeItem & { ok: true },
  linked: RecordFile['record']['linked'],
  fromName: boolean,
  publishers: Parameters<typeof publisherSlug>[1],
): string {
  if (fromName) return basename(item.file, extname(item.file))
  return articleId(publisherSlug(linked.publisher, publishers), linked.published, linked.sha256)
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'id-from-name': { type: 'boolean', default: false },
      'keep-text': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [verb, ...inputs] = positionals
  if (verb === 'check') return checkRecords(dataFolder(), process.env.ARTICLE_TEXTS) === 0 ? 0 : 2
  if (verb !== 'add' || inputs.length === 0) {
    console.error(USAGE)
    return values.help ? 0 : 2
  }
  return add(inputs, {
    idFromName: values['id-from-name'],
    keepText: values['keep-text'],
    quiet: values.quiet,
  }) === 0
    ? 0
    : 2
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EPIPE' ? 'article: the output was closed before the end' : `article: ${error.message}`,
  )
  process.exit(2)
})
try {
  process.exitCode = main()
} catch (error) {
  if (!(error instanceof CommandError) && !(error instanceof TypeError)) throw error
  console.error(`article: ${error.message}`)
  process.exitCode = 2
}
