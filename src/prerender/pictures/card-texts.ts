import type { TFunction } from 'i18next'
import { articlesNaming } from '../../domain/articles/articles-naming.ts'
import { countWindow } from '../../domain/dataset/window.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { parseDay } from '../../domain/time/day.ts'
import { isUnknownDate, parseEdtf } from '../../domain/time/edtf.ts'
import { formatDateSpan, formatWindow, undatedText } from '../../i18n/date-ranges.ts'
import type { DateStyle } from '../../i18n/date-style.ts'
import { formatDay } from '../../i18n/dates.ts'
import type { Messages } from '../../i18n/i18n.ts'
import type { CardTexts } from '../../map/drawing/picture/draw-card.ts'
import { labelText } from '../../panels/names.ts'
import { selectedName } from '../../panels/page-name.ts'
import type { MapStore } from '../../store/create-store.ts'
import { eventsNaming } from '../../store/selectors.ts'
import type { MapState } from '../../store/state.ts'
import { dataAttributions } from '../data-attributions.ts'

/** Text of either direction inside a line of another (U+2068, U+2069). */
const isolated = (text: string) => `\u2068${text}\u2069`

/** What is written on a page's picture for link previews. The store's details are there. */
export function cardTexts(store: MapStore, messages: Messages): CardTexts {
  const state = store.getState()
  const { dataset, window, filter, language } = state
  const { map } = dataset
  const style: DateStyle = { language, digits: 'latn', months: 'pair' }
  const t = messages.getFixedT(language, 'ui')
  const { total } = countWindow(dataset.events, window, filter, map.kinds.length)
  const credits = dataAttributions(map).map(({ text }) => isolated(inLanguage(text, language)))
  return {
    map: inLanguage(map.title, language),
    title: selectedName(state) ?? inLanguage(map.start.heading, language),
    about: about(state, t, style),
    window: `${formatWindow(window, style)} · ${t('eventsCount', { count: total })}`,
    credits: t('takeaway:credits', { credits: credits.join(' · ') }),
  }
}

/** What stands under the title: of a place its kind, of an event its date, of an article its publisher. */
function about(
  { dataset, selection, details, language }: MapState,
  t: TFunction<'ui'>,
  style: DateStyle,
): string {
  const usual = inLanguage(dataset.map.tagline, language)
  switch (selection?.kind) {
    case 'story':
      return (
        inLanguage(dataset.core.stories.find(({ id }) => id === selection.id)?.summary, language) ?? usual
      )
    case 'place': {
      const index = dataset.placeIndex.get(selection.id) ?? -1
      const place = dataset.places[index]
      if (!place) return usual
      const [events, articles] = [eventsNaming(dataset, index), articlesNaming(dataset.articles, index)]
      return [
        t(`placeKind.${place.properties.kind}`),
        ...(events.length > 0 ? [t('eventsCount', { count: events.length })] : []),
        ...(articles.length > 0 ? [t('articlesCount', { count: articles.length })] : []),
      ].join(' · ')
    }
    case 'event': {
      const head = details.heads.get(dataset.eventIds.indexOf(selection.id))
      if (!head) return usual
      const read = parseEdtf(head.date)
      const when = isUnknownDate(head.date)
        ? undatedText(style)
        : read.ok
          ? formatDateSpan(read.span, style)
          : head.date
      const place = dataset.places[dataset.placeIndex.get(head.places[0] ?? '') ?? -1]
      return place ? `${when} · ${labelText(place.properties.name, language)}` : when
    }
    case 'article': {
      const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
      if (!article) return usual
      const day = article.published === null ? null : parseDay(article.published)
      const published =
        day === null
          ? t('publishedUnknown')
          : t(article.publishedBasis === 'inferred' ? 'publishedInferred' : 'publishedOn', {
              day: formatDay(day, style),
            })
      return `${isolated(inLanguage(article.publisherName, language))} · ${published}`
    }
    default:
      return usual
  }
}
