import { useTranslation } from 'react-i18next'
import type { FilterGroup } from '../../domain/dataset/why-empty.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { dayFromCivil, parseDay } from '../../domain/time/day.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** A source in one line; its id until what it is called is here. */
export interface SourceName {
  name: string
  /** Publisher and day, each a text of its own direction. */
  more: readonly string[]
}

/** How sources are called: newsroom and day of an article, title, publisher and day of a document. */
export function useSourceName(): (id: string) => SourceName {
  const { language, day } = useDates()
  const dataset = useMapStore((state) => state.dataset)
  const sources = useMapStore((state) => state.details.sources)
  return (id) => {
    const article = dataset.articles[dataset.articleIndex.get(id) ?? -1]
    if (article) {
      const published = article.published === null ? null : parseDay(article.published)
      return {
        name: inLanguage(article.publisherName, language),
        more: published === null ? [] : [day(published)],
      }
    }
    const source = sources?.get(id)
    if (!source) return { name: id, more: [] }
    const [year, month, date] = source.issued?.['date-parts'][0] ?? []
    const issued =
      year === undefined ? null : month && date ? day(dayFromCivil(year, month, date)) : String(year)
    return { name: source.title, more: [source.publisher, issued].filter((part) => part != null) }
  }
}

/** Most values that a chip names; more are counted. */
const MOST_NAMED = 2

/** What a group of the filter is set to, in words. */
export function useChosenWords(): (group: FilterGroup) => string {
  const { t } = useTranslation('find')
  const { t: ui } = useTranslation()
  const { language, number } = useDates()
  const map = useMapStore((state) => state.dataset.map)
  const choice = useMapStore((state) => state.choice)
  const kinds = useMapStore((state) => state.filter.kinds)
  const sourceName = useSourceName()
  const named = (names: readonly string[], all: number) => {
    if (names.length === 0) return t('none')
    if (names.length > MOST_NAMED) return t('some', { shown: number(names.length), all: number(all) })
    return names.join(ui('listSeparator'))
  }
  const total = useMapStore((state) => state.details.facets?.sources.length)
  return (group) => {
    if (group === 'hasArticle') return t('group.hasArticle')
    const values = (): string => {
      if (group === 'kinds') {
        const shown = map.kinds.filter((_, index) => kinds & (1 << index))
        return named(
          shown.map(({ label }) => inLanguage(label, language)),
          map.kinds.length,
        )
      }
      if (group === 'sides') {
        const chosen = map.sides.filter(({ id }) => choice.sides?.includes(id))
        return named(
          chosen.map(({ label }) => inLanguage(label, language)),
          map.sides.length,
        )
      }
      if (group === 'certainty')
        return named(
          (choice.certainty ?? []).map((level) => ui(`certainty.${level}`)),
          3,
        )
      const chosen = choice.sources ?? []
      return named(
        chosen.map((id) => sourceName(id).name),
        total ?? chosen.length,
      )
    }
    return t('chip', { group: t(`group.${group}`), values: values() })
  }
}
