import { useTranslation } from 'react-i18next'
import { activeFilters } from '../../store/filter-actions.ts'
import { memoizeLast } from '../../store/selectors.ts'
import type { MapState } from '../../store/state.ts'
import { useMapStore } from '../use-map-store.ts'
import { useChosenWords } from './filter-words.ts'

const active = memoizeLast((choice: MapState['choice'], filter: MapState['filter']) =>
  activeFilters({ choice, filter }),
)

/** Groups of the filter that are in use; the same array as long as they are the same. */
function useActiveFilters() {
  return useMapStore(({ choice, filter }) => active(choice, filter))
}

/** What the events are narrowed to, as chips that drop it again, and one that drops all. Nothing where nothing is. */
export function ActiveFilters() {
  const { t } = useTranslation('find')
  const groups = useActiveFilters()
  const words = useChosenWords()
  const { dropFilter, resetFilter } = useMapStore((state) => state.actions)
  if (groups.length === 0) return null
  return (
    <ul className="filter-active" aria-label={t('filtered')} data-active-filters>
      {groups.map((group) => (
        <li key={group}>
          <button
            type="button"
            className="filter-chip filter-drop"
            aria-label={t('drop', { chip: words(group) })}
            onClick={() => dropFilter(group)}
          >
            <bdi className="filter-text">{words(group)}</bdi>
            <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2" />
            </svg>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="text-button"
          aria-label={t('resetLabel')}
          onClick={resetFilter}
          data-reset-filter
        >
          {t('reset')}
        </button>
      </li>
    </ul>
  )
}
