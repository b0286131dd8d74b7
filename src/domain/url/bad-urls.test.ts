import { expect, test } from 'vitest'
import { badUrls } from './bad-urls.fixture.ts'
import { asksForNoSelection, formatUrlState, parseUrlState } from './url-state.ts'

test.each(badUrls)('$number: $what', ({ query, hash, left }) => {
  const started = performance.now()
  const address = `?${query}${hash === undefined ? '' : `#${hash}`}`
  expect(formatUrlState(parseUrlState(address))).toBe(left)
  expect(performance.now() - started).toBeLessThan(50)
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('an id that can be none is told from one that the map may have', () => {
  for (const search of ['?place=%3Cscript%3E', '?event=javascript:alert(1)', '?article=__proto__&lang=en'])
    expect(asksForNoSelection(search), search).toBe(true)
  for (const search of ['', '?place=', '?lang=en', '?place=atlantis', '?place=%3C&event=ev-1'])
    expect(asksForNoSelection(search), search).toBe(false)
})
