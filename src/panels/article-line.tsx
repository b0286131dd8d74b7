import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleHead } from '../domain/schema/dataset.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { parseDay } from '../domain/time/day.ts'
import { useDates } from './use-dates.ts'
import { useSelectionLink } from './use-selection-link.ts'

export function usePublished(article: ArticleHead): string {
  const { t } = useTranslation()
  const dates = useDates()
  const day = article.published === null ? null : parseDay(article.published)
  if (day === null) return t('publishedUnknown')
  return t(article.publishedBasis === 'inferred' ? 'publishedInferred' : 'publishedOn', {
    day: dates.day(day),
  })
}

/** Its own headline, or where it has none, what it is about in our words. */
export function useArticleTitle(article: ArticleHead): { text: string; own: boolean } {
  const { t } = useTranslation()
  const { language } = useDates()
  if (article.title !== null) return { text: article.title, own: true }
  return { text: article.describedAs ? inLanguage(article.describedAs, language) : t('untitled'), own: false }
}

/** One article in a list: publisher, day, title; `children` is what the list adds. */
export function ArticleLine({ article, children }: { article: ArticleHead; children?: ReactNode }) {
  const { language } = useDates()
  const link = useSelectionLink({ kind: 'article', id: article.id })
  const title = useArticleTitle(article)
  const published = usePublished(article)
  return (
    <li className="article-line">
      <p className="article-when">
        <bdi>{inLanguage(article.publisherName, language)}</bdi>
        {' · '}
        {published}
      </p>
      <a {...link} className="article-title" lang={title.own ? article.language : undefined}>
        <bdi>{title.own ? `«${title.text}»` : title.text}</bdi>
      </a>
      {children}
    </li>
  )
}
