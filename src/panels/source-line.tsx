import { useTranslation } from 'react-i18next'
import type { ArticleHead } from '../domain/schema/dataset.ts'
import type { SourceRecord } from '../domain/schema/source.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { dayFromCivil } from '../domain/time/day.ts'
import { useArticleTitle, usePublished } from './article-line.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'
import { useSelectionLink } from './use-selection-link.ts'

/** A source in one line: an article of the map as a link to its card, a document as a citation. `brief`: who, and no more. */
export function SourceLine({ id, brief = false }: { id: string; brief?: boolean }) {
  const article = useMapStore((state) => state.dataset.articles[state.dataset.articleIndex.get(id) ?? -1])
  const source = useMapStore((state) => state.details.sources?.get(id))
  if (article) return <ArticleSource article={article} brief={brief} />
  if (source) return brief ? <BriefDocument source={source} /> : <DocumentSource source={source} />
  return <bdi>{id}</bdi>
}

function ArticleSource({ article, brief }: { article: ArticleHead; brief: boolean }) {
  const { language } = useDates()
  const link = useSelectionLink({ kind: 'article', id: article.id })
  const title = useArticleTitle(article)
  const published = usePublished(article)
  return (
    <a {...link} className="source-link" title={title.text}>
      <bdi>{inLanguage(article.publisherName, language)}</bdi>
      {!brief && ` · ${published}`}
    </a>
  )
}

const publisherOf = (source: SourceRecord) =>
  source.publisher ?? source['container-title'] ?? source.author?.[0]?.literal

/** Who published a document, its title beside it; the whole citation stands among the sources. */
function BriefDocument({ source }: { source: SourceRecord }) {
  const name = <bdi>{publisherOf(source) ?? source.title}</bdi>
  return source.URL ? (
    <a className="source-link" href={source.URL} rel="noreferrer" title={source.title}>
      {name}
    </a>
  ) : (
    <span title={source.title}>{name}</span>
  )
}

function DocumentSource({ source }: { source: SourceRecord }) {
  const { t } = useTranslation('cards')
  const { day, number } = useDates()
  const [year, month, date] = source.issued?.['date-parts'][0] ?? []
  const issued =
    year === undefined
      ? null
      : month && date
        ? day(dayFromCivil(year, month, date))
        : number(year).replace(/[,٬]/g, '')
  const parts = [publisherOf(source), source.number, issued].filter(Boolean)
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
      {!source.URL && <span className="quiet"> · {t('noLink')}</span>}
    </span>
  )
}
