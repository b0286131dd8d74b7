import { ALL_KINDS } from '../domain/dataset/window.ts'
import { parseDay } from '../domain/time/day.ts'
import { formatUrlState, type Language, parseUrlState, type UrlState } from '../domain/url/url-state.ts'
import type { MapStore } from './create-store.ts'
import type { MapState } from './state.ts'

/** The state as a URL says it: what equals the page's own default is left out. */
export function urlOf(state: MapState, pageLanguage: Language): UrlState {
  const { map } = state.dataset
  const url: UrlState = {}
  if (state.selection) url.selection = state.selection
  const atStart = state.window.from === parseDay(map.start.from) && state.window.to === parseDay(map.start.to)
  if (!atStart || state.selection?.kind === 'event' || state.selection?.kind === 'article') {
    url.from = state.window.from
    url.to = state.window.to
  }
  if (state.filter.kinds !== ALL_KINDS) {
    url.kinds = map.kinds.filter((_, i) => state.filter.kinds & (1 << i)).map((group) => group.id)
  }
  if (state.clock !== 'event') url.clock = state.clock
  if (state.camera) url.at = state.camera
  if (state.language !== pageLanguage) url.lang = state.language
  if (state.theme !== 'light') url.theme = state.theme
  if (state.digits !== 'latn') url.digits = state.digits
  if (state.months !== 'pair') url.months = state.months
  return url
}

/** What url-sync needs of a browser window; tests hand in a small one. */
export interface HistoryHost {
  search: () => string
  push: (search: string) => void
  replace: (search: string) => void
  onPop: (listener: () => void) => () => void
  delay: (work: () => void, milliseconds: number) => () => void
}

/**
 * Keeps URL and store equal: a new selection is a step of the history, everything else rewrites the step it is in
 * (at most every 250 ms: browsers refuse faster rewriting; a window once it has rested as long). Returns the way to stop.
 */
export function syncUrl(store: MapStore, host: HistoryHost, pageLanguage: Language): () => void {
  let cancel: (() => void) | null = null
  let applying = false
  const write = (how: 'push' | 'replace', state = store.getState()) => {
    cancel?.()
    cancel = null
    const search = formatUrlState(urlOf(state, pageLanguage))
    if (search !== host.search().replace(/^\?/, '')) host[how](search)
  }
  const stopStore = store.subscribe((state, previous) => {
    if (applying) return
    if (state.selection !== previous.selection) {
      if (cancel) write('replace', { ...state, selection: previous.selection })
      write('push')
    } else if (
      state.filter !== previous.filter ||
      state.clock !== previous.clock ||
      state.camera !== previous.camera ||
      state.language !== previous.language ||
      state.theme !== previous.theme ||
      state.digits !== previous.digits ||
      state.months !== previous.months
    ) {
      cancel ??= host.delay(() => write('replace'), 250)
    } else if (state.window !== previous.window) {
      // A window that moves is written once it rests: rewriting costs more than a step of it.
      cancel?.()
      cancel = host.delay(() => write('replace'), 250)
    }
  })
  const stopPop = host.onPop(() => {
    cancel?.()
    cancel = null
    applying = true
    store.getState().actions.applyUrl(parseUrlState(host.search()))
    applying = false
  })
  return () => {
    cancel?.()
    stopStore()
    stopPop()
  }
}
