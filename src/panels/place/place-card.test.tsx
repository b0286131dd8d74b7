import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import { renderCard } from '../render-card.fixture.tsx'
import { PlaceCard } from './place-card.tsx'

const dataset = sampleDataset()
function cardOf(index: number, change: Partial<PlaceFeature['properties']> = {}, query = '') {
  const known = dataset.places[index]!
  const place = { ...known, properties: { ...known.properties, ...change } }
  const markup = renderCard(<PlaceCard place={place} index={index} />, { dataset, query })
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document
}

test('a place with no article and no event has a state for each', () => {
  const page = cardOf(2)
  expect(page.querySelector('[data-articles] .empty')?.textContent).toBe('لا تذكره أي من المقالات.')
  expect(page.querySelector('[data-events] .empty')?.textContent).toBe('لم يُسجَّل هنا حدث.')
  expect(page.querySelector('[data-concordance], [data-named-with]')).toBeNull()
})

test('what happened before, in and after the window stands apart, in time order', () => {
  const page = cardOf(0, {}, 'from=2020-05-03&to=2020-05-04')
  const parts = [...page.querySelectorAll('[data-events] [data-when]')]
  expect(parts.map((part) => part.getAttribute('data-when'))).toEqual(['before', 'inside', 'after'])
  expect(parts.map((part) => part.querySelectorAll('li').length)).toEqual([1, 0, 1])
})

test('the first HTML has two notations to copy; the third and the locator come with their code', () => {
  const page = cardOf(0)
  const notations = [...page.querySelectorAll('[data-notation]')]
  expect(notations.map((one) => one.getAttribute('data-notation'))).toEqual(['decimal', 'dms'])
  // Nobody hears or copies what keeps room for the third.
  const waiting = page.querySelector('.notation-waiting')
  expect(waiting?.getAttribute('aria-hidden')).toBe('true')
  expect(waiting?.querySelector('button, a, [tabindex]')).toBeNull()
  expect(page.querySelector('[data-locator] svg')).toBeNull()
})

test('a name with brackets of another direction is isolated', () => {
  const page = cardOf(0, { name: { ar: ['Գորիս (Goris)'], en: ['Goris'] } })
  expect(page.querySelector('h2 bdi')?.textContent).toBe('Գորիս (Goris)')
})

test('a place out of the map has nothing said of its control', () => {
  expect(cardOf(0).querySelector('[data-control]')).not.toBeNull()
  const known = dataset.places[0]!
  const far = { ...known, geometry: { ...known.geometry, coordinates: [-77, 38.9] as [number, number] } }
  const markup = renderCard(<PlaceCard place={far} index={0} />, { dataset })
  expect(markup).not.toContain('data-control')
})
