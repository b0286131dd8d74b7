import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Holding, placeOnDay } from '../../domain/place/place-on-day.ts'
import type { Bounds } from '../../domain/schema/map-config.ts'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { kmText } from './km-text.ts'

const within = ([[west, south], [east, north]]: Bounds, [lon, lat]: readonly [number, number]) =>
  west <= lon && lon <= east && south <= lat && lat <= north

/** What the map draws of control at the place on the window's last day, in words: whose view it is, and how well it is known. */
export function PlaceControl({ place }: { place: PlaceFeature }) {
  const { t } = useTranslation('cards')
  const { day, language } = useDates()
  const dataset = useMapStore((state) => state.dataset)
  const last = useMapStore((state) => state.settledWindow.to)
  const said = useMemo(() => placeOnDay(dataset, place, last), [dataset, place, last])
  if (!within(dataset.map.bounds, place.geometry.coordinates)) return null
  const { noControl, areas, isPoint, belongsTo } = said
  return (
    <section className="card-section" data-control>
      <h3>{t('control', { day: day(last) })}</h3>
      <ul className="control-list">
        {noControl && <li>{t('ui:noControl', { reason: inLanguage(noControl, language) })}</li>}
        {areas.map((held) => (
          <HoldingLine key={held.region.id} held={held} />
        ))}
        {areas.length === 0 && !noControl && <li>{t(isPoint ? 'controlNone' : 'controlArea')}</li>}
      </ul>
      {belongsTo.length > 0 && (
        <>
          <h4>{t('belongsTo')}</h4>
          <ul className="control-list">
            {belongsTo.map(({ id, properties: { name, viewOf, years } }) => (
              <li key={id}>
                <bdi>{inLanguage(name, language)}</bdi>{' '}
                <span className="quiet">
                  {years ? `${inLanguage(years, language)} · ` : ''}
                  {inLanguage(viewOf, language)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function HoldingLine({ held }: { held: Holding }) {
  const { t } = useTranslation('cards')
  const { language, number } = useDates()
  const { name, viewOf, accuracyKm } = held.region.properties
  const words = {
    name: inLanguage(name, language),
    view: inLanguage(viewOf, language),
    km: number(accuracyKm),
    edge: held.how === 'edge' ? kmText(held.edgeKm, number) : '',
  }
  return <li data-holding={held.how}>{t(`held.${held.how}`, words)}</li>
}
