import type { ReactElement } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { detailFiles } from '../data/detail-files.ts'
import type { LoadFault } from '../data/fetch-checked.ts'
import type { Language } from '../domain/languages.ts'
import { asksForNoSelection, parseUrlState } from '../domain/url/url-state.ts'
import type { MapStore } from '../store/create-store.ts'
import { delay } from '../store/delay.ts'
import { feedDetails } from '../store/feed-details.ts'
import { settleWindow } from '../store/settle-window.ts'
import { type HistoryHost, syncUrl } from '../store/url-sync.ts'
import { laterStyles } from './later-styles.ts'
import { loadPatiently } from './load-patiently.ts'
import { isAsBuilt, type PageSite, prebuiltSite, storeOfPage } from './prebuilt.ts'
import { reloadAfterDeploy } from './reload-after-deploy.ts'
import { rememberChoices } from './remembered.ts'

export interface PageParts {
  /** The page over a store. */
  page: (store: MapStore, site: PageSite) => ReactElement
  /** Brings the messages of a language. Rejects where they do not arrive. */
  speak: (language: Language) => Promise<void>
  /** What is said while the dataset takes its time. */
  slow: (language: Language) => ReactElement
  /** What stands over the page when the dataset did not arrive. */
  fault: (fault: LoadFault, retry: () => void, language: Language) => ReactElement
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
  delay,
}

function addressWith(search: string): string {
  return search === '' ? location.pathname : `${location.pathname}?${search}`
}

/**
 * Brings a page to life: loads the dataset, takes the URL's state, and continues the prebuilt HTML where it shows
 * just that state (else renders anew); from then on the state is written into the address bar, and the reader's choices
 * into the browser's storage. Data that does not arrive shows a fault with a way to try again.
 */
export async function startPage({ page, speak, slow, fault }: PageParts): Promise<void> {
  reloadAfterDeploy()
  const container = document.getElementById('root')
  if (!container) return
  const site = prebuiltSite(container)
  let over: Root | null = null
  const sayOver = (element: ReactElement) => {
    over ??= createRoot(placeOver())
    over.render(element)
  }
  const asked = parseUrlState(location.search).lang ?? site.url.lang ?? site.language
  // Without words nothing can be said: the page as it was built tells that its scripts have not come.
  const words = Promise.all([speak(asked), laterStyles(container)]).then(
    () => {
      document.documentElement.dataset.scripted = ''
      return true
    },
    () => false,
  )
  let waiting = true
  const say = async (note: ReactElement) => {
    if ((await words) && waiting) sayOver(note)
  }
  const arriving = loadPatiently({
    slow: () => void say(slow(asked)),
    fault: (found, retry) => void say(fault(found, retry, asked)),
    over: () => {
      waiting = false
      over?.unmount()
      over = null
    },
  })
  const [{ dataset, detailsUrl }, speaks] = await Promise.all([arriving, words])
  if (!speaks) return
  const store = storeOfPage(dataset, site)
  const feed = feedDetails(store, detailFiles(detailsUrl))
  await feed.settled()
  // A page without some of its details shows a fault in their place: not what was built.
  const continues = store.getState().details.failed.size === 0 && isAsBuilt(store, site)
  if (continues) hydrateRoot(container, page(store, site))
  else createRoot(container).render(page(store, site))
  settleWindow(store, browserHistory.delay)
  rememberChoices(store)
  syncUrl(store, browserHistory, site.language, site.url)
  tellMissing(container, store)
  document.documentElement.dataset.started = ''
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
