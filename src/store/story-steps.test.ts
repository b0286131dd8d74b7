import { expect, test } from 'vitest'
import { sampleDataset, sampleStory } from '../domain/dataset/sample-dataset.ts'
import { stepBounds } from '../domain/dataset/story-step.ts'
import { ALL_LAYERS, layerNames } from '../domain/map-layers.ts'
import { formatDay } from '../domain/time/day.ts'
import { formatUrlState, parseUrlState } from '../domain/url/url-state.ts'
import { createMapStore, type MapStore } from './create-store.ts'
import { withEntries } from './details.ts'
import { awayFromStep, markedSelection } from './story-steps.ts'
import { type HistoryHost, syncUrl, urlOf } from './url-sync.ts'

/** A store opened at a query, the story's text here already unless `without`. */
function opened(query: string, without = false): MapStore {
  const store = createMapStore(sampleDataset(), parseUrlState(query))
  if (!without) bring(store)
  return store
}

function bring(store: MapStore) {
  store.getState().actions.addDetails((details) => ({
    ...details,
    stories: withEntries(details.stories, [[sampleStory.id, sampleStory] as const]),
  }))
}

const days = (store: MapStore) => {
  const { window } = store.getState()
  return `${formatDay(window.from)}/${formatDay(window.to)}`
}
const address = (store: MapStore, page = '') =>
  formatUrlState(urlOf(store.getState(), 'ar', parseUrlState(page)))
const wishedBounds = (store: MapStore) => {
  const wish = store.getState().cameraWish
  return wish && 'bounds' in wish ? wish.bounds : null
}

test('a story shows its first step as soon as its text is here', () => {
  const store = opened('story=tale', true)
  expect(days(store)).toBe('2020-05-01/2020-05-07')
  expect(markedSelection(store.getState())).toBeNull()
  bring(store)
  expect(days(store)).toBe('2020-02-01/2020-02-10')
  expect(store.getState().settledWindow).toEqual(store.getState().window)
  expect(wishedBounds(store)).toEqual(stepBounds(sampleDataset(), { place: 'east-town' }))
  expect(markedSelection(store.getState())).toEqual({ kind: 'event', id: 'long-siege' })
})

test('a step sets window, view and mark together', () => {
  const store = opened('story=tale')
  const seen: string[] = []
  store.subscribe(() => seen.push(days(store)))
  store.getState().actions.goToStep(1)
  expect(seen).toEqual(['2020-05-03/2020-05-03'])
  expect(wishedBounds(store)).toEqual(stepBounds(sampleDataset(), sampleStory.steps[1]?.view ?? {}))
  expect(markedSelection(store.getState())).toEqual({ kind: 'place', id: 'west-town' })
  expect(address(store)).toBe('story=tale&step=1')
})

test('a step shows its own layers, and one that names none shows all', () => {
  const store = opened('story=tale')
  const { actions } = store.getState()
  expect(store.getState().layers).toBe(ALL_LAYERS)
  actions.goToStep(1)
  expect(layerNames(store.getState().layers)).toEqual(['events', 'routes'])
  expect(address(store)).toBe('story=tale&step=1')
  actions.goToStep(2)
  expect(store.getState().layers).toBe(ALL_LAYERS)
})

test('layers that the URL names stand against the step, and the way back takes the step again', () => {
  const store = opened('story=tale&step=1&layers=relief')
  expect(layerNames(store.getState().layers)).toEqual(['relief'])
  expect(address(store)).toBe('story=tale&step=1&layers=relief')
  expect(awayFromStep(store.getState())).toBe(true)
  store.getState().actions.goToStep(1)
  expect(layerNames(store.getState().layers)).toEqual(['events', 'routes'])
  expect(awayFromStep(store.getState())).toBe(false)
})

test('a story that is closed leaves no layer hidden but what the reader hid', () => {
  const closed = (change: (store: MapStore) => void) => {
    const store = opened('story=tale&step=1')
    change(store)
    store.getState().actions.select(null)
    return layerNames(store.getState().layers)
  }
  expect(closed(() => {})).toEqual(layerNames(ALL_LAYERS))
  expect(closed((store) => store.getState().actions.select({ kind: 'place', id: 'east-town' }))).toEqual(
    layerNames(ALL_LAYERS),
  )
  expect(closed((store) => store.getState().actions.toggleLayer('routes'))).toEqual(['events'])
})

test('layers stand in the URL as soon as one is hidden', () => {
  const store = opened('')
  store.getState().actions.toggleLayer('relief')
  expect(address(store)).toBe('layers=events,articles,regions,outlines,routes')
  for (const layer of layerNames(store.getState().layers)) store.getState().actions.toggleLayer(layer)
  expect(address(store)).toBe('layers=')
  expect(opened('layers=').getState().layers).toBe(0)
  expect(opened('layers=weather').getState().layers).toBe(ALL_LAYERS)
  store.getState().actions.restart()
  expect(address(store)).toBe('')
})

test('a step beyond the end is the last', () => {
  const store = opened('story=tale&step=40')
  expect(store.getState().story?.step).toBe(2)
  expect(address(store)).toBe('story=tale&step=2')
})

test('what the URL says of window and camera stands against the step', () => {
  const query = 'story=tale&step=1&from=2020-05-02&to=2020-06-01&at=3,3,8'
  const store = opened(query)
  expect(address(store)).toBe(query)
  expect(awayFromStep(store.getState())).toBe(true)
  store.getState().actions.goToStep(1)
  expect(address(store)).toBe('story=tale&step=1')
  expect(awayFromStep(store.getState())).toBe(false)
})

test('moving time or map leaves the step, going back to it takes both again', () => {
  const store = opened('story=tale&step=1')
  const { actions } = store.getState()
  actions.setWindow({ from: store.getState().window.from - 2, to: store.getState().window.to })
  actions.settle()
  expect(awayFromStep(store.getState())).toBe(true)
  actions.goToStep(1)
  expect(awayFromStep(store.getState())).toBe(false)
  actions.cameraMoved({ longitude: 3, latitude: 3, zoom: 7 })
  expect(awayFromStep(store.getState())).toBe(true)
})

test('a place named in the story keeps the step to come back to; closing leaves the story', () => {
  const store = opened('story=tale&step=1')
  const { actions } = store.getState()
  actions.select({ kind: 'place', id: 'east-town' })
  expect(markedSelection(store.getState())).toEqual({ kind: 'place', id: 'east-town' })
  expect(store.getState().story?.step).toBe(1)
  actions.goToStep(1)
  expect(store.getState().selection).toEqual({ kind: 'story', id: 'tale' })
  actions.select(null)
  expect(store.getState().story).toBeNull()
  actions.goToStep(2)
  expect(store.getState().selection).toBeNull()
})

test('an unknown story is dropped', () => {
  expect(opened('story=nothing').getState().selection).toBeNull()
})

test('a page that is a story needs no query for it, and says so when it is closed', () => {
  const store = opened('story=tale')
  expect(address(store, 'story=tale')).toBe('')
  store.getState().actions.goToStep(1)
  expect(address(store, 'story=tale')).toBe('step=1')
  store.getState().actions.restart()
  expect(address(store, 'story=tale')).toBe('story=')
  store.getState().actions.select({ kind: 'place', id: 'east-town' })
  expect(address(store, 'story=tale')).toBe('place=east-town')
})

test('opening a story is an entry of the history, its steps rewrite it, going back leaves it', () => {
  const store = opened('')
  bring(store)
  const entries = ['']
  let timers: (() => void)[] = []
  let pop = () => {}
  const host: HistoryHost = {
    search: () => entries.at(-1) ?? '',
    push: (search) => entries.push(search),
    replace: (search) => entries.splice(-1, 1, search),
    onPop: (listener) => {
      pop = listener
      return () => {}
    },
    onLeave: () => () => undefined,
    delay: (work) => {
      timers.push(work)
      return () => {
        timers = timers.filter((timer) => timer !== work)
      }
    },
  }
  syncUrl(store, host, 'ar')
  const { actions } = store.getState()
  actions.select({ kind: 'story', id: 'tale' })
  actions.goToStep(1)
  actions.goToStep(2)
  for (const timer of timers) timer()
  expect(entries).toEqual(['', 'story=tale&step=2'])
  entries.pop()
  pop()
  expect(store.getState().selection).toBeNull()
  expect(days(store)).toBe('2020-05-01/2020-05-07')
})
