import { expect, test } from 'vitest'
import { NO_CHOICE } from '../domain/dataset/event-filter.ts'
import { decodeFacets } from '../domain/dataset/facets.ts'
import { sampleDataset, sampleFacets } from '../domain/dataset/sample-dataset.ts'
import { ALL_KINDS } from '../domain/dataset/window.ts'
import { parseUrlState } from '../domain/url/url-state.ts'
import { createMapStore } from './create-store.ts'
import { activeFilters } from './filter-actions.ts'
import { filterCounts, visibleEvents } from './selectors.ts'

const YEAR = 'from=2020-01-01&to=2020-12-31'
const open = (search = YEAR) => createMapStore(sampleDataset(), parseUrlState(search))
const withFacets = (search = YEAR) => {
  const store = open(search)
  store.getState().actions.addDetails((details) => ({ ...details, facets: decodeFacets(sampleFacets, 3) }))
  return store
}

test('a side shows the events about which it makes a claim', () => {
  const store = withFacets()
  store.getState().actions.narrow({ sides: ['east'] })
  expect(visibleEvents(store.getState())).toEqual([0, 2])
  store.getState().actions.dropFilter('sides')
  expect(visibleEvents(store.getState())).toEqual([0, 1, 2])
})

test('sides and sources asked for by the URL hold as soon as the facets are here', () => {
  const store = open(`${YEAR}&sources=first`)
  expect(visibleEvents(store.getState())).toEqual([0, 1, 2])
  store.getState().actions.addDetails((details) => ({ ...details, facets: decodeFacets(sampleFacets, 3) }))
  expect(visibleEvents(store.getState())).toEqual([1])
})

test('an empty list shows nothing, one of unknown ids is no choice', () => {
  expect(visibleEvents(withFacets(`${YEAR}&sides=`).getState())).toEqual([])
  const store = withFacets(`${YEAR}&sides=nobody&sources=nothing&certainty=perhaps`)
  expect(store.getState().choice).toEqual(NO_CHOICE)
  expect(visibleEvents(store.getState())).toEqual([0, 1, 2])
})

test('kinds and facets hold together; a reset drops them all', () => {
  const store = withFacets(`${YEAR}&kinds=military`)
  const { actions } = store.getState()
  actions.narrow({ sources: ['second'] })
  expect(visibleEvents(store.getState())).toEqual([2])
  expect(activeFilters(store.getState())).toEqual(['kinds', 'sources'])
  actions.toggleKind(1)
  expect(store.getState().filter.kinds).toBe(ALL_KINDS)
  expect(visibleEvents(store.getState())).toEqual([2])
  actions.resetFilter()
  expect(activeFilters(store.getState())).toEqual([])
  expect(visibleEvents(store.getState())).toEqual([0, 1, 2])
})

test('counts of chips are the same array while nothing they hang on changes', () => {
  const store = withFacets()
  const before = filterCounts(store.getState())
  store.getState().actions.highlightPlace(1)
  expect(filterCounts(store.getState())).toBe(before)
  expect([...(before.sides ?? [])]).toEqual([2])
})

test('back to the start drops filter, search and list', () => {
  const store = withFacets(`${YEAR}&hasarticle=1&q=town&view=list`)
  store.getState().actions.restart()
  const { choice, query, view } = store.getState()
  expect({ choice, query, view }).toEqual({ choice: NO_CHOICE, query: '', view: 'map' })
})
