import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResultKind, SearchGroup, SearchResult } from '../../domain/search/search.ts'
import type { Selection } from '../../domain/url/url-state.ts'
import { CloseButton } from '../close-button.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { useSelectionLink } from '../use-selection-link.ts'
import { ResultLine } from './result-line.tsx'
import { useOpenResult } from './use-open-result.ts'
import { isSearchComing, searchedSources, searchOf } from './use-search.ts'

/** Results of each kind at first, and how many more each time they are asked for. */
const FIRST = 12
const MORE = 50

/** All results of a search, by kind, in the panel. */
export function ResultsCard({ query }: { query: string }) {
  const { t } = useTranslation('find')
  const { number } = useDates()
  const search = useMapStore(searchOf)
  const coming = useMapStore(isSearchComing)
  const end = useMapStore((state) => state.actions.search)
  const [shown, setShown] = useState<Partial<Record<ResultKind, number>>>({})
  const groups = useMemo(() => search(query, (kind) => shown[kind] ?? FIRST), [search, query, shown])
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return (
    <article className="card" data-card="search">
      <header className="card-header">
        <p className="card-kind">{t('search.card')}</p>
        <h2>
          <bdi>{t('search.heading', { query })}</bdi>
        </h2>
        <CloseButton label={t('search.clear')} onClose={() => end('')} />
      </header>
      <p className="section-note" role="status">
        {total === 0 && coming ? t('search.loading') : t('search.count', { count: total, n: number(total) })}
        {total === 0 && !coming && ` · ${t('search.none')}`}
      </p>
      {groups.map((group) => (
        <Group
          key={group.kind}
          group={group}
          query={query}
          onMore={() => setShown((now) => ({ ...now, [group.kind]: group.results.length + MORE }))}
        />
      ))}
    </article>
  )
}

function Group({ group, query, onMore }: { group: SearchGroup; query: string; onMore: () => void }) {
  const { t } = useTranslation('find')
  const { number } = useDates()
  return (
    <section className="card-section" data-result-group={group.kind}>
      <h3>
        {t(`search.group.${group.kind}`)} <span className="count">{number(group.total)}</span>
      </h3>
      <ul className="result-list">
        {group.results.map((result) => (
          <li key={result.index} className="result">
            {result.kind === 'source' ? (
              <FoundSource result={result} query={query} />
            ) : (
              <FoundThing result={result} query={query} />
            )}
          </li>
        ))}
      </ul>
      {group.results.length < group.total && (
        <button type="button" className="text-button" onClick={onMore}>
          {t('search.more')}
        </button>
      )}
    </section>
  )
}

function FoundThing({ result, query }: { result: SearchResult; query: string }) {
  const id = useMapStore(({ dataset }) =>
    result.kind === 'place'
      ? dataset.places[result.index]?.id
      : result.kind === 'event'
        ? dataset.eventIds.at(result.index)
        : dataset.articles[result.index]?.id,
  )
  const kind: Selection['kind'] =
    result.kind === 'place' ? 'place' : result.kind === 'event' ? 'event' : 'article'
  const link = useSelectionLink({ kind, id: id ?? '' })
  return (
    <a {...link} className="result-link">
      <ResultLine result={result} query={query} />
    </a>
  )
}

function FoundSource({ result, query }: { result: SearchResult; query: string }) {
  const { t } = useTranslation('find')
  const source = useMapStore((state) => searchedSources(state)[result.index])
  const open = useOpenResult()
  return (
    <>
      {source?.URL ? (
        <a href={source.URL} rel="noreferrer" className="result-link">
          <ResultLine result={result} query={query} />
        </a>
      ) : (
        <span className="result-link">
          <ResultLine result={result} query={query} />
        </span>
      )}
      <button type="button" className="text-button" onClick={() => open(result)}>
        {t('search.sourceEvents')}
      </button>
    </>
  )
}
