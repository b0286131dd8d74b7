// Styles of what only live panels show.
import '../panels/filters/filters.css'
import '../panels/search/search.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { StandingMap } from '../panels/mount-map.ts'
import { setBuiltState } from '../panels/use-map-store.ts'
import type { MapStore } from '../store/create-store.ts'
import { EmbedPage } from './embed-page.tsx'
import type { EmbedOptions } from './options.ts'

export interface LivePanels {
  root: string | null
  options: EmbedOptions
  /** The state that the page was built in, where it is taken over; null: it is rendered anew. */
  built: ReturnType<MapStore['getState']> | null
  /** The map that stands on the page already. */
  standing: StandingMap | null
}

/** Brings everything beside the map to life. Resolves when it answers the reader. */
export function showPanels(
  container: HTMLElement,
  store: MapStore,
  { root, options, built, standing }: LivePanels,
): Promise<void> {
  return new Promise((answers) => {
    const page = (
      <EmbedPage store={store} root={root} options={options} standing={standing} onReady={answers} />
    )
    if (built) setBuiltState(store, built)
    if (built) hydrateRoot(container, page)
    else createRoot(container).render(page)
  })
}
