import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { counted } from '../domain/check/fault.ts'
import type { DatasetFolder } from '../domain/check/folder.ts'
import { exportDataOf } from '../domain/export/export-data.ts'
import { type ExportFormat, exportFiles, exportFormats } from '../domain/export/export-files.ts'
import type { ArticleRecord } from '../domain/schema/article.ts'
import { writeWhole } from './write-file.ts'

/** The formats of a comma list. Throws a RangeError that names the first unknown one. */
export function readFormats(list: string | undefined): readonly ExportFormat[] {
  if (list === undefined) return exportFormats
  return list.split(',').map((word) => {
    const format = exportFormats.find((known) => known === word.trim())
    if (format === undefined) throw new RangeError(`no format "${word}": one of ${exportFormats.join(', ')}`)
    return format
  })
}

/** The text behind a record, from the folder that `ARTICLE_TEXTS` names; null where it is not there or is another text. */
function articleText({ linked }: ArticleRecord): string | null {
  const folder = process.env.ARTICLE_TEXTS
  const file = folder ? join(folder, linked.file) : ''
  if (!folder || !existsSync(file)) return null
  const bytes = readFileSync(file)
  return createHash('sha256').update(bytes).digest('hex') === linked.sha256 ? bytes.toString('utf8') : null
}

export interface ExportRequest {
  out: string
  format?: string
  site?: string
  bom: boolean
}

/** Writes a folder without faults in the standards' formats and says on standard output what it wrote. */
export function writeExport(folder: DatasetFolder, { out, format, site, bom }: ExportRequest): void {
  const data = exportDataOf(folder)
  let without = 0
  const files = exportFiles(data, {
    formats: readFormats(format),
    site: site || process.env.SITE_URL || null,
    byteOrderMark: bom,
    textOf: (article) => {
      const text = articleText(article)
      if (text === null) without++
      return text
    },
  })
  for (const { path, pieces } of files) {
    writeWhole(join(out, path), pieces)
    process.stdout.write(`${join(out, path)}\n`)
  }
  if (without > 0) {
    process.stdout.write(
      `mentions of ${counted(without, 'article', 'articles')} without the text at hand count UTF-16 code units (ARTICLE_TEXTS=<folder> gives the texts)\n`,
    )
  }
}
