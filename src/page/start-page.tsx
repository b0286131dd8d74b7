import type { ReactElement } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { detailFiles } from '../data/detail-files.ts'
import type { LoadFault } from '../data/fetch-checked.ts'
import { loadDataset } from '../data/load-dataset.ts'
import { type Language, readLanguage } from '../domain/languages.ts'
import { asksForNoSelection, formatUrlState, parseUrlState, type UrlState } from '../domain/url/url-state.ts'
import { createMapStore, type MapStore } from '../store/create-store.ts'
import { feedDetails } from '../store/feed-details.ts'
import { settleWindow } from '../store/settle-window.ts'
import { type HistoryHost, syncUrl, urlOf } from '../store/url-sync.ts'
import { reloadAfterDeploy } from './reload-after-deploy.ts'
import { rememberChoices, rememberedChoices } from './remembered.ts'

/** A dataset that is not here after this time is said to be slow, ms; given up is it at twice the time. */
const SLOW_MS = 4_000

/** What a prebuilt page says of itself, on its root element. */
export interface PageSite {
  /** Relative address of the site's folder of this language; null in development, where no other page is built. */
  root: string | null
  /** The state that the page's path stands for; a query overrides it. */
  url: UrlState
}

export interface PageParts {
  /** The page over a store. */
  page: (store: MapStore, site: PageSite) => ReactElement
  /** Brings the messages of a language. Rejects where they do not arrive. */
  speak: (language: Language) => Promise<void>
  /** What is said while the dataset takes its time. */
  slow: (language: Language) => ReactElement
  /** What stands over the page when the dataset did not arrive. */
  fault: (fault: LoadFault, retry: () => void, language: Language) => ReactElement
  /** Whether the page writes its state into the address bar, and the reader's choices into the browser's storage. */
  ownsUrl: boolean
  /** Whether the page is laid out as its prebuilt markup is. */
  asPrebuilt?: boolean
}

/** The data folder beside the built assets; in development the server has it at the root. */
function dataUrl(): string {
  return import.meta.env.DEV
    ? new URL('/data/', location.href).href
    : new URL('../data/', import.meta.url).href
}

const browserHistory: HistoryHost = {
  search: () => location.search,
  push: (search) => history.pushState(null, '', addressWith(search)),
  // What an entry stands for beside its address (a raised sheet) stays with it.
  replace: (search) => history.replaceState(history.state, '', addressWith(search)),
  onPop: (listener) => {
    addEventListener('popstate', listener)
    return () => removeEventListener('popstate', listener)
  },
  onLeave: (listener) => {
    // Phones end a page in the background without a word more.
    const hidden = () => document.hidden && listener()
    addEventListener('pagehide', listener)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', listener)
      document.removeEventListener('visibilitychange', hidden)
    }
  },
  delay: (work, milliseconds) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

function addressWith(search: string): string {
  return search === '' ? location.pathname : `${location.pathname}?${search}`
}

/**
 * Brings a page to life: loads the dataset, takes the URL's state, and continues the prebuilt HTML where it shows
 * just that state (else renders anew). Data that does not arrive shows a fault with a way to try again; only a start
 * without it answers the store.
 */
export async function startPage({
  page,
  speak,
  slow,
  fault,
  ownsUrl,
  asPrebuilt = true,
}: PageParts): Promise<MapStore | null> {
  if (ownsUrl) reloadAfterDeploy()
  const container = document.getElementById('root')
  if (!container) return null
  const pageLanguage = readLanguage(document.documentElement.lang)
  const site: PageSite = {
    root: container.dataset.root ?? null,
    url: parseUrlState(container.dataset.state ?? ''),
  }
  let over: Root | null = null
  const sayOver = (element: ReactElement) => {
    over ??= createRoot(placeOver())
    over.render(element)
  }
  const asked = parseUrlState(location.search).lang ?? site.url.lang ?? pageLanguage
  // Without words nothing can be said: the page as it was built tells that its scripts have not come.
  const words = speak(asked).then(
    () => {
      document.documentElement.dataset.scripted = ''
      return true
    },
    () => false,
  )

  const attempt = async (): Promise<MapStore | null> => {
    let waiting = true
    const tellSlow = async () => {
      if ((await words) && waiting) sayOver(slow(asked))
    }
    const stopWaiting = browserHistory.delay(() => void tellSlow(), SLOW_MS)
    const [loaded, speaks] = await Promise.all([loadDataset(dataUrl()), words])
    waiting = false
    stopWaiting()
    if (!speaks) return null
    if (!loaded.ok) {
      sayOver(fault(loaded.fault, () => void attempt(), asked))
      return null
    }
    over?.unmount()
    over = null
    const { dataset, detailsUrl } = loaded.value
    const store = createMapStore(dataset, {
      lang: pageLanguage,
      ...rememberedChoices(),
      ...site.url,
      ...parseUrlState(location.search),
    })
    const feed = feedDetails(store, detailFiles(detailsUrl))
    await feed.settled()
    // A page without some of its details shows a fault in their place: not what was built.
    const written = (one: MapStore) => formatUrlState(urlOf(one.getState(), pageLanguage, site.url))
    const continues =
      asPrebuilt &&
      container.dataset.version === dataset.version &&
      store.getState().details.failed.size === 0 &&
      written(store) === written(createMapStore(dataset, { lang: pageLanguage, ...site.url }))
    if (continues) hydrateRoot(container, page(store, site))
    else createRoot(container).render(page(store, site))
    settleWindow(store, browserHistory.delay)
    if (ownsUrl) {
      rememberChoices(store)
      syncUrl(store, browserHistory, pageLanguage, site.url)
    }
    if (ownsUrl) tellMissing(container, store)
    document.documentElement.dataset.started = ''
    return store
  }
  return attempt()
}

/** Marks a page whose address asks for what the map does not have, until something is chosen; CSS shows a note then. */
function tellMissing(container: HTMLElement, store: MapStore): void {
  const asked = parseUrlState(location.search).selection || asksForNoSelection(location.search)
  if (!asked || store.getState().selection) return
  container.dataset.missing = ''
  const stop = store.subscribe(({ selection }) => {
    if (!selection) return
    delete container.dataset.missing
    stop()
  })
}

/** Place for what is said over the prebuilt page. */
function placeOver(): HTMLElement {
  const element = document.createElement('div')
  document.body.append(element)
  return element
}
