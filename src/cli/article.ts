import { basename, extname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { articleIdSchema } from '../domain/schema/common.ts'
import { linkText } from '../linking/link-text.ts'
import { articleId, publisherSlug } from './article-id.ts'
import { firstEdit, linkedPart } from './article-record.ts'
import { readPublishers, readRecords, writeRecord } from './article-records.ts'
import { CommandError, dataFolder, loadKnowledge } from './linker-knowledge.ts'
import { readTextFile, sha256Of } from './read-input.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `npm run article -- add FILE...    makes or renews the record of every text
  --id-from-name                 the file's name is the new record's id
  --keep-text                    lays the text beside the record
The dataset folder is geodata/, or MAP_DATA.`

interface AddOptions {
  idFromName: boolean
  keepText: boolean
}

/** Adds texts to the dataset folder. Returns the number of inputs that could not be taken. */
function add(files: readonly string[], { idFromName, keepText }: AddOptions): number {
  const folder = dataFolder()
  const knowledge = loadKnowledge(folder)
  const publishers = readPublishers(folder)
  const records = readRecords(folder)
  let faults = 0
  for (const file of files) {
    const input = readTextFile(file)
    if (!input.ok) {
      console.error(`${file}: ${input.reason}`)
      faults++
      continue
    }
    const sha256 = sha256Of(input.text)
    const { linked: found } = linkText(input.text, knowledge)
    const linked = linkedPart(basename(file), input.text, sha256, found)
    const stem = basename(file, extname(file))
    const known = records.find(
      ({ record }) => record.linked.sha256 === sha256 || (idFromName && record.id === stem),
    )
    const id =
      known?.record.id ??
      (idFromName ? stem : articleId(publisherSlug(found.source, publishers), found.published, sha256))
    if (!z.safeParse(articleIdSchema, id).success) {
      console.error(`${file}: its name makes no id (small Latin letters, digits, - and _)`)
      faults++
      continue
    }
    const record = {
      id,
      language: known?.record.language ?? 'ar',
      edited: known?.record.edited ?? firstEdit(linked, knowledge.lexicon.entries),
      linked,
    }
    const target = join(folder, 'articles', `${id}.json`)
    const written = writeRecord(target, record)
    if (keepText) writeWhole(join(folder, 'articles', `${id}.txt`), input.text)
    const where = relative(process.cwd(), target)
    console.log(
      `${where}: ${written ? 'written' : 'unchanged'}, ${linked.mentions.length} mentions, published ${linked.published ?? 'unknown'} (${linked.publishedBasis})`,
    )
  }
  return faults
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'id-from-name': { type: 'boolean', default: false },
      'keep-text': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const [verb, ...inputs] = positionals
  if (verb !== 'add' || inputs.length === 0) {
    console.error(USAGE)
    return values.help ? 0 : 2
  }
  return add(inputs, { idFromName: values['id-from-name'], keepText: values['keep-text'] }) === 0 ? 0 : 2
}

try {
  process.exitCode = main()
} catch (error) {
  if (!(error instanceof CommandError) && !(error instanceof TypeError)) throw error
  console.error(`article: ${error.message}`)
  process.exitCode = 2
}
