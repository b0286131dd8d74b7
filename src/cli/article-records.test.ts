import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ArticleRecord } from '../domain/schema/article.ts'
import { readRecords, writeRecord } from './article-records.ts'

const RECORD: ArticleRecord = {
  language: 'ar',
  id: 'sahil-2023-09-22-0badcafe',
  edited: {
    corrections: [],
    events: [],
    abstract: { ar: 'خبر قصير.', en: 'A short report.' },
    publishedBasis: 'stated',
    published: '2023-09-22',
    title: null,
    url: 'https://example.org/1',
  },
  linked: {
    file: 'a.txt',
    sha256: '0badcafe'.repeat(8),
    lengthUtf16: 10,
    publisher: null,
    title: null,
    titleRange: null,
    mainRanges: [[0, 10]],
    published: '2023-09-22',
    publishedBasis: 'stated',
    mentions: [],
    linkerVersion: '1',
  },
}

test('a record that was read is written as it was made, whatever the order of its parts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'))
  const file = join(folder, 'articles', `${RECORD.id}.json`)
  try {
    expect(writeRecord(file, RECORD)).toBe(true)
    const [read] = readRecords(folder).records
    expect(read?.record).toEqual(RECORD)
    expect(writeRecord(file, RECORD)).toBe(false)
    expect(writeRecord(file, read!.record)).toBe(false)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
