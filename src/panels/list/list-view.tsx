import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listedEvents, listedPlaces } from '../../store/rows.ts'
import { eventsOffAxis, visibleEvents } from '../../store/selectors.ts'
import { EventList } from '../event-list.tsx'
import { EmptyWindow } from '../filters/empty-reason.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { EventTable } from './event-table.tsx'
import { OnlyOnMap } from './only-on-map.tsx'
import { PlaceTable } from './place-table.tsx'

const tabs = ['events', 'places'] as const
type Tab = (typeof tabs)[number]

/** The map's equal as tables: what is in the window and passes the filter, on request only what the map shows. */
export function ListView() {
  const { t } = useTranslation('find')
  const { number, window: words } = useDates()
  const id = useId()
  const [tab, setTab] = useState<Tab>('events')
  const window = useMapStore((state) => state.settledWindow)
  const events = useMapStore(listedEvents)
  const places = useMapStore(listedPlaces)
  const counts = {
    events: events.length,
    places: places.filter((row) => row.articles > 0 || row.events > 0).length,
  }
  return (
    <section className="list-view" id="list" tabIndex={-1} aria-labelledby={`${id}-heading`} data-list>
      <header className="list-header">
        <h2 id={`${id}-heading`}>
          {t('list.heading')} <span className="count">{words(window)}</span>
        </h2>
        <div
          className="list-tabs"
          role="tablist"
          aria-label={t('list.tabs')}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
            const other = tab === 'events' ? 'places' : 'events'
            setTab(other)
            document.getElementById(`${id}-${other}`)?.focus()
          }}
        >
          {tabs.map((name) => (
            <button
              key={name}
              id={`${id}-${name}`}
              type="button"
              role="tab"
              aria-selected={tab === name}
              aria-controls={`${id}-panel`}
              tabIndex={tab === name ? 0 : -1}
              onClick={() => setTab(name)}
              data-list-tab={name}
            >
              {t(`list.${name}`)} <span className="filter-count">{number(counts[name])}</span>
            </button>
          ))}
        </div>
        <OnlyOnMap />
      </header>
      <div
        id={`${id}-panel`}
        className="list-scroll"
        role="tabpanel"
        aria-labelledby={`${id}-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
      >
        {tab === 'places' ? (
          <PlaceTable rows={places} />
        ) : events.length > 0 ? (
          <EventTable indices={events} />
        ) : (
          <NoEvents />
        )}
        {tab === 'events' && <Undated />}
      </div>
    </section>
  )
}

/** Why no event is listed: none in the window, or none in what the map shows. */
function NoEvents() {
  const { t } = useTranslation('find')
  const { setOnlyOnMap } = useMapStore((state) => state.actions)
  const elsewhere = useMapStore((state) => visibleEvents(state).length > 0)
  if (!elsewhere) return <EmptyWindow />
  return (
    <div className="empty-reason">
      <p>{t('list.noneOnMap')}</p>
      <button type="button" className="filter-chip" onClick={() => setOnlyOnMap(false)}>
        {t('list.all')}
      </button>
    </div>
  )
}

/** What no window can hold for want of a date stands below, never dropped. */
function Undated() {
  const { t } = useTranslation('find')
  const { number } = useDates()
  const { undated } = useMapStore((state) => eventsOffAxis(state.dataset))
  const published = useMapStore((state) => state.clock === 'published')
  if (undated.length === 0) return null
  return (
    <details className="list-undated">
      <summary>
        {t(published ? 'list.unpublished' : 'list.undated')}{' '}
        <span className="filter-count">{number(undated.length)}</span>
      </summary>
      <EventList indices={undated} />
    </details>
  )
}
