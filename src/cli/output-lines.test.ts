import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GazetteerEntry } from '../linking/gazetteer.ts'
import { MentionRows, type Rule } from '../linking/mention-rows.ts'
import { OutputLines } from './output-lines.ts'

const ENTRIES: GazetteerEntry[] = ['one', 'two "quoted"', 'three'].map((id) => ({
  id,
  kind: 'town',
  forms: [],
  rank: 4,
  lon: 0,
  lat: 0,
}))
const RULES: Rule[] = ['listed', 'parts', 'joined', 'context', 'glued', 'spelling', 'split']

const mention = fc.record({
  start: fc.nat(300),
  length: fc.integer({ min: 1, max: 40 }),
  entry: fc.nat(2),
  rule: fc.constantFrom(...RULES),
  confidence: fc.nat(100),
  metonym: fc.boolean(),
})
/** What stands in names: letters with their signs, spaces, hyphens, line breaks; and what JSON escapes. */
const text = fc
  .array(fc.constantFrom(...'باكوأ\u064b\u0640\u200c\u00ad -\n\t"\\a\u001f٣گ'), {
    minLength: 400,
    maxLength: 400,
  })
  .map((units) => units.join(''))

it('lines of mentions are what JSON makes of them as objects', () => {
  fc.assert(
    fc.property(text, fc.array(mention), fc.constantFrom('', 'main', 'title'), (written, mentions, zone) => {
      const rows = new MentionRows()
      for (const { start, length, entry, rule, confidence, metonym } of mentions)
        rows.add(start, start + length, entry, rule, confidence, metonym)
      const output = new OutputLines()
      output.add({ before: written })
      output.addWithMentions({ id: 'x' }, written, rows, ENTRIES, () => zone)
      const told = mentions.map(({ start, length, entry, rule, confidence, metonym }) => ({
        start,
        end: start + length,
        surface: written.slice(start, start + length),
        place: ENTRIES[entry]!.id,
        rule,
        confidence: confidence / 100,
        ...(metonym ? { metonym } : {}),
        ...(zone === '' ? {} : { zone }),
      }))
      expect(Buffer.from(output.bytes()).toString()).toBe(
        `${JSON.stringify({ before: written })}\n${JSON.stringify({ id: 'x', mentions: told })}\n`,
      )
    }),
  )
})

it('grows with what is laid down, and begins anew when cleared', () => {
  const output = new OutputLines()
  const long = 'ب'.repeat(900_000)
  output.add(long)
  output.add('end')
  expect(Buffer.from(output.bytes()).toString()).toBe(`"${long}"\n"end"\n`)
  output.clear()
  output.add(1)
  expect(Buffer.from(output.bytes()).toString()).toBe('1\n')
})

it('lays a line down again with other first keys', () => {
  const output = new OutputLines()
  output.add('before')
  const begin = output.end
  output.add({ id: 'أ"1', rest: ['ب', 2] })
  const rest = output.since(begin, { id: 'أ"1' }).slice()
  output.clear()
  output.addAgain({ id: 22 }, rest)
  output.addAgain({ id: 'أ"1' }, rest)
  expect(Buffer.from(output.bytes()).toString()).toBe(
    '{"id":22,"rest":["ب",2]}\n{"id":"أ\\"1","rest":["ب",2]}\n',
  )
})
