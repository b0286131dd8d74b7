import type { Dataset } from '../domain/dataset/dataset.ts'
import { type Language, readLanguage } from '../domain/languages.ts'
import { formatUrlState, parseUrlState, type UrlState } from '../domain/url/url-state.ts'
import { createMapStore, type MapStore } from '../store/create-store.ts'
import { urlOf } from '../store/url-sync.ts'
import { rememberedChoices } from './remembered.ts'

/** What a prebuilt page says of itself, on its root element. */
export interface PageSite {
  /** Relative address of the site's folder of this language; null in development, where no other page is built. */
  root: string | null
  language: Language
  /** The state that the page's path stands for; a query overrides it. */
  url: UrlState
  /** Version of the dataset that the page was made from. */
  version: string | null
}

export function prebuiltSite(container: HTMLElement): PageSite {
  const { root, state, version } = container.dataset
  return {
    root: root ?? null,
    language: readLanguage(document.documentElement.lang),
    url: parseUrlState(state ?? ''),
    version: version ?? null,
  }
}

/** The store of a page as its address asks for it. */
export function storeOfPage(dataset: Dataset, site: PageSite): MapStore {
  return createMapStore(dataset, {
    lang: site.language,
    ...rememberedChoices(),
    ...site.url,
    ...parseUrlState(location.search),
  })
}

/** Whether the store stands as the page was built: the same data, and nothing asked for that the page does not show. */
export function isAsBuilt(store: MapStore, site: PageSite): boolean {
  const { dataset } = store.getState()
  const written = (one: MapStore) => formatUrlState(urlOf(one.getState(), site.language, site.url))
  const built = () => createMapStore(dataset, { lang: site.language, ...site.url })
  return site.version === dataset.version && written(store) === written(built())
}
