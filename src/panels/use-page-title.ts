import { useEffect } from 'react'
import { placeById } from '../domain/dataset/dataset.ts'
import type { MapState } from '../store/state.ts'
import { inLanguage, labelText } from './names.ts'
import { useMapStore } from './use-map-store.ts'

/** Name of what is selected, in the reader's language; null with nothing selected or its details under way. */
function selectedName({ dataset, selection, language, details }: MapState): string | null {
  if (selection?.kind === 'place') {
    const place = placeById(dataset, selection.id)
    return place ? labelText(place.properties.name, language) : null
  }
  if (selection?.kind === 'event') {
    const head = details.heads.get(dataset.eventIndex.get(selection.id) ?? -1)
    return head ? inLanguage(head.title, language) : null
  }
  if (selection?.kind === 'article') {
    const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
    return article?.title ?? (article?.describedAs ? inLanguage(article.describedAs, language) : null)
  }
  return null
}

/** Keeps the tab's title saying what the page shows: histories and bookmarks live by it. */
export function usePageTitle(): void {
  const name = useMapStore(selectedName)
  const title = useMapStore((state) => state.dataset.map.title[state.language])
  useEffect(() => {
    document.title = name === null ? title : `${name} · ${title}`
  }, [name, title])
}
