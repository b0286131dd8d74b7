import { useTranslation } from 'react-i18next'
import type { ArticleHead } from '../../domain/schema/dataset.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { useArticleTitle, usePublished } from '../article-line.tsx'
import { CardHeader } from '../card-header.tsx'
import { EventList } from '../event-list.tsx'
import { MarkedTextView } from '../marked-text-view.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { ArticlePlaces } from './article-places.tsx'
import { ArticleReading } from './article-reading.tsx'
import { SharedText } from './shared-text.tsx'

/** One article: who published it and when, our abstract, its text or the run of its mentions, its places and events. */
export function ArticleCard({ article }: { article: ArticleHead }) {
  const { t } = useTranslation()
  const { language } = useDates()
  const detail = useMapStore((state) => state.details.articles.get(article.id))
  const text = useMapStore((state) => state.details.texts.get(article.id))
  const textFailed = useMapStore((state) => state.details.failed.has(`text:${article.id}`))
  const title = useArticleTitle(article)
  const published = usePublished(article)
  const waiting = detail?.hasText === true && !text && !textFailed
  return (
    <article className="card" data-card="article" data-id={article.id}>
      <CardHeader
        kind={`${t('article')} · ${inLanguage(article.publisherName, language)}`}
        title={title.text}
        {...(title.own ? { lang: article.language } : {})}
      />
      <p className="chips">
        <span className="chip">{published}</span>
        {detail?.url ? (
          <a className="chip" href={detail.url} rel="noreferrer">
            {t('openArticle')}
          </a>
        ) : (
          detail && <span className="chip">{t('reading:noAddress')}</span>
        )}
      </p>
      <SharedText article={article} />
      {detail && (
        <section className="card-section reading" data-abstract>
          <h3>{t('abstract')}</h3>
          <p>
            <MarkedTextView text={inLanguage(detail.abstract, language)} />
          </p>
        </section>
      )}
      {waiting && <p className="empty">{t('loading')}</p>}
      {detail && !waiting && <ArticleReading article={article} detail={detail} text={text} />}
      <ArticlePlaces article={article} />
      <section className="card-section" data-events>
        <h3>
          {t('reportedEvents')}{' '}
          <span className="count">{t('eventsCount', { count: article.events.length })}</span>
        </h3>
        {article.events.length === 0 ? (
          <p className="empty">{t('reading:noEvents')}</p>
        ) : (
          <EventList indices={article.events} />
        )}
      </section>
    </article>
  )
}
