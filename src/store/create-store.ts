import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { SELECTION_MAX_ZOOM, selectionBounds } from '../domain/dataset/selection-bounds.ts'
import { ALL_KINDS, type TimeWindow } from '../domain/dataset/window.ts'
import type { Camera } from '../domain/geometry/mercator.ts'
import type { Bounds } from '../domain/schema/map-config.ts'
import type { Language, Selection, Theme, UrlState } from '../domain/url/url-state.ts'
import { emptyDetails } from './details.ts'
import { initialState } from './initial-state.ts'
import type { Details, MapState, MapStatus } from './state.ts'
import { leftStory, stepAgain, stepTaken } from './story-steps.ts'
import { clampWindow, detailAround } from './time-range.ts'

export interface MapActions {
  /** Sets the window (days included at both ends), clamped to the span and put in order; texts follow on `settle`. */
  setWindow: (window: TimeWindow) => void
  /** Moves the detail range (and, where it would fall outside, the window with it). */
  setDetail: (detail: TimeWindow) => void
  /** Lets lists and texts follow the window. */
  settle: () => void
  /** Moves the window elsewhere on the strip and the detail range with it. */
  jumpTo: (window: TimeWindow) => void
  select: (selection: Selection | null) => void
  /** Goes to a step of the open story, or back to it where the reader had left it for something it names. */
  goToStep: (step: number) => void
  highlightPlace: (index: number | null) => void
  toggleKind: (group: number) => void
  resetFilter: () => void
  /** Asks the map to show bounds or a camera. */
  showBounds: (bounds: Bounds, options?: { animate?: boolean; maxZoom?: number }) => void
  showCamera: (camera: Camera, options?: { animate?: boolean }) => void
  /** Reported by the map after the reader moved it. */
  cameraMoved: (camera: Camera) => void
  /** Back to the start view: window, selection, filter and camera. */
  restart: () => void
  setLanguage: (language: Language) => void
  setTheme: (theme: Theme) => void
  setMapStatus: (status: MapStatus) => void
  /** Takes a URL's state as it stands (opening, back and forward). */
  applyUrl: (url: UrlState) => void
  addDetails: (change: (details: Details) => Details) => void
  /** Lets failed detail files be asked for again. */
  retryDetails: () => void
}

export type MapStore = StoreApi<MapState & { actions: MapActions }>

/** One store for one map. `url` is the state the page opens with. */
export function createMapStore(dataset: Dataset, url: UrlState): MapStore {
  return createStore((set, get) => {
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
        set(holds ? { window: next } : { window: next, detail: detailAround(next, span) })
      },
      setDetail: (detail) => {
        const next = clampWindow(detail, span)
        const { window } = get()
        const length = Math.min(window.to - window.from, next.to - next.from)
        const from = Math.max(next.from, Math.min(window.from, next.to - length))
        set({ detail: next, window: { from, to: from + length } })
      },
      settle: () => {
        const { window, settledWindow } = get()
        if (window !== settledWindow) set({ settledWindow: window })
      },
      jumpTo: (window) => {
        const next = clampWindow(window, span)
        set({ window: next, settledWindow: next, detail: detailAround(next, span) })
      },
      select: (selection) => {
        const old = get().selection
        if (old?.kind === selection?.kind && old?.id === selection?.id) return
        setWithStep({ selection, highlightedPlace: null, story: leftStory(get().story, selection) })
      },
      goToStep: (step) => {
        const { story, selection } = get()
        if (story) setWithStep(stepAgain(story, step, selection))
      },
      highlightPlace: (index) => {
        if (get().highlightedPlace !== index) set({ highlightedPlace: index })
      },
      toggleKind: (group) => {
        const all = (1 << dataset.map.kinds.length) - 1
        const shown = (get().filter.kinds & all) ^ (1 << group)
        set({ filter: { kinds: shown === all ? ALL_KINDS : shown } })
      },
      resetFilter: () => set({ filter: { kinds: ALL_KINDS } }),
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
        const start = initialState(dataset, { lang: language, theme, digits, months })
        set({
          window: start.window,
          settledWindow: start.window,
          detail: start.detail,
          selection: null,
          story: null,
          filter: start.filter,
          camera: null,
          cameraWish: { ...wish(true), bounds: dataset.map.start.bounds },
        })
      },
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setMapStatus: (mapStatus) => set({ mapStatus }),
      applyUrl: (next) => {
        const { language, theme, digits, months, camera } = get()
        const state = initialState(dataset, { lang: language, theme, digits, months, ...next })
        const view = openingView(dataset, state)
        const moved = view
          ? { cameraWish: { ...wish(true), ...view } }
          : state.story?.pending?.view
            ? {}
            : camera || get().cameraWish
              ? { cameraWish: { ...wish(true), bounds: dataset.map.start.bounds } }
              : {}
        setWithStep({ ...state, ...moved })
      },
      addDetails: (change) => setWithStep({ details: change(get().details) }, get().mapStatus !== 'waiting'),
      retryDetails: () => set({ details: { ...get().details, failed: new Set() } }),
    }
    const opening = initialState(dataset, url)
    const view = openingView(dataset, opening)
    return {
      dataset,
      ...opening,
      highlightedPlace: null,
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
