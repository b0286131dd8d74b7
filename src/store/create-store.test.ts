import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { formatDay, parseDay } from '../domain/time/day.ts'
import { parseUrlState } from '../domain/url/url-state.ts'
import { createMapStore } from './create-store.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const open = (search = '') => createMapStore(sampleDataset(), parseUrlState(search))
const iso = (window: { from: number; to: number }) => `${formatDay(window.from)}/${formatDay(window.to)}`

test('a map opens on its start window with a detail range that holds it', () => {
  const { window, detail } = open().getState()
  expect(iso(window)).toBe('2020-05-01/2020-05-07')
  expect(detail.from).toBeLessThan(window.from)
  expect(detail.to).toBeGreaterThan(window.to)
})

test('a window set outside the span is clamped, one set backwards is put in order', () => {
  const store = open()
  store.getState().actions.setWindow({ from: day('2022-01-01'), to: day('2019-01-01') })
  expect(iso(store.getState().window)).toBe('2020-01-01/2020-12-31')
})

test('a window moved beyond the detail range takes the detail range with it', () => {
  const store = open()
  store.getState().actions.setWindow({ from: day('2020-11-01'), to: day('2020-11-02') })
  const { detail, window } = store.getState()
  expect(detail.from <= window.from && window.to <= detail.to).toBe(true)
})

test('a detail range moved away keeps the window inside it, at its length', () => {
  const store = open()
  store.getState().actions.setDetail({ from: day('2020-08-01'), to: day('2020-09-01') })
  expect(iso(store.getState().window)).toBe('2020-08-01/2020-08-07')
})

test('texts follow the window only when it settles', () => {
  const store = open()
  store.getState().actions.setWindow({ from: day('2020-05-02'), to: day('2020-05-07') })
  expect(iso(store.getState().settledWindow)).toBe('2020-05-01/2020-05-07')
  store.getState().actions.settle()
  expect(iso(store.getState().settledWindow)).toBe('2020-05-02/2020-05-07')
})

test('the selected event is inside the window a deep link opens with', () => {
  const store = open('event=autumn-battle')
  const { window } = store.getState()
  expect(window.from <= day('2020-09-10') && day('2020-09-12') <= window.to).toBe(true)
})

test('unknown ids and kinds are dropped one by one while the rest of the URL holds', () => {
  const { selection, filter, window } = open(
    'place=atlantis&kinds=political,nonsense&to=2020-05-05',
  ).getState()
  expect(selection).toBeNull()
  expect(filter.kinds).toBe(0b10)
  expect(iso(window)).toBe('2020-05-01/2020-05-05')
})

test('hiding a kind and showing it again is the filter with everything', () => {
  const store = open()
  const before = store.getState().filter
  store.getState().actions.toggleKind(0)
  expect(store.getState().filter.kinds).toBe(0b10)
  store.getState().actions.toggleKind(0)
  expect(store.getState().filter).toEqual(before)
})

test('going back to the start keeps the language and lets selection, filter and camera go', () => {
  const store = open('place=east-town&kinds=military&from=2020-01-01&to=2020-01-02&lang=en&at=3,3,9')
  store.getState().actions.restart()
  const state = store.getState()
  expect(iso(state.window)).toBe('2020-05-01/2020-05-07')
  expect(state.selection).toBeNull()
  expect(state.camera).toBeNull()
  expect(state.language).toBe('en')
})
