import { placeById } from '../domain/dataset/dataset.ts'
import type { Language } from '../domain/languages.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import type { Selection } from '../domain/url/url-state.ts'
import { labelText } from './names.ts'
import type { CalmState } from './use-map-store.ts'

type Named = Pick<CalmState, 'dataset' | 'details'>

/** Name of a record in a language; null where the map has none such, or its details are under way. */
export function recordName(
  { dataset, details }: Named,
  selection: Selection,
  language: Language,
): string | null {
  if (selection.kind === 'place') {
    const place = placeById(dataset, selection.id)
    return place ? labelText(place.properties.name, language) : null
  }
  if (selection.kind === 'event') {
    const head = details.heads.get(dataset.eventIds.indexOf(selection.id))
    return head ? inLanguage(head.title, language) : null
  }
  if (selection.kind === 'article') {
    const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
    return article?.title ?? (article?.describedAs ? inLanguage(article.describedAs, language) : null)
  }
  if (selection.kind === 'story') {
    const story = dataset.core.stories.find(({ id }) => id === selection.id)
    return story ? inLanguage(story.title, language) : null
  }
  return null
}

/** Name of what is selected, in the reader's language; null with nothing selected or its details under way. */
export function selectedName(state: Named & Pick<CalmState, 'selection' | 'language'>): string | null {
  return state.selection && recordName(state, state.selection, state.language)
}
