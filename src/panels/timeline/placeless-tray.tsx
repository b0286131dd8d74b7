import { useTranslation } from 'react-i18next'
import { placelessEvents } from '../../store/placeless-events.ts'
import { EventList } from '../event-list.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { Tray } from './off-axis.tsx'

/** What happened in the window but has no place lies in a tray of its own: the map has no mark for it. */
export function PlacelessTray() {
  const { t } = useTranslation('cards')
  const { number } = useDates()
  const indices = useMapStore(placelessEvents)
  if (indices.length === 0) return null
  return (
    <Tray
      className="timeline-undated"
      heading={t('placelessHeading')}
      label={t('placeless', { number: number(indices.length) })}
    >
      <EventList indices={indices} />
    </Tray>
  )
}
