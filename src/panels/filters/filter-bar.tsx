import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FacetChoice } from '../../domain/dataset/event-filter.ts'
import type { FilterGroup } from '../../domain/dataset/why-empty.ts'
import { ALL_KINDS, type EventFilter } from '../../domain/dataset/window.ts'
import { filterCounts } from '../../store/selectors.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { ActiveFilters } from './active-filters.tsx'
import { FilterChip } from './filter-chip.tsx'
import { FilterValues } from './filter-values.tsx'

type OpenGroup = Exclude<FilterGroup, 'hasArticle'>
const groups: readonly OpenGroup[] = ['kinds', 'sides', 'sources', 'certainty']

/**
 * The filter, always in view: its groups, each opening its values with their counts below, and what is in use as chips
 * that can be dropped. Kinds stand in the time control too, and only there where the page is wide.
 */
export function FilterBar({ onUnfold }: { onUnfold?: () => void }) {
  const { t } = useTranslation('find')
  const id = useId()
  const [open, setOpen] = useState<OpenGroup | null>(null)
  /** In a sheet the groups stand behind a button of its head. */
  const [folded, setFolded] = useState(true)
  const { number } = useDates()
  const inUse = useMapStore(({ choice, filter }) => chosenGroups(choice, filter))
  const { want, narrow } = useMapStore((state) => state.actions)
  const hasArticle = useMapStore((state) => state.choice.hasArticle)
  const withArticle = useMapStore((state) => filterCounts(state).hasArticle)
  const show = (group: OpenGroup) => {
    setOpen((now) => (now === group ? null : group))
    if (group === 'sides') want({ facets: true })
    if (group === 'sources') want({ facets: true, sources: true })
  }
  return (
    <section
      className="filters"
      aria-label={t('filters')}
      data-filters
      data-folded={folded ? 'yes' : 'no'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === null) return
        event.stopPropagation()
        setOpen(null)
      }}
    >
      <button
        type="button"
        className="filter-fold"
        aria-expanded={!folded}
        aria-controls={`${id}-groups`}
        data-filter-fold
        onClick={() => {
          setFolded(!folded)
          if (folded) onUnfold?.()
          else setOpen(null)
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 4h12M4.5 8h7M7 12h2" stroke="currentColor" strokeWidth="1.7" />
        </svg>
        {inUse > 0 ? t('foldChosen', { n: number(inUse) }) : t('fold')}
      </button>
      <div className="filter-groups" id={`${id}-groups`}>
        {groups.map((group) => (
          <GroupButton
            key={group}
            group={group}
            open={open === group}
            controls={id}
            onPress={() => show(group)}
          />
        ))}
        <FilterChip
          pressed={hasArticle}
          count={withArticle}
          onPress={() => narrow({ hasArticle: !hasArticle })}
        >
          <span className="filter-text">{t('group.hasArticle')}</span>
        </FilterChip>
      </div>
      <ActiveFilters />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a layout of its own */}
      <div
        id={id}
        className="filter-values"
        role="group"
        aria-label={open ? t(`groupLabel.${open}`) : undefined}
        hidden={open === null}
        data-group={open ?? undefined}
      >
        {open && <FilterValues key={open} group={open} />}
      </div>
    </section>
  )
}

/** How many groups narrow the events now. */
function chosenGroups(choice: FacetChoice, filter: EventFilter): number {
  const { sides, sources, certainty, hasArticle } = choice
  const kinds = filter.kinds !== ALL_KINDS
  return [kinds, sides, sources, certainty, hasArticle].filter(Boolean).length
}

function GroupButton({
  group,
  open,
  controls,
  onPress,
}: {
  group: OpenGroup
  open: boolean
  controls: string
  onPress: () => void
}) {
  const { t } = useTranslation('find')
  const { number } = useDates()
  const chosen = useMapStore(({ choice }) => (group === 'kinds' ? 0 : (choice[group]?.length ?? 0)))
  const name = t(`group.${group}`)
  return (
    <button
      type="button"
      className="filter-group"
      aria-expanded={open}
      aria-controls={controls}
      aria-label={chosen > 0 ? t('chosen', { group: name, n: number(chosen) }) : undefined}
      title={t(`groupLabel.${group}`)}
      data-filter-group={group}
      data-chosen={chosen > 0 ? '' : undefined}
      onClick={onPress}
    >
      <span>{name}</span>
      <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
        <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  )
}
