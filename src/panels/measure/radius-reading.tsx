import { useEffect, useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { LEAST_KM, type MeasureTool, MOST_KM, radiusKm } from '../../domain/measure/measure-tool.ts'
import { nearest } from '../../domain/measure/radius.ts'
import { isArea } from '../../map/place-marks.ts'
import { visibleEvents } from '../../store/selectors.ts'
import { EventLine } from '../event-line.tsx'
import { labelText } from '../names.ts'
import { decimalCoordinates } from '../place/format-coordinates.ts'
import { kmText } from '../place/km-text.ts'
import { PlaceLink } from '../place-link.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { centrePosition } from './measure-texts.ts'

type Radius = Extract<MeasureTool, { kind: 'radius' }>

/** Most lines of each list. */
const LISTED = 60

/** How far, around what, and what lies within: places nearest first, events of the window by day. */
export function RadiusReading({ tool }: { tool: Radius }) {
  const { t } = useTranslation('measure')
  const { language, number } = useDates()
  const dataset = useMapStore((state) => state.dataset)
  const { setMeasure } = useMapStore((state) => state.actions)
  const id = useId()
  const { centre, km } = tool
  const place =
    centre && 'place' in centre ? dataset.places[dataset.placeIndex.get(centre.place) ?? -1] : undefined
  const name =
    centre === null
      ? null
      : 'place' in centre
        ? place
          ? labelText(place.properties.name, language)
          : t('unknownPlace')
        : decimalCoordinates(centre.longitude, centre.latitude)
  const setKm = (value: number) => {
    if (Number.isFinite(value) && value > 0) setMeasure({ ...tool, km: radiusKm(value) })
  }
  return (
    <>
      {name !== null && <p data-measure-centre-name>{t('centre', { centre: `\u2068${name}\u2069` })}</p>}
      <div className="measure-km">
        <label htmlFor={id}>{t('radiusLabel')}</label>
        <input
          id={id}
          type="number"
          dir="ltr"
          min={LEAST_KM}
          max={MOST_KM}
          step={1}
          value={km}
          onChange={(event) => setKm(event.target.valueAsNumber)}
          data-measure-km
        />
        <input
          type="range"
          aria-label={t('radiusLabel')}
          aria-valuetext={t('km', { km: kmText(km, number) })}
          min={LEAST_KM}
          max={Math.max(150, km)}
          value={km}
          onChange={(event) => setKm(event.target.valueAsNumber)}
        />
      </div>
      {centre !== null && <Within tool={tool} />}
    </>
  )
}

function Within({ tool }: { tool: Radius }) {
  const { t } = useTranslation('measure')
  const { language, number } = useDates()
  const dataset = useMapStore((state) => state.dataset)
  const visible = useMapStore(visibleEvents)
  const { want } = useMapStore((state) => state.actions)
  const centre = centrePosition(dataset, tool.centre)
  const [longitude, latitude] = centre ?? []
  const { places, events } = useMemo(() => {
    if (longitude === undefined || latitude === undefined) return { places: [], events: [] }
    const at = [longitude, latitude] as [number, number]
    const points = dataset.places.flatMap((place, i) => (isArea(place) ? [] : [i]))
    const { lon, lat } = dataset.events
    return {
      places: nearest(points, (i) => dataset.places[i]?.geometry.coordinates ?? null, at, tool.km),
      events: nearest(visible, (i) => [lon[i] ?? Number.NaN, lat[i] ?? Number.NaN], at, tool.km)
        .map(({ index }) => index)
        .sort((a, b) => a - b),
    }
  }, [dataset, visible, longitude, latitude, tool.km])
  useEffect(() => want({ rows: events.slice(0, LISTED) }), [want, events])
  return (
    <div data-measure-within>
      <details open>
        <summary>{t('placesWithin', { count: places.length })}</summary>
        <ol className="measure-list" data-measure-places>
          {places.slice(0, LISTED).map(({ index, km }) => {
            const place = dataset.places[index]
            if (!place) return null
            return (
              <li key={place.id}>
                <PlaceLink id={place.id}>{labelText(place.properties.name, language)}</PlaceLink>
                <span className="quiet">{t('km', { km: kmText(km, number) })}</span>
              </li>
            )
          })}
        </ol>
        {places.length > LISTED && <p className="quiet">{t('cut', { count: number(LISTED) })}</p>}
      </details>
      <details open>
        <summary>{t('eventsWithin', { count: events.length })}</summary>
        <ol className="event-list" data-measure-events>
          {events.slice(0, LISTED).map((index) => (
            <EventLine key={index} index={index} />
          ))}
        </ol>
        {events.length > LISTED && <p className="quiet">{t('cut', { count: number(LISTED) })}</p>}
      </details>
      <p className="quiet">{t('approximate')}</p>
    </div>
  )
}
