import { useTranslation } from 'react-i18next'
import { NO_PLACE } from '../../domain/dataset/event-columns.ts'
import { neighbouringEvents } from '../../store/neighbouring-events.ts'
import { EventLine } from '../event-line.tsx'
import { labelText } from '../names.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** What happened before and after at the same place, inside the window or not. */
export function EventNeighbours({ index }: { index: number }) {
  const { t } = useTranslation('cards')
  const { language } = useDates()
  const dataset = useMapStore((state) => state.dataset)
  const place = dataset.events.place[index] ?? NO_PLACE
  const feature = place === NO_PLACE ? undefined : dataset.places[place]
  if (!feature) return null
  const { earlier, later } = neighbouringEvents(dataset, index)
  return (
    <section className="card-section" data-neighbours>
      <h3>{t('atThisPlace', { place: labelText(feature.properties.name, language) })}</h3>
      {(['earlier', 'later'] as const).map((when) => {
        const neighbour = when === 'earlier' ? earlier : later
        return (
          <div key={when} data-neighbour={when}>
            <h4>{t(when)}</h4>
            {neighbour === null ? (
              <p className="empty">{t(`no.${when}`)}</p>
            ) : (
              <ol className="event-list">
                <EventLine index={neighbour} withPlace={false} />
              </ol>
            )}
          </div>
        )
      })}
    </section>
  )
}
