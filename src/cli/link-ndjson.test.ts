import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { ownGold } from './gold-sets.ts'

/** The project's own texts, often enough for several batches. */
const TEXTS = [...ownGold('geodata/gold').values()]
  .flat()
  .map(({ text }) => text)
  .filter((text) => /[\u0621-\u064a]/.test(text))
const RECORDS = Array.from({ length: 2 * TEXTS.length }, (_, index) => ({
  id: index,
  text: TEXTS[index % TEXTS.length]!,
}))
/** Every fortieth line is no JSON; line 4 is empty, line 6 no record, line 9 over 8 MB, and the last has no end. */
const LINES = RECORDS.map((record) => JSON.stringify(record))
LINES.splice(3, 0, '')
LINES.splice(5, 0, '{"id":"no text"}')
LINES.splice(8, 0, JSON.stringify({ id: 'long', text: 'x'.repeat(9 << 20) }))
const CUT = Array.from({ length: Math.floor(RECORDS.length / 40) }, (_, index) => 40 * (index + 1))
for (const line of CUT) LINES.splice(line - 1, 0, '{"id":')

const rowSchema = z.object({
  id: z.int(),
  mentions: z.array(z.object({ start: z.int(), end: z.int(), surface: z.string() })),
})

function link(...options: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['src/cli/link.mjs', '--ndjson', ...options],
    {
      input: LINES.join('\n'),
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
      maxBuffer: 2 ** 28,
    },
  )
  const rows = stdout.split('\n').slice(0, -1)
  return { rows, faults: stderr.trim().split('\n'), status }
}

describe('a stream of records', () => {
  const alone = link()

  it('comes out in order, and each offset is the place of its surface', () => {
    const read = alone.rows.map((row) => z.parse(rowSchema, JSON.parse(row)))
    expect(read.map(({ id }) => id)).toEqual(RECORDS.map(({ id }) => id))
    for (const { id, mentions } of read)
      for (const { start, end, surface } of mentions)
        expect(RECORDS[id]!.text.slice(start, end)).toBe(surface)
    expect(read.filter(({ mentions }) => mentions.length > 0).length).toBeGreaterThan(RECORDS.length / 2)
  })

  it('is the same for a text that comes again', () => {
    const rest = alone.rows.map((row) => row.slice(row.indexOf(',')))
    expect(rest.slice(TEXTS.length)).toEqual(rest.slice(0, TEXTS.length))
  })

  it('loses broken lines only, and tells of each', () => {
    expect(alone.status).toBe(2)
    expect(alone.faults).toEqual([
      'standard input: line 6: is no record {id, text}',
      'standard input: line 9: is over 8 MB',
      ...CUT.map((line) => `standard input: line ${line}: is not JSON`),
    ])
  })

  it.each([2, 3])('is the same with %i jobs', (jobs) => {
    expect(link('--jobs', String(jobs))).toEqual(alone)
  })

  it('is the same of places alone, however many look for them', () => {
    expect(link('--mentions-only', '--jobs', '2')).toEqual(link('--mentions-only'))
  })
})
