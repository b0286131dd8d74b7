import { expect, test } from 'vitest'
import { badUrls } from './bad-urls.fixture.ts'
import { asksForNoSelection, formatUrlState, parseUrlState } from './url-state.ts'

/** Milliseconds of the quickest of a few runs: a machine may pause in any one of them. */
function quickest(work: () => void, limit: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 5 && least >= limit; tries++) {
    const started = performance.now()
    work()
    least = Math.min(least, performance.now() - started)
  }
  return least
}

test.each(badUrls)('$number: $what', ({ query, hash, left }) => {
  const address = `?${query}${hash === undefined ? '' : `#${hash}`}`
  const read = () => expect(formatUrlState(parseUrlState(address))).toBe(left)
  expect(quickest(read, 50)).toBeLessThan(50)
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('an id that can be none is told from one that the map may have', () => {
  for (const search of ['?place=%3Cscript%3E', '?event=javascript:alert(1)', '?article=__proto__&lang=en'])
    expect(asksForNoSelection(search), search).toBe(true)
  for (const search of ['', '?place=', '?lang=en', '?place=atlantis', '?place=%3C&event=ev-1'])
    expect(asksForNoSelection(search), search).toBe(false)
})
