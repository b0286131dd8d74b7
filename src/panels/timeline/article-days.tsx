import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { articleDays } from '../../domain/dataset/article-days.ts'
import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore, useMapStoreApi } from '../use-map-store.ts'
import { physical, startEdge } from './inline-axis.ts'

/** The drawing's own width; it stretches to that of the plot. */
const WIDTH = 1000

/** One short line for each day of a range, at the middle of its cell. */
function daysPath(days: readonly number[], range: TimeWindow, direction: Direction): string {
  return days
    .filter((day) => range.from <= day && day <= range.to)
    .map((day) => {
      const middle = startEdge(day + 0.5, range)
      return `M${+(physical(middle, middle, direction).left * WIDTH).toFixed(1)} 0v8`
    })
    .join('')
}

/** The days that the selected article tells of, marked over the plot. The range moves under a finger: no rendering. */
export function ArticleDays({ direction }: { direction: Direction }) {
  const { t } = useTranslation('articleMode')
  const { day } = useDates()
  const store = useMapStoreApi()
  const path = useRef<SVGPathElement>(null)
  const dataset = useMapStore((state) => state.dataset)
  const article = useMapStore(({ selection }) => (selection?.kind === 'article' ? selection.id : null))
  const days = useMemo(() => (article === null ? [] : articleDays(dataset, article)), [dataset, article])
  useEffect(() => {
    const draw = () => path.current?.setAttribute('d', daysPath(days, store.getState().detail, direction))
    draw()
    return store.subscribe((state, old) => {
      if (state.detail !== old.detail) draw()
    })
  }, [store, days, direction])
  if (days.length === 0) return null
  const said = t('days', { days: days.map(day).join(t('ui:listSeparator')) })
  return (
    <svg
      className="timeline-article-days"
      role="img"
      aria-label={said}
      viewBox={`0 0 ${WIDTH} 8`}
      preserveAspectRatio="none"
      data-article-days={days.length}
    >
      <path ref={path} d={daysPath(days, store.getState().detail, direction)} />
    </svg>
  )
}
