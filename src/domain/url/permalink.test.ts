import { expect, test } from 'vitest'
import { parseDay } from '../time/day.ts'
import { type LinkPlace, permalink } from './permalink.ts'
import { parseUrlState } from './url-state.ts'

const site: LinkPlace = {
  root: 'https://example.org/map/',
  language: 'ar',
  version: '1a2b3c',
  hasPage: ({ kind }) => kind !== 'event',
}

test('a view is the start page with its state and the version of the data', () => {
  const from = parseDay('2023-09-19') ?? 0
  expect(permalink({ from, to: from + 1, kinds: ['military'] }, site)).toBe(
    'https://example.org/map/?from=2023-09-19&to=2023-09-20&kinds=military&data=1a2b3c',
  )
})

test('English stands in the path, never in the query', () => {
  expect(permalink({ lang: 'ar' }, { ...site, language: 'en' })).toBe(
    'https://example.org/map/en/?data=1a2b3c',
  )
})

test('what has a page of its own is linked by its path', () => {
  expect(permalink({ selection: { kind: 'story', id: 'tale' }, step: 2 }, site)).toBe(
    'https://example.org/map/story/tale.html?step=2&data=1a2b3c',
  )
})

test('what has none is selected on the start page', () => {
  const selection = { kind: 'event', id: 'vote' } as const
  const link = new URL(permalink({ selection }, site))
  expect(parseUrlState(link.search)).toEqual({ selection, data: '1a2b3c' })
})
