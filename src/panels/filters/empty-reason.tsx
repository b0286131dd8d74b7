import { useTranslation } from 'react-i18next'
import type { EventColumns } from '../../domain/dataset/event-columns.ts'
import { type Emptiness, whyEmpty } from '../../domain/dataset/why-empty.ts'
import { countWindow, type EventFilter, type TimeWindow } from '../../domain/dataset/window.ts'
import type { Bounds } from '../../domain/schema/map-config.ts'
import { memoizeLast, visibleEvents } from '../../store/selectors.ts'
import { spanDays } from '../../store/time-range.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

const why = memoizeLast(whyEmpty)
const spanOf = memoizeLast(spanDays)
/** Why the window shows no event, in numbers, and buttons that bring some. For places where nothing is listed. */
export function EmptyWindow() {
  const { t } = useTranslation('find')
  const { number, window: words } = useDates()
  const emptiness = useMapStore(({ dataset, settledWindow, filter }) =>
    why(dataset.events, settledWindow, filter, spanOf(dataset.map.span)),
  )
  const byEventDay = useMapStore((state) =>
    state.clock === 'published' ? happening(state.happened, state.settledWindow, state.filter) : 0,
  )
  const { dropFilter, resetFilter, setClock } = useMapStore((state) => state.actions)
  const { unfiltered, without, before, after } = emptiness
  const elsewhere = before + after
  const events = (count: number) => t('events', { count, n: number(count) })
  return (
    <div className="empty-reason" data-empty={unfiltered > 0 ? 'filters' : 'window'}>
      <p>
        {unfiltered > 0
          ? t('empty.filters', { count: unfiltered, n: number(unfiltered) })
          : t('empty.window')}{' '}
        {byEventDay > 0 && t('empty.clock', { count: byEventDay, n: number(byEventDay) })}{' '}
        {t('empty.elsewhere', { count: elsewhere, n: number(elsewhere) })}
      </p>
      <div className="empty-ways">
        {without.map(({ group, count }) => (
          <button key={group} type="button" className="filter-chip" onClick={() => dropFilter(group)}>
            {t('go.drop', { group: t(`group.${group}`), events: events(count) })}
          </button>
        ))}
        {unfiltered > 0 && (
          <button type="button" className="filter-chip" onClick={resetFilter}>
            {t('go.reset')}
          </button>
        )}
        {byEventDay > 0 && (
          <button type="button" className="filter-chip" onClick={() => setClock('event')}>
            {t('go.clock')}
          </button>
        )}
        <NearestEvents emptiness={emptiness} words={words} />
      </div>
    </div>
  )
}

const happening = memoizeLast(
  (columns: EventColumns, window: TimeWindow, filter: EventFilter) =>
    countWindow(columns, window, filter, 0).total,
)

/** The ways to the nearest events before and after, the window's length kept where it holds them. */
function NearestEvents({
  emptiness: { previous, next },
  words,
}: {
  emptiness: Emptiness
  words: (window: TimeWindow) => string
}) {
  const { t } = useTranslation('find')
  const window = useMapStore((state) => state.settledWindow)
  const jumpTo = useMapStore((state) => state.actions.jumpTo)
  const days = window.to - window.from
  return (
    <>
      {previous && (
        <button
          type="button"
          className="filter-chip"
          onClick={() => jumpTo({ from: Math.min(previous.from, previous.to - days), to: previous.to })}
          data-nearest="previous"
        >
          {t('go.previous', { window: words(previous) })}
        </button>
      )}
      {next && (
        <button
          type="button"
          className="filter-chip"
          onClick={() => jumpTo({ from: next.from, to: Math.max(next.to, next.from + days) })}
          data-nearest="next"
        >
          {t('go.next', { window: words(next) })}
        </button>
      )}
    </>
  )
}

interface OutOfSight {
  events: number
  /** What the map would have to show; null where none of them lies where it can be taken. */
  bounds: Bounds | null
  /** Whether any of them has a position at all. */
  placed: boolean
}

const outOfSight = memoizeLast(
  (
    indices: readonly number[],
    lon: Float32Array,
    lat: Float32Array,
    view: Bounds | null,
    reach: Bounds,
  ): OutOfSight | null => {
    if (indices.length === 0 || !view) return null
    const [[west, south], [east, north]] = view
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
    let placed = false
    for (const i of indices) {
      const [x, y] = [lon[i]!, lat[i]!]
      if (Number.isNaN(x)) continue
      placed = true
      if (x >= west && x <= east && y >= south && y <= north) return null
      if (x < reach[0][0] || x > reach[1][0] || y < reach[0][1] || y > reach[1][1]) continue
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
    const bounds: Bounds | null =
      box[0] === Infinity
        ? null
        : [
            [box[0] - AROUND, box[1] - AROUND],
            [box[2] + AROUND, box[3] + AROUND],
          ]
    return { events: indices.length, bounds, placed }
  },
)

/** Degrees around events that are brought into view. */
const AROUND = 0.2

/** Over the map: why it shows no event (time, filter, or what it is turned to), and the ways to some. */
export function EmptyMap() {
  const { t } = useTranslation('find')
  const { number } = useDates()
  const none = useMapStore((state) => visibleEvents(state).length === 0)
  const away = useMapStore((state) => {
    const { lon, lat } = state.dataset.events
    return outOfSight(visibleEvents(state), lon, lat, state.viewBounds, state.dataset.map.bounds)
  })
  const { showBounds, setView } = useMapStore((state) => state.actions)
  if (none) return <EmptyWindow />
  if (!away) return null
  const { events: count, bounds, placed } = away
  const key = bounds ? 'area' : placed ? 'beyond' : 'placeless'
  return (
    <div className="empty-reason" data-empty={key}>
      <p>{t(`empty.${key}`, { count, n: number(count) })}</p>
      <div className="empty-ways">
        {bounds ? (
          <button type="button" className="filter-chip" onClick={() => showBounds(bounds, { maxZoom: 9 })}>
            {t('go.area')}
          </button>
        ) : (
          <button type="button" className="filter-chip" onClick={() => setView('list')}>
            {t('go.list')}
          </button>
        )}
      </div>
    </div>
  )
}
