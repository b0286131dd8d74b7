import { expect, test } from 'vitest'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import type { EventHead } from '../../domain/schema/dataset.ts'
import type { Selection } from '../../domain/url/url-state.ts'
import { createMapStore } from '../../store/create-store.ts'
import { texts } from '../texts.ts'
import { cardTexts } from './card-texts.ts'

const dataset = sampleDataset()
const [place] = dataset.places
const [article] = dataset.articles

const textsOf = (
  selection: Selection | null,
  heads: [number, EventHead][] = [],
  language: 'ar' | 'en' = 'ar',
) => {
  const store = createMapStore(dataset, { lang: language, ...(selection ? { selection } : {}) })
  store.getState().actions.addDetails((details) => ({ ...details, heads: new Map(heads) }))
  return cardTexts(store, texts[language])
}

test('the first view has the heading of its days, and what the map is', () => {
  expect(textsOf(null)).toMatchObject({ map: 'Sample', title: 'Heading', about: 'A sample' })
  expect(textsOf(null).window).toMatch(/^1 – 7 أيار\/مايو 2020 · /)
})

test('a place has its kind and what of it the map has, and nothing where there is nothing', () => {
  const { title, about } = textsOf({ kind: 'place', id: place!.id })
  expect(title).toBe(place!.properties.name.ar[0])
  expect(about).toContain(' · ')
  expect(about).not.toContain('لا ')
})

test('an event has its date, as precisely as it is known, and its place', () => {
  const id = dataset.eventIds.at(0)!
  const head: EventHead = {
    id,
    date: '2020-05~',
    kind: 'battle',
    title: { ar: 'حدث', en: 'Event' },
    places: [place!.id],
    certainty: 'high',
  }
  const name = place!.properties.name
  expect(textsOf({ kind: 'event', id }, [[0, head]])).toMatchObject({
    title: 'حدث',
    about: `نحو أيار/مايو 2020 · ${name.ar[0]}`,
  })
  expect(textsOf({ kind: 'event', id }, [[0, { ...head, date: 'XXXX' }]], 'en').about).toBe(
    `undated · ${name.en[0]}`,
  )
})

test('an article has its publisher, and says of its date how it is known', () => {
  const { about } = textsOf({ kind: 'article', id: article!.id })
  expect(about).toContain(article!.publisherName.ar)
  const other = {
    ...dataset,
    articles: [{ ...article!, published: null, publishedBasis: 'unknown' as const }],
  }
  const store = createMapStore(other, { selection: { kind: 'article', id: article!.id } })
  expect(cardTexts(store, texts.ar).about).toContain(texts.ar.t('publishedUnknown'))
})

test('typefaces are not credited on a picture, whose the data are is', () => {
  const attributions = [
    { id: 'a', text: { ar: 'بيانات', en: 'Data' }, covers: { ar: 'x', en: 'x' }, licence: 'ODbL 1.0' },
    { id: 'b', text: { ar: 'خط', en: 'Type' }, covers: { ar: 'x', en: 'x' }, licence: 'SIL OFL 1.1' },
  ]
  const store = createMapStore({ ...dataset, map: { ...dataset.map, attributions } }, {})
  const { credits } = cardTexts(store, texts.ar)
  expect(credits).toContain('بيانات')
  expect(credits).not.toContain('خط')
})
