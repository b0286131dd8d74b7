import { expect, test } from 'vitest'
import { parseDay } from '../time/day.ts'
import { embedAddress, fullAddress } from './embed-address.ts'

const site = { root: 'https://example.org/map/', hasPage: () => true } as const
const place = { selection: { kind: 'place', id: 'shusha' } } as const

test('a record is embedded by its path, in the folder of its language', () => {
  expect(embedAddress(place, { ...site, language: 'ar' })).toBe(
    'https://example.org/map/embed/place/shusha.html',
  )
  expect(embedAddress(place, { ...site, language: 'en' })).toBe(
    'https://example.org/map/en/embed/place/shusha.html',
  )
})

test('what has no page of its own stands in the query of the start view', () => {
  expect(embedAddress(place, { ...site, language: 'ar', hasPage: () => false })).toBe(
    'https://example.org/map/embed.html?place=shusha',
  )
  expect(embedAddress({}, { ...site, language: 'en' })).toBe('https://example.org/map/en/embed.html')
})

test('choices of the page around stay, language and version of the data do not', () => {
  const address = embedAddress(
    {
      ...place,
      from: parseDay('2020-09-27')!,
      theme: 'dark',
      digits: 'arab',
      list: true,
      lang: 'ar',
      data: 'x',
    },
    { ...site, language: 'ar' },
  )
  expect(new URL(address).search).toBe('?from=2020-09-27&theme=dark&digits=arab&list=1')
})

test('the same view in full has what frames alone have left out', () => {
  const state = { ...place, from: parseDay('2020-09-27')!, list: true, slider: false, height: 400 } as const
  expect(fullAddress(state, { ...site, language: 'ar' })).toBe(
    'https://example.org/map/place/shusha.html?from=2020-09-27',
  )
  expect(fullAddress({}, { ...site, language: 'en' })).toBe('https://example.org/map/en/')
})
