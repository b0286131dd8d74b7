import type { ArticleHead } from '../domain/schema/dataset.ts'
import type { SourceRecord } from '../domain/schema/source.ts'
import { dayFromCivil } from '../domain/time/day.ts'
import { useArticleTitle, usePublished } from './article-line.tsx'
import { inLanguage } from './names.ts'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'
import { useSelectionLink } from './use-selection-link.ts'

/** A source in one line: an article of the map as a link to its card, a document as a citation. */
export function SourceLine({ id }: { id: string }) {
  const article = useMapStore((state) => state.dataset.articles[state.dataset.articleIndex.get(id) ?? -1])
  const source = useMapStore((state) => state.details.sources?.get(id))
  if (article) return <ArticleSource article={article} />
  if (source) return <DocumentSource source={source} />
  return <bdi>{id}</bdi>
}

function ArticleSource({ article }: { article: ArticleHead }) {
  const { language } = useDates()
  const link = useSelectionLink({ kind: 'article', id: article.id })
  const title = useArticleTitle(article)
  const published = usePublished(article)
  return (
    <a {...link} className="source-link" title={title.text}>
      <bdi>{inLanguage(article.publisherName, language)}</bdi>
      {' · '}
      {published}
    </a>
  )
}

function DocumentSource({ source }: { source: SourceRecord }) {
  const { day, number } = useDates()
  const [year, month, date] = source.issued?.['date-parts'][0] ?? []
  const issued =
    year === undefined
      ? null
      : month && date
        ? day(dayFromCivil(year, month, date))
        : number(year).replace(/[,٬]/g, '')
  const publisher = source.publisher ?? source['container-title'] ?? source.author?.[0]?.literal
  const parts = [publisher, source.number, issued].filter(Boolean)
  return (
    <span className="citation">
      {source.URL ? (
        <a href={source.URL} rel="noreferrer">
          <bdi lang={source.language}>{source.title}</bdi>
        </a>
      ) : (
        <bdi lang={source.language}>{source.title}</bdi>
      )}
      {parts.map((part) => (
        <span key={part}>
          {' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  )
}
