import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine, formatCsv, unguardFormula } from './csv.ts'
import { readCsv } from './read-csv.ts'

const numRuns = Number(process.env.FUZZ_RUNS)
const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))
const csvLike = fc.string({ unit: fc.constantFrom(...'",;\t\r\n=+-@＝\'a ق\u200f\ufeff'), maxLength: 40 })

test('any text is read as a table or told as a fault with its place', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, csvLike), (text) => {
      const read = readCsv(text)
      if (read.ok) expect(read.header.length).toBeGreaterThan(0)
      else expect(read.fault).toMatchObject({ line: expect.any(Number), column: expect.any(Number) })
    }),
    { numRuns },
  )
})

test('no cell that is written starts a formula, and each is read back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, csvLike), (text) => {
      const cell = csvLine([text]).replace(/\r\n$/, '')
      const shown = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
      expect(shown).not.toMatch(/^[\s\u200b-\u200f\u061c\u2060-\u2069\ufeff]*[=+\-@＝＋－＠]/)
      const read = readCsv(formatCsv(['id', 'text'], [['x', text]]))
      expect(read.ok && unguardFormula(read.rows[0]?.[1]?.text ?? '')).toBe(text)
    }),
    { numRuns },
  )
})
