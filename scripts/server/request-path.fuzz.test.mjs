import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptedEncoding } from './encoding.mjs'
import { goneViewAddress } from './headers.mjs'
import { readRange } from './range.mjs'
import { readRequestPath } from './request-path.mjs'

const numRuns = Number(process.env.FUZZ_RUNS)
const pathLike = fc
  .array(
    fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      'embed',
      'place',
      'a.html',
      '%00',
      '%',
      '~',
      'C:',
      '',
      'سوق',
    ),
  )
  .map((parts) => `/${parts.join('/')}`)

test('no request leads out of the folder', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), pathLike), fc.constantFrom('/', '/any/path/'), (target, base) => {
      const asked = readRequestPath(target, base)
      if (!('segments' in asked)) return
      for (const name of asked.segments) {
        expect(name).not.toMatch(/[/\\\0]|^\.\.?$/)
        expect(name).not.toBe('')
      }
      const address = goneViewAddress(asked.segments.join('/'), '')
      expect(address ?? '?place=none').toMatch(/^[a-z/]*(?:embed\.html)?\?[a-z]+=[a-z0-9_-]+$/)
    }),
    { numRuns },
  )
})

test('any header of a request is read', () => {
  const rangeLike = fc.string({ unit: fc.constantFrom(...'bytes=0123456789-, ') })
  fc.assert(
    fc.property(fc.oneof(fc.string(), rangeLike), fc.nat(1000), (text, size) => {
      expect([null, 'br', 'gzip']).toContain(acceptedEncoding(text))
      const range = readRange({ range: text }, size, '"a"')
      if (range === null || range === 'unsatisfiable') return
      expect(range.first >= 0 && range.first <= range.last && range.last < size).toBe(true)
    }),
    { numRuns },
  )
})
