import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wayBetween } from '../../domain/geometry/way-between.ts'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import { labelText } from '../names.ts'
import { PlaceLink } from '../place-link.tsx'
import { useDates } from '../use-dates.ts'
import { kmText } from './km-text.ts'
import { PlacePicker } from './place-picker.tsx'

/** How far, and in which direction, any second place lies from this one. */
export function PlaceDistance({ place }: { place: PlaceFeature }) {
  const { t } = useTranslation('cards')
  const { language } = useDates()
  const [other, setOther] = useState<PlaceFeature | null>(null)
  const from = labelText(place.properties.name, language)
  return (
    <section className="card-section" data-distance>
      <h3>{t('distance')}</h3>
      <PlacePicker label={t('distanceFrom', { place: from })} except={place.id} onPick={setOther} />
      <div role="status">{other && <Way from={place} to={other} />}</div>
    </section>
  )
}

function Way({ from, to }: { from: PlaceFeature; to: PlaceFeature }) {
  const { t } = useTranslation('cards')
  const { language, number } = useDates()
  const way = wayBetween(from.geometry.coordinates, to.geometry.coordinates)
  const name = <PlaceLink id={to.id}>{labelText(to.properties.name, language)}</PlaceLink>
  if (!way)
    return (
      <p>
        {name} · {t('samePoint')}
      </p>
    )
  const slack = from.properties.accuracyKm + to.properties.accuracyKm
  const isArea = [from, to].some(({ properties }) => properties.precision === 'anchor')
  return (
    <>
      <p className="way">
        {name}{' '}
        <strong data-way>
          {t('way', {
            km: kmText(way.km, number),
            wind: t(`wind.${way.wind}`),
            degrees: number(Math.round(way.degrees) % 360),
          })}
        </strong>
      </p>
      <p className="section-note">{t(isArea ? 'wayOfAreas' : 'waySlack', { km: kmText(slack, number) })}</p>
    </>
  )
}
