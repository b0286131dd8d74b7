import { useTranslation } from 'react-i18next'
import { countForms } from '../../domain/articles/forms.ts'
import type { ArticleHead } from '../../domain/schema/dataset.ts'
import { labelText } from '../names.ts'
import { PlaceLink } from '../place-link.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** The places of an article, each once, by first mention, with how often and in which forms. */
export function ArticlePlaces({ article }: { article: ArticleHead }) {
  const { t } = useTranslation()
  const { language, number } = useDates()
  const places = useMapStore((state) => state.dataset.places)
  const detail = useMapStore((state) => state.details.articles.get(article.id))
  if (article.places.length === 0) return null
  return (
    <section className="card-section" data-article-places>
      <h3>
        {t('reading:places')}{' '}
        <span className="count">{t('reading:placesCount', { count: article.places.length })}</span>
      </h3>
      <ol className="mention-list">
        {article.places.map(([index, count]) => {
          const place = places[index]
          if (!place) return null
          return (
            <li key={place.id}>
              <PlaceLink id={place.id}>{labelText(place.properties.name, language)}</PlaceLink>
              <span className="forms">
                {' '}
                {t('mentionsCount', { count })}
                {detail && ': '}
                {detail &&
                  countForms(detail.mentions, place.id).map(([form, times], i, all) => (
                    <span key={form}>
                      {i > 0 && t('listSeparator')}
                      <bdi lang={article.language} className="form">
                        {form}
                      </bdi>
                      {all.length > 1 && <span className="form-times"> ×{number(times)}</span>}
                    </span>
                  ))}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
