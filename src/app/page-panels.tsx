import { createRoot, hydrateRoot } from 'react-dom/client'
import type { StandingMap } from '../panels/mount-map.ts'
import { setBuiltState } from '../panels/use-map-store.ts'
import type { MapStore } from '../store/create-store.ts'
import { Page } from './page.tsx'

export interface ShownPage {
  /** Relative address of the site's folder of this language; null where no prebuilt pages lie beside this one. */
  root: string | null
  /** The state that the page was built in, where it is taken over; null: it is rendered anew. */
  built: ReturnType<MapStore['getState']> | null
  /** The map that stands on the page already. */
  standing: StandingMap | null
}

/** Brings everything beside the map to life. Resolves when it answers the reader. */
export function showPage(
  container: HTMLElement,
  store: MapStore,
  { root, built, standing }: ShownPage,
): Promise<void> {
  return new Promise((answers) => {
    const page = <Page store={store} root={root} standing={standing} onReady={answers} />
    if (built) setBuiltState(store, built)
    if (built) hydrateRoot(container, page)
    else createRoot(container).render(page)
  })
}
