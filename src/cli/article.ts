import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { hashesOf } from '../domain/articles/fingerprint.ts'
import { articleIdSchema, webAddressSchema } from '../domain/schema/common.ts'
import { sharedPassages, shinglesOf } from '../linking/copies.ts'
import { linkText } from '../linking/link-text.ts'
import { checkRecords } from './article-check.ts'
import { articleId, publisherSlug } from './article-id.ts'
import { firstEdit, linkedPart } from './article-record.ts'
import { type RecordFile, readPublishers, readRecords, writeRecord } from './article-records.ts'
import { CommandError } from './command-error.ts'
import { dataFolder } from './data-folder.ts'
import { EXTENSIONS, filesOf, type IntakeItem, itemsOf } from './intake/items.ts'
import { reviewOf } from './intake/review.ts'
import { loadKnowledge } from './linker-knowledge.ts'
import { nearestCopies, othersShared } from './nearest-copies.ts'
import { progressBar } from './progress.ts'
import { reasonOf, sha256Of } from './read-input.ts'
import { runCommand } from './run-command.ts'
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
  const { records, broken } = readRecords(folder)
  // Of two records with one text the first counts.
  const bySha = new Map(records.toReversed().map(({ record }) => [record.linked.sha256, record]))
  const byId = new Map(records.map(({ record }) => [record.id, record]))
  const brokenFiles = new Set(broken.map(({ file }) => file))
  const shingles = new Map<string, ReadonlySet<number>>()
  const found = paths.map((path) => ({ path, files: filesOf(path) }))
  const files = found.flatMap((one) => one.files)
  const bar = progressBar(files.length)
  let faults = 0
  const fault = (name: string, reason: string): void => {
    bar.clear()
    console.error(`${name}: ${reason}`)
    faults++
  }
  for (const { file, reason } of broken) fault(relative(process.cwd(), file), reason)
  for (const { path, files } of found)
    if (files.length === 0) fault(path, `holds no texts (${EXTENSIONS.join(', ')})`)
  const take = (item: IntakeItem & { ok: true }, isOnlyOne: boolean): void => {
    const sha256 = sha256Of(item.text)
    const reading = linkText(item.text, knowledge)
    if (reading.linked.mainRanges.length === 0) {
      fault(item.name, 'holds no article, only page furniture')
      return
    }
    // A text keeps the name that it was first taken in by: copies of it change nothing.
    const before = bySha.get(sha256)
    const own = shinglesOf(item.text, reading.linked.mainRanges)
    const linked = linkedPart(before?.linked.file ?? item.file, item.text, sha256, reading.linked, own)
    const id = before?.id ?? newId(item, linked, { fromName: options.idFromName, isOnlyOne }, publishers)
    if (!z.safeParse(articleIdSchema, id).success) {
      fault(item.name, 'its name makes no id (small Latin letters, digits, - and _)')
      return
    }
    const known = before ?? byId.get(id)
    const edited = known?.edited ?? {
      ...firstEdit(linked, knowledge.lexicon.entries),
      ...(isAddress(item.url) ? { url: item.url } : {}),
    }
    const target = join(folder, 'articles', `${id}.json`)
    if (brokenFiles.has(target)) {
      fault(
        item.name,
        `its record ${relative(process.cwd(), target)} is broken: mend it first, or take it away`,
      )
      return
    }
    const record = { id, language: known?.language ?? 'ar', edited, linked }
    // The text first: without it nothing tells that a record lacks the text that was asked for.
    const beside = join(folder, 'articles', `${id}.txt`)
    if (options.keepText) writing(beside, () => writeText(beside, item.text))
    const written = writing(target, () => writeRecord(target, record))
    bySha.set(sha256, record)
    byId.set(id, record)
    shingles.set(id, own)
    bar.clear()
    if (!options.quiet) console.log(reviewOf(item.name, item.text, reading, item.notes))
    console.log(
      `${relative(process.cwd(), target)}: ${written ? 'written' : 'unchanged'}, ${linked.mentions.length} mentions, published ${linked.published ?? 'unknown'} (${linked.publishedBasis})`,
    )
  }
  for (const [done, path] of files.entries()) {
    bar.show(done, path)
    const items = itemsOf(path)
    for (const item of items) {
      if (!item.ok) fault(item.name, item.reason)
      else
        try {
          take(item, items.length === 1)
        } catch (error) {
          fault(item.name, reasonOf(error))
        }
    }
  }
  bar.clear()
  const taken = new Set(shingles.keys())
  // Texts taken in earlier are known by their fingerprints alone.
  for (const { id, linked } of byId.values())
    if (!taken.has(id) && linked.fingerprint) shingles.set(id, hashesOf(linked.fingerprint))
  const { told, others } = nearestCopies(sharedPassages(shingles), (id) => taken.has(id))
  for (const { a, b, shared, share } of told)
    console.log(
      `shared: ${a} and ${b} have ${shared} passages of eight words word for word (${Math.round(share * 100)} % of the shorter): count them as one origin there`,
    )
  if (others > 0) console.log(othersShared(others))
  return faults
}

/** Does what writes a file. Throws a CommandError that names the file where it cannot be written. */
function writing<Result>(file: string, write: () => Result): Result {
  try {
    return write()
  } catch (error) {
    throw new CommandError(`${relative(process.cwd(), file)} cannot be written: ${reasonOf(error)}`)
  }
}

/** Writes a text where another, or none, stands. */
function writeText(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeWhole(file, text)
}

function isAddress(url: string | null): url is string {
  return z.safeParse(webAddressSchema, url).success
}

const SHORT_SHA = 8

/** The id of a text that no record holds: the name of its file (with its sha where the file holds several), or what is known of it. */
function newId(
  item: IntakeItem & { ok: true },
  linked: RecordFile['record']['linked'],
  { fromName, isOnlyOne }: { fromName: boolean; isOnlyOne: boolean },
  publishers: Parameters<typeof publisherSlug>[1],
): string {
  const name = basename(item.file, extname(item.file))
  if (fromName) return isOnlyOne ? name : `${name}-${linked.sha256.slice(0, SHORT_SHA)}`
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
  if (verb === 'check' && inputs.length === 0)
    return checkRecords(dataFolder(), process.env.ARTICLE_TEXTS) === 0 ? 0 : 2
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

await runCommand('article', main)
