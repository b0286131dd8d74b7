import { detailFiles } from '../data/detail-files.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import { fetchMap } from '../map/fetch-map.ts'
import { laterStyles } from '../page/later-styles.ts'
import { loadPatiently, type WaitingNotes } from '../page/load-patiently.ts'
import { isAsBuilt, type PageSite, prebuiltSite, storeOfPage } from '../page/prebuilt.ts'
import { keepPageTheme } from '../panels/page-theme.ts'
import { delay } from '../store/delay.ts'
import { feedDetails } from '../store/feed-details.ts'
import { settleWindow } from '../store/settle-window.ts'
import { bringPanels, mapBeforePanels } from './map-before-panels.ts'
import type { Show } from './messages.ts'
import { asPrebuilt, type EmbedOptions } from './options.ts'
import { tellChoices } from './tell-choices.ts'

/**
 * Brings the frame to life, and keeps the host told of what the reader chooses. Answers the way to show what the host
 * asks for.
 *
 * Where the page shows what is asked for, the map comes by itself: what stands around it can be read as it is, and its
 * scripts are fetched when there is reason to (map-before-panels.ts).
 */
export async function startLiveEmbed(options: EmbedOptions): Promise<((show: Show) => void) | null> {
  const container = document.getElementById('root')
  if (!container) return null
  // On its way beside the data. What needs it asks again, and sees to it if it fails.
  fetchMap()
  const site = prebuiltSite(container)
  document.documentElement.dataset.scripted = ''
  const { dataset: whole, detailsUrl } = await loadPatiently(notesOf(site, container))
  // A picture of 50 kB for a view of a few centimetres: frames go without the relief.
  const dataset = { ...whole, relief: null }
  const store = storeOfPage(dataset, site)
  const { selection, theme, actions } = store.getState()
  // Not every event has a page of its own: the data may have what no page was found for.
  if (selection) delete container.dataset.missing
  // The frame is the article's: what else is looked at in it closes to the article.
  if (selection?.kind === 'article') actions.setHome(selection)
  keepPageTheme(theme, dataset.map.kinds)
  settleWindow(store, delay)
  const page = {
    container,
    store,
    root: site.root,
    options,
    feed: () => feedDetails(store, detailFiles(detailsUrl)),
  }
  if (asPrebuilt(options) && isAsBuilt(store, site)) await mapBeforePanels(page)
  else await bringPanels(page)
  document.documentElement.dataset.started = ''
  return tellChoices(store)
}

/** What is said over the page, by scripts that few readers need. */
function notesOf({ language }: PageSite, container: HTMLElement): WaitingNotes {
  let said: Promise<typeof import('../panels/waiting-notes.tsx')> | null = null
  const say = (what: (notes: typeof import('../panels/waiting-notes.tsx')) => void) => {
    said ??= Promise.all([
      import('../panels/waiting-notes.tsx'),
      loadMessages(language),
      laterStyles(container),
    ]).then(([notes]) => notes)
    void said.then(what)
  }
  return {
    slow: () => say(({ saySlow }) => saySlow(language)),
    fault: (fault, retry) => say(({ sayFault }) => sayFault(fault, retry, language)),
    over: () => void said?.then(({ sayNothing }) => sayNothing()),
  }
}
