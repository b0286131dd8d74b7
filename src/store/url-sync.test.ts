import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { formatUrlState, parseUrlState } from '../domain/url/url-state.ts'
import { createMapStore } from './create-store.ts'
import { type HistoryHost, syncUrl, urlOf } from './url-sync.ts'

/** A browser's history in small: entries, a place among them, and timers run by hand. */
function fakeHistory() {
  const entries = ['']
  let at = 0
  let listener: () => void = () => undefined
  let timers: (() => void)[] = []
  let leave: () => void = () => undefined
  const host: HistoryHost = {
    search: () => entries[at] ?? '',
    push: (search) => {
      entries.splice(at + 1)
      entries.push(search)
      at++
    },
    replace: (search) => {
      entries[at] = search
    },
    onPop: (next) => {
      listener = next
      return () => undefined
    },
    onLeave: (next) => {
      leave = next
      return () => {
        leave = () => undefined
      }
    },
    delay: (work) => {
      timers.push(work)
      return () => {
        timers = timers.filter((timer) => timer !== work)
      }
    },
  }
  return {
    host,
    entries,
    back: () => {
      at--
      listener()
    },
    leave: () => leave(),
    runTimers: () => {
      const due = timers
      timers = []
      for (const timer of due) timer()
    },
  }
}

test('the start view needs no parameter at all', () => {
  const store = createMapStore(sampleDataset(), {})
  expect(formatUrlState(urlOf(store.getState(), 'ar'))).toBe('')
})

test('what a state writes opens as that state', () => {
  const dataset = sampleDataset()
  for (const search of [
    'place=east-town&from=2020-02-01&to=2020-03-01&kinds=military&at=3.5,3.25,8.5&lang=en&theme=dark',
    'event=autumn-battle&from=2020-09-01&to=2020-09-20',
    'article=first&from=2020-05-01&to=2020-05-07',
    'kinds=',
    'sides=east&certainty=high,low&hasarticle=1',
    'sides=&sources=first,survey',
    'q=%D8%B4%D9%88%D8%B4%D8%A7&view=list',
  ]) {
    const state = createMapStore(dataset, parseUrlState(search)).getState()
    expect(formatUrlState(urlOf(state, 'ar'))).toBe(search)
  }
})

test('selecting is a step of the history; moving the window rewrites the step it is in', () => {
  const store = createMapStore(sampleDataset(), {})
  const history = fakeHistory()
  syncUrl(store, history.host, 'ar')
  const { actions, window } = store.getState()
  actions.setWindow({ from: window.from + 1, to: window.to })
  actions.select({ kind: 'place', id: 'east-town' })
  expect(history.entries).toEqual([
    'from=2020-05-02&to=2020-05-07',
    'place=east-town&from=2020-05-02&to=2020-05-07',
  ])
})

test('many moves of the window are one rewriting', () => {
  const store = createMapStore(sampleDataset(), {})
  const history = fakeHistory()
  syncUrl(store, history.host, 'ar')
  for (let i = 1; i <= 5; i++) {
    const { window } = store.getState()
    store.getState().actions.setWindow({ from: window.from, to: window.to - 1 })
  }
  expect(history.entries).toEqual([''])
  history.runTimers()
  expect(history.entries).toEqual(['from=2020-05-01&to=2020-05-02'])
})

test('back takes the selection away and writes nothing', () => {
  const store = createMapStore(sampleDataset(), {})
  const history = fakeHistory()
  syncUrl(store, history.host, 'ar')
  store.getState().actions.select({ kind: 'place', id: 'east-town' })
  history.back()
  expect(store.getState().selection).toBeNull()
  expect(history.entries).toHaveLength(2)
})

test('a choice is written at once, and those that follow fast together', () => {
  const store = createMapStore(sampleDataset(), {})
  const { host, entries, runTimers } = fakeHistory()
  syncUrl(store, host, 'ar')
  store.getState().actions.setView('list')
  expect(entries).toEqual(['view=list'])
  store.getState().actions.setDigits('arab')
  store.getState().actions.setMonths('gulf')
  expect(entries).toEqual(['view=list'])
  runTimers()
  expect(entries).toEqual(['view=list&digits=arab&months=gulf'])
})

test('what waits to be written is written when the page goes away, and nothing else', () => {
  const store = createMapStore(sampleDataset(), {})
  const { host, entries, leave } = fakeHistory()
  const stop = syncUrl(store, host, 'ar')
  const { span } = store.getState().dataset.map
  const day = parseUrlState(`from=${span.from}`).from ?? 0
  leave()
  expect(entries).toEqual([''])
  store.getState().actions.setWindow({ from: day, to: day + 1 })
  expect(entries).toEqual([''])
  leave()
  expect(entries[0]).toContain(`from=${span.from}`)
  const [written] = entries
  store.getState().actions.setWindow({ from: day, to: day + 2 })
  stop()
  leave()
  expect(entries).toEqual([written])
})
