import { expect, test } from 'vitest'
import { NEVER } from '../domain/dataset/event-columns.ts'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { ALL_KINDS } from '../domain/dataset/window.ts'
import { formatDay, parseDay } from '../domain/time/day.ts'
import { parseUrlState } from '../domain/url/url-state.ts'
import { createMapStore } from './create-store.ts'
import { eventsOffAxis, visibleEvents } from './selectors.ts'

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

test('a deep link that widens the window says so until the reader moves it', () => {
  const store = open('event=autumn-battle')
  expect(store.getState().windowNote).toEqual({ how: 'widened', for: 'event' })
  store.getState().actions.setWindow({ from: day('2020-09-10'), to: day('2020-09-12') })
  expect(store.getState().windowNote).toBeNull()
})

test('a deep link whose window is given, or that needs no other window, says nothing', () => {
  expect(open('event=autumn-battle&from=2020-02-01&to=2020-03-01').getState().windowNote).toBeNull()
  expect(open('event=vote').getState().windowNote).toBeNull()
  expect(open('place=west-town').getState().windowNote).toBeNull()
})

test('an event chosen from a list is brought into the window and its detail range', () => {
  const store = open()
  store.getState().actions.select({ kind: 'event', id: 'autumn-battle' })
  const { window, detail, settledWindow, windowNote } = store.getState()
  expect(window.to).toBeGreaterThanOrEqual(day('2020-09-12'))
  expect(detail.from <= window.from && window.to <= detail.to).toBe(true)
  expect(settledWindow).toBe(window)
  expect(windowNote?.how).toBe('widened')
  store.getState().actions.select(null)
  expect(store.getState().windowNote).toBeNull()
})

test('one kind alone, and all of them again', () => {
  const store = open()
  store.getState().actions.soloKind(1)
  expect(store.getState().filter.kinds).toBe(0b10)
  store.getState().actions.soloKind(0)
  expect(store.getState().filter.kinds).toBe(0b01)
  store.getState().actions.soloKind(0)
  expect(store.getState().filter.kinds).toBe(ALL_KINDS)
})

test('by the clock of publication a window holds what was published in it', () => {
  const store = open('clock=published')
  const { actions } = store.getState()
  actions.setWindow({ from: day('2020-05-01'), to: day('2020-05-31') })
  actions.settle()
  expect(visibleEvents(store.getState())).toEqual([0, 1])
  const days = Int32Array.of(day('2020-05-20'), NEVER, day('2020-05-10'))
  actions.addDetails((details) => ({ ...details, published: days }))
  expect(visibleEvents(store.getState())).toEqual([2, 0])
  expect(eventsOffAxis(store.getState().dataset).undated).toEqual([1])
  actions.setClock('event')
  expect(visibleEvents(store.getState())).toEqual([0, 1])
  expect(store.getState().dataset.events.start).toBe(store.getState().dataset.events.startAhead)
})

test('digits and months are choices of the reader', () => {
  const store = open('digits=arab')
  store.getState().actions.setDigits('latn')
  store.getState().actions.setMonths('maghreb')
  const { digits, months } = store.getState()
  expect([digits, months]).toEqual(['latn', 'maghreb'])
})
