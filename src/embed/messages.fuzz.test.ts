import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRecordId } from '../domain/url/record-id.ts'
import { heightMessages, readShow, readyMessages } from './messages.ts'

const numRuns = Number(process.env.FUZZ_RUNS)
const shaped = fc.record(
  {
    type: fc.constantFrom('karabakh-map:show', 'karabakh-map:select', 7),
    place: fc.anything(),
    event: fc.anything(),
    mention: fc.anything(),
  },
  { requiredKeys: ['type'] },
)

test('any message asks for a place, an event or a mention that may be one, or for nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), shaped), (data) => {
      const show = readShow(data)
      if (show === null) return
      if ('mention' in show) expect(Number.isSafeInteger(show.mention) && show.mention >= 0).toBe(true)
      else expect(isRecordId('place' in show ? show.place : show.event)).toBe(true)
    }),
    { numRuns },
  )
})

test('messages that are cyclic or answer with errors ask for nothing', () => {
  const cyclic: Record<string, unknown> = { type: 'karabakh-map:show' }
  cyclic.place = cyclic
  expect(readShow(cyclic)).toBeNull()
  expect(readShow(Object.create(null))).toBeNull()
})

test('any height is said in range, and no more than a name and a secret of plain letters is given back', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('secret=Ab1', '?secret=Ab1', '&secret=<b>', 'amp=1'))
  fc.assert(
    fc.property(fc.double(), fc.string(), text, text, (height, id, search, hash) => {
      const address = new URL('https://maps.example/embed.html')
      address.search = search
      address.hash = hash
      const said = heightMessages(height, id, address.href)
      for (const message of said) {
        if (typeof message === 'string') continue
        const value: unknown =
          'height' in message ? message.height : 'value' in message ? message.value : null
        expect(typeof value === 'number' && value >= 1 && value <= 20_000).toBe(true)
        if ('secret' in message) expect(message.secret).toMatch(/^[A-Za-z0-9]{1,40}$/)
      }
      expect(readyMessages(address.href).length).toBeLessThanOrEqual(1)
    }),
    { numRuns },
  )
})
