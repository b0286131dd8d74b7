import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { NO_PLACE } from '../../domain/dataset/event-columns.ts'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import type { EventBody, EventHead } from '../../domain/schema/dataset.ts'
import type { Claim } from '../../domain/schema/event.ts'
import type { SourceRecord } from '../../domain/schema/source.ts'
import { renderCard } from '../render-card.fixture.tsx'
import { EventCard } from './event-card.tsx'

const both = (text: string) => ({ ar: text, en: text })
const head = (change: Partial<EventHead> = {}): EventHead => ({
  id: 'vote',
  date: '2020-05-03',
  kind: 'political',
  title: both('The vote'),
  places: ['west-town'],
  certainty: 'high',
  ...change,
})
const body = (change: Partial<EventBody> = {}): EventBody => ({
  id: 'vote',
  text: both('They voted.'),
  claims: [],
  sources: ['survey'],
  certainty: { level: 'high' },
  accuracyKm: 1,
  ...change,
})
const claim = (side: string, change: Partial<Claim> = {}): Claim => ({
  who: both(`speaker of ${side}`),
  side,
  verb: 'said',
  what: both('killed'),
  source: 'survey',
  ...change,
})

function cardOf(
  heads: EventHead,
  bodies: EventBody,
  { dataset = sampleDataset(), sources = [] }: { dataset?: Dataset; sources?: SourceRecord[] } = {},
) {
  const markup = renderCard(<EventCard index={1} />, {
    dataset,
    details: {
      heads: new Map([[1, heads]]),
      bodies: new Map([[1, bodies]]),
      sources: new Map(sources.map((source) => [source.id, source])),
    },
  })
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document
}

test('figures on one quantity stand together with what can be said of them, each with a bar', () => {
  const measure = { measure: 'killed', unit: both('people') }
  const page = cardOf(
    head(),
    body({
      claims: [
        claim('east', { ...measure, value: 8 }),
        claim('west', { ...measure, value: 11 }),
        claim('east'),
      ],
    }),
  )
  const compared = page.querySelector('[data-claims] [data-verdict]')
  expect(compared?.getAttribute('data-verdict')).toBe('conflict')
  expect(compared?.querySelectorAll('[data-claim] .figure-bar')).toHaveLength(2)
  expect(page.querySelectorAll('[data-claim]')).toHaveLength(3)
})

test('several claims of one speaker stand under one name', () => {
  const page = cardOf(
    head(),
    body({
      claims: ['carts', 'guns', 'horses'].map((unit) => claim('east', { value: 2, unit: both(unit) })),
    }),
  )
  const names = page.querySelectorAll('[data-claims] .claimant')
  expect(names).toHaveLength(1)
  expect(names[0]?.getAttribute('rowSpan')).toBe('3')
})

test('two papers with one text count as one origin', () => {
  const dataset = sampleDataset()
  const articles = dataset.articles.map((article, i) => ({
    ...article,
    sharesText: [[1 - i, 0.5]] as [number, number][],
  }))
  const page = cardOf(head(), body({ sources: ['first', 'survey', 'second'] }), {
    dataset: { ...dataset, articles },
  })
  expect(page.querySelector('[data-sources] .count')?.textContent).toBe('3 مصادر · أصلان')
  expect(page.querySelectorAll('[data-one-origin] a')).toHaveLength(2)
})

test('a source without an address is cited, and that is said', () => {
  const source: SourceRecord = { id: 'survey', type: 'report', title: 'Survey <i>of</i> the towns' }
  const page = cardOf(head(), body(), { sources: [source] })
  const cited = page.querySelector('[data-sources] .citation')
  expect(cited?.querySelector('a')).toBeNull()
  expect(cited?.querySelector('bdi')?.textContent).toBe(source.title)
  expect(cited?.textContent).toContain('لا رابط محفوظًا')
})

test('an event with no place says so and has no neighbours', () => {
  const dataset = sampleDataset()
  const place = dataset.events.place.slice().fill(NO_PLACE, 1, 2)
  const page = cardOf(head({ places: [] }), body({ accuracyKm: null }), {
    dataset: { ...dataset, events: { ...dataset.events, place } },
  })
  expect(page.querySelector('[data-no-place]')?.textContent).toMatch(/لا علامة له/)
  expect(page.querySelector('[data-neighbours]')).toBeNull()
})

test.each([
  ['2020-05-03', 'اليوم معلوم'],
  ['2020-05', 'الشهر معلوم دون اليوم'],
  ['2020', 'السنة معلومة وحدها'],
  ['2020-05~', 'تاريخ تقريبي'],
  ['2020-05-03/2020-05-07', 'امتد على هذه الأيام'],
  ['XXXX', 'التاريخ غير معلوم'],
])('of the date %s it is said: %s', (date, words) => {
  expect(cardOf(head({ date }), body()).querySelector('.event-facts [data-when]')?.textContent).toContain(
    words,
  )
})

test('the state between the sides is said in words', () => {
  const page = cardOf(head(), body({ claims: [claim('east', { verb: 'denied' })] }))
  expect(page.querySelector('[data-state]')?.getAttribute('data-state')).toBe('disputed')
  expect(page.querySelector('[data-state] strong')?.textContent).toBe('محل خلاف')
})
