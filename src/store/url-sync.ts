import { ALL_KINDS } from '../domain/dataset/window.ts'
import type { Language } from '../domain/languages.ts'
import { layerNames } from '../domain/map-layers.ts'
import { writeMeasure } from '../domain/measure/measure-tool.ts'
import { parseDay } from '../domain/time/day.ts'
import { formatUrlState, parseUrlState, type Selection, type UrlState } from '../domain/url/url-state.ts'
import type { MapStore } from './create-store.ts'
import type { Delay } from './delay.ts'
import type { MapState } from './state.ts'
import { layersOfStep, windowOfStep } from './story-steps.ts'

/**
 * The state as a URL says it: what equals the page's own default is left out. `pageUrl` is the state that the page's
 * path stands for (`/story/ID.html`: that story).
 */
export function urlOf(state: MapState, pageLanguage: Language, pageUrl: UrlState = {}): UrlState {
  const { map } = state.dataset
  const url: UrlState = {}
  if (!sameSelection(state.selection, pageUrl.selection)) url.selection = state.selection
  if (state.selection?.kind === 'story' && state.story?.step) url.step = state.story.step
  const atStart =
    windowOfStep(state, state.window) ??
    (state.window.from === parseDay(map.start.from) && state.window.to === parseDay(map.start.to))
  if (!atStart || state.selection?.kind === 'event' || state.selection?.kind === 'article') {
    url.from = state.window.from
    url.to = state.window.to
  }
  if (state.filter.kinds !== ALL_KINDS) {
    url.kinds = map.kinds.filter((_, i) => state.filter.kinds & (1 << i)).map((group) => group.id)
  }
  if (state.layers !== layersOfStep(state) && !state.story?.pending?.layers)
    url.layers = layerNames(state.layers)
  const { sides, sources, certainty, hasArticle } = state.choice
  if (sides) url.sides = sides
  if (sources) url.sources = sources
  if (certainty) url.certainty = certainty
  if (hasArticle) url.hasArticle = true
  if (state.query !== '') url.query = state.query
  if (state.view !== 'map') url.view = state.view
  if (state.clock !== 'event') url.clock = state.clock
  if (state.camera) url.at = state.camera
  if (state.measure && writeMeasure(state.measure) !== undefined) url.measure = state.measure
  if (state.language !== pageLanguage) url.lang = state.language
  if (state.theme !== 'light') url.theme = state.theme
  if (state.labels && state.labels !== state.language) url.labels = state.labels
  if (state.digits !== 'latn') url.digits = state.digits
  if (state.months !== 'pair') url.months = state.months
  return url
}

function sameSelection(a: Selection | null, b: Selection | null | undefined): boolean {
  return a?.kind === b?.kind && a?.id === b?.id
}

/** What url-sync needs of a browser window; tests hand in a small one. */
export interface HistoryHost {
  search: () => string
  push: (search: string) => void
  replace: (search: string) => void
  onPop: (listener: () => void) => () => void
  delay: Delay
  /** Before the page may go away: what waits is written at once. */
  onLeave: (listener: () => void) => () => void
}

/** Least time between two rewritings, ms: browsers refuse faster ones. */
const PAUSE = 250

/**
 * Keeps URL and store equal: a new selection is an entry of the history, everything else rewrites the entry it is in, at
 * once where nothing was written in the last 250 ms; a window once it has rested as long. A page that goes away writes
 * what waits: it is there for the way back, though no browser takes it for a reload. Returns the way to stop.
 */
export function syncUrl(
  store: MapStore,
  host: HistoryHost,
  pageLanguage: Language,
  pageUrl: UrlState = {},
): () => void {
  /** What waits to be written. */
  let cancel: (() => void) | null = null
  /** Set for a while after each writing. */
  let endPause: (() => void) | null = null
  let applying = false
  const write = (how: 'push' | 'replace', state = store.getState()) => {
    cancel?.()
    cancel = null
    endPause?.()
    endPause = host.delay(() => {
      endPause = null
    }, PAUSE)
    const search = formatUrlState(urlOf(state, pageLanguage, pageUrl))
    if (search !== host.search().replace(/^\?/, '')) host[how](search)
  }
  const stopStore = store.subscribe((state, previous) => {
    if (applying) return
    if (state.selection !== previous.selection) {
      if (cancel) write('replace', { ...state, selection: previous.selection })
      write('push')
    } else if (
      state.story !== previous.story ||
      state.filter !== previous.filter ||
      state.choice !== previous.choice ||
      state.layers !== previous.layers ||
      state.query !== previous.query ||
      state.view !== previous.view ||
      state.clock !== previous.clock ||
      state.camera !== previous.camera ||
      state.measure !== previous.measure ||
      state.language !== previous.language ||
      state.theme !== previous.theme ||
      state.labels !== previous.labels ||
      state.digits !== previous.digits ||
      state.months !== previous.months
    ) {
      if (endPause || cancel) cancel ??= host.delay(() => write('replace'), PAUSE)
      else write('replace')
    } else if (state.window !== previous.window) {
      // A window that moves is written once it rests: rewriting costs more than a step of it.
      cancel?.()
      cancel = host.delay(() => write('replace'), PAUSE)
    }
  })
  const stopPop = host.onPop(() => {
    cancel?.()
    cancel = null
    applying = true
    store.getState().actions.applyUrl({ ...pageUrl, ...parseUrlState(host.search()) })
    applying = false
  })
  const stopLeave = host.onLeave(() => {
    if (cancel) write('replace')
  })
  return () => {
    cancel?.()
    endPause?.()
    stopStore()
    stopPop()
    stopLeave()
  }
}
