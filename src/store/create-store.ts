import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { columnsByPublication } from '../domain/dataset/published-columns.ts'
import { SELECTION_MAX_ZOOM, selectionBounds } from '../domain/dataset/selection-bounds.ts'
import type { TimeWindow } from '../domain/dataset/window.ts'
import type { Camera } from '../domain/geometry/mercator.ts'
import type { Language } from '../domain/languages.ts'
import { ALL_LAYERS, type MapLayer, toggledLayer } from '../domain/map-layers.ts'
import type { MeasureTool } from '../domain/measure/measure-tool.ts'
import type { Bounds } from '../domain/schema/map-config.ts'
import type {
  Clock,
  DigitSystem,
  LabelLanguage,
  MonthStyle,
  Selection,
  Theme,
  UrlState,
} from '../domain/url/url-state.ts'
import { emptyDetails } from './details.ts'
import { type FilterActions, filterActions, filterState } from './filter-actions.ts'
import { initialState, windowHolding, windowNote } from './initial-state.ts'
import { readingAt } from './reading-place.ts'
import { memoizeLast } from './selectors.ts'
import type { Details, MapState, MapStatus, Wanted } from './state.ts'
import { layersLeft, leftStory, stepAgain, stepTaken } from './story-steps.ts'
import { clampWindow, detailAround } from './time-range.ts'

export interface MapActions extends FilterActions {
  /** Sets the window (days included at both ends), clamped to the span and put in order; texts follow on `settle`. */
  setWindow: (window: TimeWindow) => void
  /** Moves the detail range (and, where it would fall outside, the window with it). */
  setDetail: (detail: TimeWindow) => void
  /** Moves window and detail range together. */
  moveTime: (window: TimeWindow, detail: TimeWindow) => void
  /** Lets lists and texts follow the window. */
  settle: () => void
  /** Moves the window elsewhere on the strip and the detail range with it; texts follow on `settle`. */
  jumpTo: (window: TimeWindow) => void
  /** Selects, and where the window does not hold a selected event, brings it in and says so. */
  select: (selection: Selection | null) => void
  /** Goes to a step of the open story, or back to it where the reader had left it for something it names. */
  goToStep: (step: number) => void
  /** Comes to a stop of the selected article (read-to.ts); -1: to none. */
  readTo: (at: number) => void
  /** Sets what closing a card comes back to. */
  setHome: (home: Selection | null) => void
  highlightPlace: (index: number | null) => void
  highlightEvent: (index: number | null) => void
  setPlayback: (playback: MapState['playback']) => void
  setClock: (clock: Clock) => void
  setDigits: (digits: DigitSystem) => void
  setMonths: (months: MonthStyle) => void
  /** Asks the map to show bounds or a camera. */
  showBounds: (bounds: Bounds, options?: { animate?: boolean; maxZoom?: number }) => void
  showCamera: (camera: Camera, options?: { animate?: boolean }) => void
  /** Reported by the map after the reader moved it. */
  cameraMoved: (camera: Camera) => void
  /** Back to the start view: window, selection, filter and camera. */
  restart: () => void
  setMeasure: (measure: MeasureTool | null) => void
  /** Shows or hides a layer of the map. */
  toggleLayer: (layer: MapLayer) => void
  setLanguage: (language: Language) => void
  setTheme: (theme: Theme) => void
  setLabels: (labels: LabelLanguage | null) => void
  setMapStatus: (status: MapStatus) => void
  /** Takes a URL's state as it stands (opening, back and forward). */
  applyUrl: (url: UrlState) => void
  /** Lists all results of a search; empty text ends it. */
  search: (query: string) => void
  setView: (view: MapState['view']) => void
  setOnlyOnMap: (onlyOnMap: boolean) => void
  /** Reported when the free part of the map rests. */
  viewRests: (bounds: Bounds) => void
  /** Asks for details that the view itself does not need. */
  want: (wanted: Partial<Wanted>) => void
  addDetails: (change: (details: Details) => Details) => void
  /** Lets failed detail files be asked for again. */
  retryDetails: () => void
}

export type MapStore = StoreApi<MapState & { actions: MapActions }>

/** One store for one map. `url` is the state the page opens with. */
export function createMapStore(dataset: Dataset, url: UrlState): MapStore {
  return createStore((set, get) => {
    const byPublication = memoizeLast(
      (published: Int32Array): Dataset => ({
        ...dataset,
        events: columnsByPublication(dataset.events, published),
      }),
    )
    /** The dataset by a clock; by that of the events until publication days are there. */
    const byClock = (clock: Clock, { published }: Details) =>
      clock === 'published' && published ? byPublication(published) : dataset
    const span = dataset.map.span
    const wish = (animate: boolean) => ({ serial: (get().cameraWish?.serial ?? 0) + 1, animate })
    /** Sets, and takes what the open story's step shows as soon as its text is here. */
    const setWithStep = (change: Partial<MapState>, animate = true) =>
      set((state) => ({ ...change, ...stepTaken({ ...state, ...change }, animate) }))
    const actions: MapActions = {
      setWindow: (window) => {
        const next = clampWindow(window, span)
        const { window: old, detail } = get()
        if (next.from === old.from && next.to === old.to) return
        const holds = detail.from <= next.from && next.to <= detail.to
        set({
          window: next,
          ...(holds ? {} : { detail: detailAround(next, span) }),
          ...(get().windowNote ? { windowNote: null } : {}),
        })
      },
      setDetail: (detail) => {
        const next = clampWindow(detail, span)
        const { window } = get()
        const length = Math.min(window.to - window.from, next.to - next.from)
        const from = Math.max(next.from, Math.min(window.from, next.to - length))
        const moved = from !== window.from || from + length !== window.to
        set({
          detail: next,
          ...(moved ? { window: { from, to: from + length }, windowNote: null } : {}),
        })
      },
      moveTime: (window, detail) => {
        const next = clampWindow(window, span)
        const range = clampWindow(detail, span)
        const around = { from: Math.min(range.from, next.from), to: Math.max(range.to, next.to) }
        set({ window: next, detail: around, windowNote: null })
      },
      settle: () => {
        const { window, settledWindow } = get()
        if (window !== settledWindow) set({ settledWindow: window })
      },
      jumpTo: (window) => {
        const next = clampWindow(window, span)
        set({ window: next, detail: detailAround(next, span), windowNote: null })
      },
      select: (wanted) => {
        const { selection: old, home } = get()
        const selection = wanted ?? home
        if (old?.kind === selection?.kind && old?.id === selection?.id) return
        const { dataset: now, window, detail } = get()
        const next = selection?.kind === 'event' ? windowHolding(now, window, selection) : window
        const changed = next.from !== window.from || next.to !== window.to
        const holds = detail.from <= next.from && next.to <= detail.to
        const story = leftStory(get().story, selection)
        setWithStep({
          selection,
          layers: layersLeft(get(), story),
          reading: null,
          highlightedPlace: null,
          windowNote: windowNote(window, next, selection),
          story,
          ...(changed ? { window: next, settledWindow: next } : {}),
          ...(changed && !holds ? { detail: detailAround(next, span) } : {}),
        })
      },
      goToStep: (step) => {
        const { story, selection } = get()
        if (story) setWithStep(stepAgain(story, step, selection))
      },
      readTo: (at) => set({ reading: readingAt(get(), at) }),
      setHome: (home) => set({ home }),
      highlightPlace: (index) => {
        if (get().highlightedPlace !== index) set({ highlightedPlace: index })
      },
      highlightEvent: (index) => {
        if (get().highlightedEvent !== index) set({ highlightedEvent: index })
      },
      ...filterActions(get, set),
      setPlayback: (playback) => set({ playback }),
      setClock: (clock) => set({ clock, dataset: byClock(clock, get().details), highlightedEvent: null }),
      setDigits: (digits) => set({ digits }),
      setMonths: (months) => set({ months }),
      showBounds: (bounds, options = {}) =>
        set({
          camera: null,
          cameraWish: {
            ...wish(options.animate ?? true),
            bounds,
            ...(options.maxZoom === undefined ? {} : { maxZoom: options.maxZoom }),
          },
        }),
      showCamera: (camera, options = {}) => set({ cameraWish: { ...wish(options.animate ?? true), camera } }),
      cameraMoved: (camera) => set({ camera }),
      restart: () => {
        const { language, theme, digits, months } = get()
        const start = initialState(get().dataset, { lang: language, theme, digits, months })
        set({
          window: start.window,
          settledWindow: start.window,
          detail: start.detail,
          windowNote: null,
          selection: get().home,
          reading: null,
          story: null,
          filter: start.filter,
          choice: start.choice,
          layers: ALL_LAYERS,
          query: '',
          view: 'map',
          measure: null,
          camera: null,
          cameraWish: { ...wish(true), bounds: dataset.map.start.bounds },
        })
      },
      setMeasure: (measure) => set({ measure }),
      toggleLayer: (layer) => set({ layers: toggledLayer(get().layers, layer) }),
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setLabels: (labels) => set({ labels }),
      setMapStatus: (mapStatus) => set({ mapStatus }),
      applyUrl: (next) => {
        const { language, theme, digits, months, camera, details } = get()
        const clocked = byClock(next.clock ?? 'event', details)
        const state = initialState(
          clocked,
          { lang: language, theme, digits, months, ...next },
          details.facets,
        )
        const view = openingView(dataset, state)
        const moved = view
          ? { cameraWish: { ...wish(true), ...view } }
          : state.story?.pending?.view
            ? {}
            : camera || get().cameraWish
              ? { cameraWish: { ...wish(true), bounds: dataset.map.start.bounds } }
              : {}
        setWithStep({ dataset: clocked, ...state, reading: null, ...moved })
      },
      search: (query) => set({ query: query.trim() }),
      setView: (view) => set({ view }),
      setOnlyOnMap: (onlyOnMap) => set({ onlyOnMap }),
      viewRests: (viewBounds) => {
        if (String(get().viewBounds) !== String(viewBounds)) set({ viewBounds })
      },
      want: (wanted) => set({ wanted: { ...get().wanted, ...wanted } }),
      addDetails: (change) => {
        const { details: old, clock, filter, choice, mapStatus } = get()
        const details = change(old)
        const filtered =
          details.facets === old.facets ? {} : filterState(dataset, details.facets, filter.kinds, choice)
        setWithStep({ details, dataset: byClock(clock, details), ...filtered }, mapStatus !== 'waiting')
      },
      retryDetails: () => set({ details: { ...get().details, failed: new Set() } }),
    }
    const opening = initialState(dataset, url)
    const view = openingView(dataset, opening)
    return {
      dataset,
      happened: dataset.events,
      ...opening,
      reading: null,
      home: null,
      highlightedPlace: null,
      highlightedEvent: null,
      playback: null,
      viewBounds: null,
      onlyOnMap: false,
      wanted: { facets: false, sources: false, titles: false, rows: [] },
      cameraWish: view ? { serial: 1, animate: false, ...view } : null,
      mapStatus: 'waiting',
      details: emptyDetails,
      actions,
    }
  })
}

/** Where the map stands for a URL's state: its own camera, else around what it selects, else (null) the start view. */
function openingView(
  dataset: Dataset,
  { camera, selection }: Pick<MapState, 'camera' | 'selection'>,
): { camera: Camera } | { bounds: Bounds; maxZoom: number } | null {
  if (camera) return { camera }
  const bounds = selection && selectionBounds(dataset, selection)
  return bounds ? { bounds, maxZoom: SELECTION_MAX_ZOOM } : null
}
