import { articlesNaming } from '../domain/articles/articles-naming.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { withoutPlaceMarks } from '../domain/text/place-marks.ts'
import { shortened } from '../domain/text/shortened.ts'
import { formatNumber } from '../i18n/numbers.ts'
import { labelText } from '../panels/names.ts'
import { selectedName } from '../panels/page-name.ts'
import type { MapStore } from '../store/create-store.ts'
import { eventsNaming } from '../store/selectors.ts'
import { texts } from './texts.ts'

/** What search engines and link previews show of a description. */
const DESCRIPTION_LIMIT = 200

/** Title of a page, as its tab says it. The store's details are there. */
export function pageTitle(store: MapStore): string {
  const state = store.getState()
  const title = inLanguage(state.dataset.map.title, state.language)
  const name = selectedName(state)
  return name === null ? title : `${name} · ${title}`
}

/** What a page tells, in one or two sentences of our own. The store's details are there. */
export function pageDescription(store: MapStore): string {
  const { dataset, selection, language, details } = store.getState()
  const usual = inLanguage(dataset.map.description, language)
  switch (selection?.kind) {
    case 'story':
      return (
        inLanguage(dataset.core.stories.find(({ id }) => id === selection.id)?.summary, language) ?? usual
      )
    case 'event': {
      const body = details.bodies.get(dataset.eventIds.indexOf(selection.id))
      return body ? shortened(inLanguage(body.text, language), DESCRIPTION_LIMIT) : usual
    }
    case 'article': {
      const abstract = inLanguage(details.articles.get(selection.id)?.abstract, language)
      return abstract ? shortened(withoutPlaceMarks(abstract), DESCRIPTION_LIMIT) : usual
    }
    case 'place': {
      const index = dataset.placeIndex.get(selection.id) ?? -1
      const place = dataset.places[index]
      if (!place) return usual
      const { t } = texts[language]
      const style = { language, digits: 'latn', months: 'pair' } as const
      const [longitude, latitude] = place.geometry.coordinates
      return t('placeDescription', {
        name: labelText(place.properties.name, language),
        kind: t(`placeKind.${place.properties.kind}`),
        latitude: formatNumber(Number(latitude.toFixed(3)), style),
        longitude: formatNumber(Number(longitude.toFixed(3)), style),
        events: t('eventsCount', { count: eventsNaming(dataset, index).length }),
        articles: t('articlesCount', { count: articlesNaming(dataset.articles, index).length }),
      })
    }
    default:
      return usual
  }
}
