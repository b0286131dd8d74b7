import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keepPackedSizes, packAhead, packedSize, readPackedSizes } from './packed-size.mjs'

const text = (/** @type {string} */ word) => Buffer.from(`${word} `.repeat(5000))

test('a size is what packing gives, ahead or not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'))
  const file = join(folder, 'a.js')
  writeFileSync(file, text('ahead'))
  await packAhead([file])
  for (const word of ['ahead', 'behind']) {
    const bytes = text(word)
    const gzip = gzipSync(bytes, { level: 9 }).length
    expect(packedSize(bytes)).toEqual({ brotli: brotliCompressSync(bytes).length, gzip })
  }
  rmSync(folder, { recursive: true })
})

test('what is kept for the next run is taken over; a broken file is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'))
  const file = join(folder, 'sizes.json')
  const bytes = text('kept')
  const before = packedSize(bytes)
  keepPackedSizes(file)
  const kept = JSON.parse(readFileSync(file, 'utf8'))
  expect(kept.at(-1)[1]).toEqual(before)
  writeFileSync(file, JSON.stringify([[kept.at(-1)[0], { brotli: 7, gzip: 8 }]]))
  readPackedSizes(file)
  expect(packedSize(bytes)).toEqual({ brotli: 7, gzip: 8 })
  writeFileSync(file, '{')
  expect(() => readPackedSizes(file)).not.toThrow()
  rmSync(folder, { recursive: true })
})
