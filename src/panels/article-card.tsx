import { useTranslation } from 'react-i18next'
import type { ArticleHead } from '../domain/schema/dataset.ts'
import { useArticleTitle, usePublished } from './article-line.tsx'
import { CardHeader } from './card-header.tsx'
import { countForms } from './count-forms.ts'
import { EventList } from './event-list.tsx'
import { MarkedTextView } from './marked-text-view.tsx'
import { inLanguage, labelText } from './names.ts'
import { PlaceLink } from './place-link.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'

/** One article: who published it and when, our abstract with its places, its places in reading order, its events. */
export function ArticleCard({ article }: { article: ArticleHead }) {
  const { t } = useTranslation()
  const { language } = useDates()
  const detail = useMapStore((state) => state.details.articles.get(article.id))
  const title = useArticleTitle(article)
  const published = usePublished(article)
  return (
    <article className="card" data-card="article" data-id={article.id}>
      <CardHeader
        kind={`${t('article')} · ${inLanguage(article.publisherName, language)}`}
        title={title.text}
        {...(title.own ? { lang: article.language } : {})}
      />
      <p className="chips">
        <span className="chip">{published}</span>
        {detail?.url && (
          <a className="chip" href={detail.url} rel="noreferrer">
            {t('openArticle')}
          </a>
        )}
      </p>
      {detail && (
        <section className="card-section reading">
          <h3>{t('abstract')}</h3>
          <p>
            <MarkedTextView text={detail.abstract[language]} />
          </p>
        </section>
      )}
      <ArticlePlaces article={article} />
      <section className="card-section" data-events>
        <h3>
          {t('reportedEvents')}{' '}
          <span className="count">{t('eventsCount', { count: article.events.length })}</span>
        </h3>
        <EventList indices={article.events} />
      </section>
    </article>
  )
}

function ArticlePlaces({ article }: { article: ArticleHead }) {
  const { t } = useTranslation()
  const { language, number } = useDates()
  const places = useMapStore((state) => state.dataset.places)
  const detail = useMapStore((state) => state.details.articles.get(article.id))
  return (
    <section className="card-section" data-mentions>
      <h3>{t('placesInOrder')}</h3>
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
