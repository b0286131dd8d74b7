import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilterGroup } from '../../domain/dataset/why-empty.ts'
import { certaintyLevels } from '../../domain/schema/event.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { filterCounts } from '../../store/selectors.ts'
import { KindMark } from '../kind-mark.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { FilterChip } from './filter-chip.tsx'
import { SourceValues } from './source-values.tsx'
import { toggled } from './toggled.ts'

/** The values of one group of the filter. */
export function FilterValues({ group }: { group: Exclude<FilterGroup, 'hasArticle'> }) {
  const { t } = useTranslation('find')
  const { t: ui } = useTranslation()
  const failed = useMapStore((state) => state.details.facets === null && state.details.failed.has('facets'))
  const here = useMapStore((state) => state.details.facets !== null)
  const needsFacets = group === 'sides' || group === 'sources'
  if (needsFacets && failed) return <p className="empty">{t('valuesFailed')}</p>
  if (needsFacets && !here) return <p className="empty">{ui('loading')}</p>
  if (group === 'sources') return <SourceValues />
  if (group === 'kinds') return <KindValues />
  return group === 'sides' ? <SideValues /> : <CertaintyValues />
}

function KindValues() {
  const kinds = useMapStore((state) => state.dataset.map.kinds)
  const shown = useMapStore((state) => state.filter.kinds)
  const counts = useMapStore((state) => filterCounts(state).kinds)
  const language = useMapStore((state) => state.language)
  const toggle = useMapStore((state) => state.actions.toggleKind)
  return kinds.map((kind, index) => (
    <FilterChip
      key={kind.id}
      pressed={(shown & (1 << index)) !== 0}
      count={counts[index] ?? 0}
      onPress={() => toggle(index)}
    >
      <KindMark kind={kind} />
      <span className="filter-text">{inLanguage(kind.label, language)}</span>
    </FilterChip>
  ))
}

function SideValues() {
  const { t } = useTranslation('find')
  const sides = useMapStore((state) => state.dataset.map.sides)
  const counts = useMapStore((state) => filterCounts(state).sides)
  const chosen = useMapStore((state) => state.choice.sides)
  const language = useMapStore((state) => state.language)
  const narrow = useMapStore((state) => state.actions.narrow)
  const { number } = useDates()
  const [all, setAll] = useState(false)
  const rows = sides.map((side, index) => ({
    side,
    count: counts?.[index] ?? 0,
    on: chosen?.includes(side.id) ?? false,
  }))
  const speaking = rows.filter(({ on, count }) => on || count > 0)
  const others = rows.length - speaking.length
  return (
    <>
      <p className="filter-note">{t('sidesNote')}</p>
      {(all ? rows : speaking).map(({ side, count, on }) => (
        <FilterChip
          key={side.id}
          pressed={on}
          count={count}
          onPress={() => narrow({ sides: toggled(chosen, side.id) })}
        >
          <span className="filter-text">{inLanguage(side.label, language)}</span>
        </FilterChip>
      ))}
      {!all && others > 0 && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('otherSides', { count: others, n: number(others) })}
        </button>
      )}
    </>
  )
}

function CertaintyValues() {
  const { t } = useTranslation()
  const counts = useMapStore((state) => filterCounts(state).certainty)
  const chosen = useMapStore((state) => state.choice.certainty)
  const narrow = useMapStore((state) => state.actions.narrow)
  return certaintyLevels.map((level, index) => (
    <FilterChip
      key={level}
      pressed={chosen?.includes(level) ?? false}
      count={counts[index] ?? 0}
      onPress={() => {
        const next = toggled(chosen, level)
        narrow({ certainty: next?.length === certaintyLevels.length ? null : next })
      }}
    >
      <span className="filter-text">{t(`certainty.${level}`)}</span>
    </FilterChip>
  ))
}
