import { expect, test } from 'vitest'
import { sampleDataset } from '../../../domain/dataset/sample-dataset.ts'
import type { Selection } from '../../../domain/url/url-state.ts'
import { loadAllMessages } from '../../../i18n/all-messages.ts'
import { createI18n } from '../../../i18n/i18n.ts'
import { addLazyMessages } from '../../../i18n/lazy-messages.ts'
import { createMapStore } from '../../../store/create-store.ts'
import type { Subject } from '../subject.ts'
import { type EmbedChoices, embedOffer } from './embedded-view.ts'

await loadAllMessages()
const messages = createI18n('ar')
addLazyMessages(messages)
const site = { messages, root: 'https://example.org/map/' }
const usual: EmbedChoices = {
  language: 'ar',
  theme: 'light',
  digits: 'latn',
  slider: true,
  list: false,
  height: null,
}
const dataset = sampleDataset()
const place = { kind: 'place', id: dataset.places[0]!.id } as const
const view: Subject = { kind: 'view' }

test('the first view is embedded by the bare page for frames', () => {
  const store = createMapStore(dataset, {})
  const { view: offered, attributes, oembed, picture, page } = embedOffer(store.getState(), view, usual, site)
  expect(offered.src).toBe('https://example.org/map/embed.html')
  expect(offered.link.href).toBe('https://example.org/map/')
  expect(attributes).toEqual([])
  expect(page).toBe('https://example.org/map/')
  expect(oembed).toBe('https://example.org/map/oembed/start.json')
  expect(picture).toBe('https://example.org/map/pictures/start.png')
})

test('tools, lists and searches of the page in full are no part of a frame', () => {
  const store = createMapStore(dataset, { selection: place, view: 'list', query: 'x', theme: 'dark' })
  const { view: offered } = embedOffer(store.getState(), view, usual, site)
  expect(offered.src).toBe(`https://example.org/map/embed/place/${place.id}.html`)
})

test('choices are in the address, in the element and in the box; the link in full has none of the frame’s own', () => {
  const store = createMapStore(dataset, {})
  const subject: Subject = { kind: 'record', selection: place }
  const choices = { ...usual, language: 'en', theme: 'dark', slider: false, list: true, height: 400 } as const
  const { view: offered, attributes } = embedOffer(store.getState(), subject, choices, site)
  const query = '?theme=dark&slider=0&list=1&height=400'
  expect(offered.src).toBe(`https://example.org/map/en/embed/place/${place.id}.html${query}`)
  expect(offered.link.href).toBe(`https://example.org/map/en/place/${place.id}.html?theme=dark`)
  expect(offered.box).toEqual({ list: true, height: 400 })
  expect(Object.fromEntries(attributes ?? [])).toEqual({
    place: place.id,
    theme: 'dark',
    slider: '0',
    list: '1',
    height: '400',
    lang: 'en',
  })
})

test('a height without a list is said to the element, for the frame’s address does not say it', () => {
  const store = createMapStore(dataset, {})
  const offer = (change: Partial<EmbedChoices>) =>
    embedOffer(store.getState(), view, { ...usual, ...change }, site)
  expect(offer({ height: 400 }).attributes).toEqual([['height', '400']])
  expect(offer({ height: 400 }).view.src).toBe('https://example.org/map/embed.html')
  expect(offer({ height: 400, list: true }).attributes).toEqual([
    ['list', '1'],
    ['height', '400'],
  ])
})

test('a place’s name goes into a sentence, a title stays whole', () => {
  const store = createMapStore(dataset, {})
  const textOf = (selection: Selection) =>
    embedOffer(store.getState(), { kind: 'record', selection }, usual, site).view.link.text
  const [name] = dataset.places[0]!.properties.name.ar
  expect(textOf(place)).toBe(`${name} على Sample`)
  const [story] = dataset.core.stories
  expect(textOf({ kind: 'story', id: story!.id })).toBe(`على Sample: ${story!.title.ar}`)
})

test('what has no page of its own cannot be said by the element', () => {
  const [id] = dataset.eventIds
  const few = { ...dataset, map: { ...dataset.map, maxEventPages: 0 } }
  const store = createMapStore(few, {})
  const subject: Subject = { kind: 'record', selection: { kind: 'event', id: id! } }
  const { view: offered, attributes } = embedOffer(store.getState(), subject, usual, site)
  expect(offered.src).toBe(`https://example.org/map/embed.html?event=${id}`)
  expect(attributes).toBeNull()
})
