import { placeById } from '../domain/dataset/dataset.ts'
import { inLanguage, labelText } from './names.ts'
import type { CalmState } from './use-map-store.ts'

/** Name of what is selected, in the reader's language; null with nothing selected or its details under way. */
export function selectedName({
  dataset,
  selection,
  language,
  details,
}: Pick<CalmState, 'dataset' | 'selection' | 'language' | 'details'>): string | null {
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
  if (selection?.kind === 'story') {
    const story = dataset.core.stories.find(({ id }) => id === selection.id)
    return story ? inLanguage(story.title, language) : null
  }
  return null
}
