import { detailFiles } from '../data/detail-files.ts'
import type { Language } from '../domain/languages.ts'
import { asksForNoSelection, parseUrlState } from '../domain/url/url-state.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import { laterStyles } from '../page/later-styles.ts'
import { loadPatiently } from '../page/load-patiently.ts'
import { isAsBuilt, prebuiltSite, storeOfPage } from '../page/prebuilt.ts'
import { reloadAfterDeploy } from '../page/reload-after-deploy.ts'
import { rememberChoices } from '../page/remembered.ts'
import { holdTouches } from '../panels/held-touches.ts'
import { mapElements, standMap } from '../panels/stand-map.ts'
import type { MapStore } from '../store/create-store.ts'
import { delay } from '../store/delay.ts'
import { feedDetails } from '../store/feed-details.ts'
import { settleWindow } from '../store/settle-window.ts'
import { type HistoryHost, syncUrl } from '../store/url-sync.ts'

type Panels = typeof import('./page-panels.tsx') & typeof import('../panels/waiting-notes.tsx')

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

/** The panels with their words and styles; null where they do not arrive. */
async function panelsArrive(container: HTMLElement, language: Language): Promise<Panels | null> {
  try {
    const [panels, notes] = await Promise.all([
      import('./page-panels.tsx'),
      import('../panels/waiting-notes.tsx'),
      loadMessages(language),
      laterStyles(container),
    ])
    // A script cut off between two statements runs, and brings nothing.
    if (!('showPage' in panels && 'saySlow' in notes)) return null
    document.documentElement.dataset.scripted = ''
    return { ...panels, ...notes }
  } catch {
    // Without words nothing can be said: the page as it was built tells that its scripts have not come.
    return null
  }
}

/**
 * Brings a page to life: loads the dataset, takes the URL's state, and continues the prebuilt HTML where it shows just
 * that state (else renders anew); from then on the state is written into the address bar, and the reader's choices into
 * the browser's storage. Data that does not arrive shows a fault with a way to try again.
 *
 * The map needs neither words nor panels: on a page that shows what is asked for it begins as soon as the data is here,
 * and the panels take it over as it stands. What is pressed meanwhile waits for them.
 */
export async function startApp(): Promise<void> {
  reloadAfterDeploy()
  const container = document.getElementById('root')
  if (!container) return
  const site = prebuiltSite(container)
  const asked = parseUrlState(location.search).lang ?? site.url.lang ?? site.language
  const arriving = panelsArrive(container, asked)
  let waiting = true
  const say = async (what: (panels: Panels) => void) => {
    const panels = await arriving
    if (panels && waiting) what(panels)
  }
  const { dataset, detailsUrl } = await loadPatiently({
    slow: () => void say(({ saySlow }) => saySlow(asked)),
    fault: (found, retry) => void say(({ sayFault }) => sayFault(found, retry, asked)),
    over: () => {
      waiting = false
      void arriving.then((panels) => panels?.sayNothing())
    },
  })
  const store = storeOfPage(dataset, site)
  const feed = feedDetails(store, detailFiles(detailsUrl))
  settleWindow(store, browserHistory.delay)
  const elements = mapElements(container)
  const early = elements && isAsBuilt(store, site) ? elements : null
  // Where a step of a story looks at is told by its text, what an article's view shows by its mentions.
  const { selection } = store.getState()
  if (selection?.kind === 'story' || selection?.kind === 'article') await feed.settled()
  const shown = store.getState()
  const standing = early && standMap(store, early, 'free', () => {})
  const handOver = early && holdTouches(container, early.live, () => {})
  const tellStatus = store.subscribe(({ mapStatus }) => {
    if (early) early.element.dataset.status = mapStatus
  })
  const [panels] = await Promise.all([arriving, feed.settled()])
  if (!panels) return
  tellStatus()
  const { details } = store.getState()
  // A page without some of its details shows a fault in their place: not what was built.
  const built = early && details.failed.size === 0 ? { ...shown, details } : null
  const answers = panels.showPage(container, store, { root: site.root, built, standing })
  rememberChoices(store)
  syncUrl(store, browserHistory, site.language, site.url)
  tellMissing(container, store)
  document.documentElement.dataset.started = ''
  await answers
  handOver?.()
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
