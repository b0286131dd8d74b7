import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heightMessages, readShow, readyMessages, selectMessage } from './messages.ts'

const show = (rest: object) => readShow({ type: 'karabakh-map:show', ...rest })

test('a host may show a place, an event or a mention', () => {
  expect(show({ place: 'shusha' })).toEqual({ place: 'shusha' })
  expect(show({ event: 'ev-2023-09-19-operation' })).toEqual({ event: 'ev-2023-09-19-operation' })
  expect(show({ mention: 0 })).toEqual({ mention: 0 })
})

test('messages of another type, without a type or of no shape ask for nothing', () => {
  for (const data of [null, undefined, 'karabakh-map:show', 7, [], {}, { type: 'resize', place: 'shusha' }]) {
    expect(readShow(data)).toBeNull()
  }
})

test('ids that are none and numbers that count nothing ask for nothing', () => {
  for (const place of ['', '<b>', '../x', 'x'.repeat(121), 3, null, { id: 'shusha' }]) {
    expect(show({ place })).toBeNull()
  }
  for (const mention of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '0', 2 ** 60]) {
    expect(show({ mention })).toBeNull()
  }
})

test('no message whatever makes the reading throw', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(() => readShow(data)).not.toThrow()
    }),
  )
})

test('what is chosen is said by kind and id', () => {
  expect(selectMessage({ kind: 'place', id: 'shusha' })).toEqual({
    type: 'karabakh-map:select',
    kind: 'place',
    id: 'shusha',
  })
  expect(selectMessage(null)).toEqual({ type: 'karabakh-map:select', kind: null, id: null })
})

test('a height is said in our own words, in those of AMP and of Medium', () => {
  const address = 'https://maps.example/embed.html?list=1'
  expect(heightMessages(412.3, 'map-1', address)).toEqual([
    { type: 'karabakh-map:height', id: 'map-1', height: 413 },
    { sentinel: 'amp', type: 'embed-size', height: 413 },
    JSON.stringify({ src: address, context: 'iframe.resize', height: 413 }),
  ])
})

test('pym.js and WordPress are answered where they have named themselves', () => {
  const said = heightMessages(400, '', 'https://maps.example/embed.html?childId=box-2#?secret=Ab12Cd34Ef')
  expect(said).toContain('pymxPYMxbox-2xPYMxheightxPYMx400')
  expect(said).toContainEqual({ message: 'height', value: 400, secret: 'Ab12Cd34Ef' })
})

test('a secret or name with other characters is not given back', () => {
  const said = heightMessages(400, '', 'https://maps.example/embed.html?childId=a%22b#?secret=a%22b')
  expect(said).toHaveLength(3)
})

test('AMP, which has named itself in the hash, hears when there is something to see', () => {
  const ready = (hash: string) => readyMessages(`https://maps.example/embed.html${hash}`)
  expect(ready('#amp=1')).toEqual([{ sentinel: 'amp', type: 'embed-ready' }])
  for (const hash of ['', '#amp=11', '#map=1/2/3', '?amp=1']) expect(ready(hash), hash).toEqual([])
})
