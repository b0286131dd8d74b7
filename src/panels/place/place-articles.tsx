import { useTranslation } from 'react-i18next'
import { articlesNaming } from '../../domain/articles/articles-naming.ts'
import { countForms } from '../../domain/articles/forms.ts'
import type { ArticleHead } from '../../domain/schema/dataset.ts'
import { ArticleLine } from '../article-line.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** The articles that mention a place, each with how often and in which forms. */
export function PlaceArticles({ index }: { index: number }) {
  const { t } = useTranslation()
  const articles = useMapStore((state) => state.dataset.articles)
  const mentioning = articlesNaming(articles, index)
  return (
    <section className="card-section" data-articles>
      <h3>
        {t('articlesHeading')}{' '}
        <span className="count">{t('articlesCount', { count: mentioning.length })}</span>
      </h3>
      {mentioning.length === 0 ? (
        <p className="empty">{t('noArticlesHere')}</p>
      ) : (
        <ol className="article-list">
          {mentioning.map((article) => (
            <ArticleLine key={article.id} article={article}>
              <FormsInArticle article={article} index={index} />
            </ArticleLine>
          ))}
        </ol>
      )}
    </section>
  )
}

function FormsInArticle({ article, index }: { article: ArticleHead; index: number }) {
  const { t } = useTranslation()
  const { number } = useDates()
  const detail = useMapStore((state) => state.details.articles.get(article.id))
  const placeId = useMapStore((state) => state.dataset.places[index]?.id)
  const count = article.places.find(([place]) => place === index)?.[1] ?? 0
  const forms = detail && placeId !== undefined ? countForms(detail.mentions, placeId) : []
  return (
    <p className="forms">
      {t('mentionsCount', { count })}
      {forms.length > 0 && ': '}
      {forms.map(([form, times], i) => (
        <span key={form}>
          {i > 0 && t('listSeparator')}
          <bdi lang={article.language} className="form">
            {form}
          </bdi>
          {forms.length > 1 && <span className="form-times"> ×{number(times)}</span>}
        </span>
      ))}
    </p>
  )
}
