import { useTranslation } from 'react-i18next'
import { LIST_LIMIT } from '../store/needed-details.ts'
import { EventLine } from './event-line.tsx'
import { useDates } from './use-dates.ts'

/** Events as lines, by day; a very long list is cut and says so. */
export function EventList({
  indices,
  withPlace = true,
}: {
  indices: readonly number[]
  withPlace?: boolean
}) {
  const { t } = useTranslation()
  const { number } = useDates()
  return (
    <>
      <ol className="event-list">
        {indices.slice(0, LIST_LIMIT).map((index) => (
          <EventLine key={index} index={index} withPlace={withPlace} />
        ))}
      </ol>
      {indices.length > LIST_LIMIT && (
        <p className="empty">{t('listCut', { count: LIST_LIMIT, n: number(LIST_LIMIT) })}</p>
      )}
    </>
  )
}
