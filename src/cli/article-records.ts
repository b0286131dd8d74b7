import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import {
  type ArticleRecord,
  articleRecordSchema,
  type Publisher,
  publishersFileSchema,
} from '../domain/schema/article.ts'
import { CommandError } from './command-error.ts'
import { readJson, tryJson } from './read-json.ts'
import { toJson, writeWhole } from './write-file.ts'

export interface RecordFile {
  file: string
  record: ArticleRecord
}

/** The records of a dataset folder, by file name, and those that cannot be read: what a command does with the rest is not theirs to stop. */
export interface Records {
  records: RecordFile[]
  broken: { file: string; reason: string }[]
}

/** Reads all records of a dataset folder. Throws a CommandError where `articles` is no folder. */
export function readRecords(folder: string): Records {
  const articles = join(folder, 'articles')
  const found: Records = { records: [], broken: [] }
  if (!existsSync(articles)) return found
  if (!statSync(articles).isDirectory()) throw new CommandError(`${articles}: is no folder`)
  const names = readdirSync(articles).filter((name) => name.endsWith('.json'))
  for (const name of names.sort()) {
    const file = join(articles, name)
    const read = tryJson(file, articleRecordSchema)
    if (read.ok) found.records.push({ file, record: read.data })
    else found.broken.push({ file, reason: read.reason })
  }
  return found
}

/**
 * Writes a record where its content differs from what stands there. Says whether it did. The edited part stands in the
 * schema's order, so that a record made anew and one that was read are written alike; the linked part is always made anew.
 */
export function writeRecord(file: string, record: ArticleRecord): boolean {
  const { id, language, edited } = z.parse(articleRecordSchema, record)
  const content = toJson({ id, language, edited, linked: record.linked })
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return false
  writeWhole(file, content)
  return true
}

/** The newsrooms of a dataset folder (`publishers.json`), none where the file is not there. */
export function readPublishers(folder: string): Publisher[] {
  const file = join(folder, 'publishers.json')
  if (!existsSync(file)) return []
  return readJson(file, publishersFileSchema)
}
