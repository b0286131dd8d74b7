import { useTranslation } from 'react-i18next'
import { eventSpan } from '../../domain/dataset/event-span.ts'
import { titleIn } from '../../domain/dataset/event-titles.ts'
import type { SearchResult } from '../../domain/search/search.ts'
import { searchKey } from '../../domain/search/search-key.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { formatDateSpan, undatedText } from '../../i18n/date-ranges.ts'
import { useArticleTitle, usePublished } from '../article-line.tsx'
import { KindMark } from '../kind-mark.tsx'
import { labelText } from '../names.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { Highlighted } from './highlighted.tsx'
import { searchedSources } from './use-search.ts'

interface LineProps {
  result: SearchResult
  query: string
}

/** One result in words: what it is, and why it is here. */
export function ResultLine({ result, query }: LineProps) {
  if (result.kind === 'place') return <PlaceResult result={result} query={query} />
  if (result.kind === 'event') return <EventResult result={result} query={query} />
  if (result.kind === 'article') return <ArticleResult result={result} query={query} />
  return <SourceResult result={result} query={query} />
}

/** The name, the kind and what it lies in; the spelling that was met with who uses it, where the name does not say it. */
function PlaceResult({ result, query }: LineProps) {
  const { t } = useTranslation()
  const { t: find } = useTranslation('find')
  const language = useMapStore((state) => state.language)
  const place = useMapStore((state) => state.dataset.places[result.index])
  const parent = useMapStore(({ dataset }) => {
    const id = dataset.places[result.index]?.properties.parent
    return id === undefined ? undefined : dataset.places[dataset.placeIndex.get(id) ?? -1]
  })
  if (!place) return null
  const { name, kind, names } = place.properties
  const label = labelText(name, language)
  const form = names.find(({ text }) => text === result.text)
  const near = result.grade?.startsWith('near')
  const said = inLanguage(name, language).some((text) => searchKey(text) === searchKey(result.text))
  const user = form ? (inLanguage(form.usedBy, language) ?? t(`role.${form.role}`)) : find('search.variant')
  return (
    <>
      <span className="result-name">
        {said && !near ? <Highlighted text={label} query={query} /> : <bdi>{label}</bdi>}
      </span>
      <span className="result-more">
        {t(`placeKind.${kind}`)}
        {parent && (
          <>
            {' · '}
            <bdi>{labelText(parent.properties.name, language)}</bdi>
          </>
        )}
      </span>
      {(!said || near) && (
        <span className="result-why">
          {near && `${find('search.near')} `}
          <Highlighted text={result.text} query={query} lang={form?.lang} />
          {!said && (
            <>
              {' · '}
              <bdi>{user}</bdi>
            </>
          )}
        </span>
      )}
    </>
  )
}

function EventResult({ result, query }: LineProps) {
  const { t: find } = useTranslation('find')
  const { language } = useDates()
  const digits = useMapStore((state) => state.digits)
  const months = useMapStore((state) => state.months)
  const titles = useMapStore((state) => state.details.titles?.[result.index])
  const columns = useMapStore((state) => state.happened)
  const kind = useMapStore((state) => state.dataset.map.kinds[state.happened.kind[result.index] ?? 0])
  const span = eventSpan(columns, result.index)
  const style = { language, digits, months }
  const title = titles ? titleIn(titles, language) : result.text
  const other = result.text !== title
  return (
    <>
      <span className="result-name result-title">
        <Highlighted text={title} query={query} />
      </span>
      <span className="result-more">
        {kind && <KindMark kind={kind} size={11} />} {span ? formatDateSpan(span, style) : undatedText(style)}
      </span>
      {other && (
        <span className="result-why">
          {find('search.field.otherTitle')}
          {': '}
          <Highlighted text={result.text} query={query} />
        </span>
      )}
    </>
  )
}

function ArticleResult({ result, query }: LineProps) {
  const article = useMapStore((state) => state.dataset.articles[result.index])
  return article ? <KnownArticle article={article} result={result} query={query} /> : null
}

function KnownArticle({
  article,
  result,
  query,
}: LineProps & { article: Parameters<typeof useArticleTitle>[0] }) {
  const { t: find } = useTranslation('find')
  const { language } = useDates()
  const title = useArticleTitle(article)
  const published = usePublished(article)
  const newsroom = inLanguage(article.publisherName, language)
  const said = [title.text, newsroom].includes(result.text)
  return (
    <>
      <span className="result-name result-title">
        <Highlighted text={title.text} query={query} lang={title.own ? article.language : undefined} />
      </span>
      <span className="result-more">
        <Highlighted text={newsroom} query={query} />
        {' · '}
        {published}
      </span>
      {!said && (
        <span className="result-why">
          {find(`search.field.${result.field === 'publisher' ? 'publisher' : 'otherTitle'}`)}
          {': '}
          <Highlighted text={result.text} query={query} />
        </span>
      )}
    </>
  )
}

function SourceResult({ result, query }: LineProps) {
  const { t: find } = useTranslation('find')
  const source = useMapStore((state) => searchedSources(state)[result.index])
  if (!source) return null
  const year = source.issued?.['date-parts'][0]?.[0]
  const more = [source.publisher, year].filter((part) => part !== undefined)
  const field = result.field === 'spelling' ? 'title' : result.field
  const said = result.text === source.title || result.text === source.publisher
  return (
    <>
      <span className="result-name result-title">
        <Highlighted text={source.title} query={query} lang={source.language} />
      </span>
      <span className="result-more">
        {more.map((part, at) => (
          <span key={part}>
            {at > 0 && ' · '}
            <Highlighted text={String(part)} query={query} />
          </span>
        ))}
      </span>
      {!said && (
        <span className="result-why">
          {find(`search.field.${field}`)}
          {': '}
          <Highlighted text={result.text} query={query} />
        </span>
      )}
    </>
  )
}
