import { describe, expect, it } from 'vitest'
import { type LineBatch, lineBatches } from './ndjson-lines.ts'

async function* chunks(...parts: Buffer[]): AsyncGenerator<Buffer> {
  yield* parts
}

async function batches(...parts: Buffer[]): Promise<LineBatch[]> {
  const found: LineBatch[] = []
  // The bytes of a batch stand only until the next one.
  for await (const batch of lineBatches(chunks(...parts)))
    found.push(batch.type === 'lines' ? { ...batch, bytes: Buffer.from(batch.bytes) } : batch)
  return found
}

const linesIn = (found: readonly LineBatch[]): string =>
  found.map((batch) => (batch.type === 'lines' ? batch.bytes.toString() : `[${batch.line}]`)).join('')

describe('lines of a stream', () => {
  it('come out as they went in, however the stream was cut', async () => {
    const text = '{"id":1}\n{"id":"باكو"}\n\nlast'
    const bytes = Buffer.from(text)
    for (let cut = 1; cut < bytes.length; cut++)
      expect(linesIn(await batches(bytes.subarray(0, cut), bytes.subarray(cut)))).toBe(text)
  })

  it('of over 8 MB are refused, and the lines around them are kept', async () => {
    const piece = Buffer.alloc(1 << 20, 0x61)
    const found = await batches(
      Buffer.from('one\n'),
      ...Array.from({ length: 11 }, () => piece),
      Buffer.from('\nthree\n'),
    )
    expect(linesIn(found)).toBe('one\n[2]three\n')
  })

  it('keep their numbers over batches', async () => {
    const many = Buffer.from('x\n'.repeat(600_000))
    const found = await batches(many, many)
    expect(found.map((batch) => (batch.type === 'lines' ? batch.firstLine : 0))).toEqual([1, 600_001])
  })
})
