import { useEffect } from 'react'
import { inLanguage } from '../domain/text/in-language.ts'
import { selectedName } from './page-name.ts'
import { useMapStore } from './use-map-store.ts'

/** Keeps the tab's title saying what the page shows: histories and bookmarks live by it. */
export function usePageTitle(): void {
  const name = useMapStore(selectedName)
  const title = useMapStore((state) => inLanguage(state.dataset.map.title, state.language))
  useEffect(() => {
    document.title = name === null ? title : `${name} · ${title}`
  }, [name, title])
}
