import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import {
  type ArticleRecord,
  articleRecordSchema,
  type Publisher,
  publishersFileSchema,
} from '../domain/schema/article.ts'
import { CommandError } from './command-error.ts'
import { toJson, writeWhole } from './write-file.ts'

export interface RecordFile {
  file: string
  record: ArticleRecord
}

/** All records of a dataset folder, by file name. Throws a CommandError that names the first broken one. */
export function readRecords(folder: string): RecordFile[] {
  const articles = join(folder, 'articles')
  if (!existsSync(articles)) return []
  return readdirSync(articles)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = join(articles, name)
      let raw: unknown
      try {
        raw = JSON.parse(readFileSync(file, 'utf8'))
      } catch (error) {
        throw new CommandError(
          `${file}: is not JSON (${error instanceof Error ? error.message : String(error)})`,
        )
      }
      const parsed = z.safeParse(articleRecordSchema, raw)
      if (!parsed.success) {
        const issue = parsed.error.issues[0]
        throw new CommandError(
          `${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is no article record'}`,
        )
      }
      return { file, record: parsed.data }
    })
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
  const parsed = z.safeParse(publishersFileSchema, JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new CommandError(`${file}: ${parsed.error.issues[0]?.message ?? 'is not valid'}`)
  return parsed.data
}
