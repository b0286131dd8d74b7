import { useTranslation } from 'react-i18next'
import { eventsByWindow } from '../../store/events-by-window.ts'
import { eventsNaming } from '../../store/selectors.ts'
import { EventList } from '../event-list.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** What happened at a place, in time order: before the window, in it, after it, and what has no date. */
export function PlaceEvents({ index }: { index: number }) {
  const { t } = useTranslation()
  const dates = useDates()
  const dataset = useMapStore((state) => state.dataset)
  const window = useMapStore((state) => state.settledWindow)
  const all = eventsNaming(dataset, index)
  const { before, inside, after, undated } = eventsByWindow(dataset.events, all, window)
  return (
    <section className="card-section" data-events>
      <h3>
        {t('eventsHeading')} <span className="count">{t('eventsCount', { count: all.length })}</span>
      </h3>
      {all.length === 0 ? (
        <p className="empty">{t('noEventsHere')}</p>
      ) : (
        <>
          <OutsideWindow when="before" indices={before} />
          <div className="in-window" data-when="inside">
            <h4>
              {t('eventsInWindow')} <span className="quiet">{dates.window(window)}</span>
            </h4>
            {inside.length === 0 ? (
              <p className="empty">{t('noEventsInWindow')}</p>
            ) : (
              <EventList indices={inside} withPlace={false} />
            )}
          </div>
          <OutsideWindow when="after" indices={after} />
          <OutsideWindow when="undated" indices={undated} />
        </>
      )}
    </section>
  )
}

function OutsideWindow({
  when,
  indices,
}: {
  when: 'before' | 'after' | 'undated'
  indices: readonly number[]
}) {
  const { t } = useTranslation()
  if (indices.length === 0) return null
  return (
    <details className="out-of-window" data-when={when}>
      <summary>
        {t(`cards:events.${when}`)} · {t('eventsCount', { count: indices.length })}
      </summary>
      <EventList indices={indices} withPlace={false} />
    </details>
  )
}
