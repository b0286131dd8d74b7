import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { searchKey } from '../../domain/search/search-key.ts'
import { filterCounts } from '../../store/selectors.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { FilterChip } from './filter-chip.tsx'
import { useSourceName } from './filter-words.ts'
import { toggled } from './toggled.ts'

/** Sources shown at once; the rest is found by name. */
const MOST = 40

/** The sources as switches: those that tell of the window's events first, the others behind a button or by name. */
export function SourceValues() {
  const { t } = useTranslation('find')
  const { number, language } = useDates()
  const facets = useMapStore((state) => state.details.facets)
  const counts = useMapStore((state) => filterCounts(state).sources)
  const chosen = useMapStore((state) => state.choice.sources)
  const narrow = useMapStore((state) => state.actions.narrow)
  const nameOf = useSourceName()
  const [wanted, setWanted] = useState('')
  const [all, setAll] = useState(false)
  if (!facets || !counts) return null
  const key = searchKey(wanted)
  const rows = facets.sources
    .map((id, index) => ({
      id,
      ...nameOf(id),
      count: counts[index] ?? 0,
      on: chosen?.includes(id) ?? false,
    }))
    .sort(
      (a, b) => Number(b.on) - Number(a.on) || b.count - a.count || a.name.localeCompare(b.name, language),
    )
  const telling = rows.filter(({ on, count }) => on || count > 0)
  const listed =
    key === ''
      ? all
        ? rows
        : telling
      : rows.filter(({ name, more }) => searchKey([name, ...more].join(' ')).includes(key))
  const others = rows.length - telling.length
  return (
    <>
      {rows.length > 8 && (
        <input
          type="search"
          className="filter-find"
          aria-label={t('findSource')}
          placeholder={t('findSource')}
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <div className="filter-rows">
        {listed.slice(0, MOST).map(({ id, name, more, count, on }) => (
          <FilterChip
            key={id}
            pressed={on}
            count={count}
            onPress={() => narrow({ sources: toggled(chosen, id) })}
          >
            <span className="filter-text" title={[name, ...more].join(' · ')}>
              <bdi>{name}</bdi>
              {more.map((part) => (
                <span key={part} className="filter-count">
                  {' · '}
                  <bdi>{part}</bdi>
                </span>
              ))}
            </span>
          </FilterChip>
        ))}
      </div>
      {listed.length === 0 && key !== '' && <p className="empty">{t('noSuchSource')}</p>}
      {listed.length > MOST && (
        <p className="empty">
          {t('moreSources', { count: listed.length - MOST, n: number(listed.length - MOST) })}
        </p>
      )}
      {key === '' && !all && others > 0 && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('otherSources', { count: others, n: number(others) })}
        </button>
      )}
    </>
  )
}
