import { useTranslation } from 'react-i18next'
import type { EventBody, EventHead } from '../../domain/schema/dataset.ts'
import { isUnknownDate, parseEdtf } from '../../domain/time/edtf.ts'
import { FirstPublished } from '../first-published.tsx'
import { labelText } from '../names.ts'
import { kmText } from '../place/km-text.ts'
import { PlaceLink } from '../place-link.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'

/** When and where, each with how well it is known. */
export function EventFacts({ head, body }: { head: EventHead; body: EventBody | undefined }) {
  const { t } = useTranslation('cards')
  const { edtf } = useDates()
  return (
    <dl className="event-facts">
      <div data-when>
        <dt>{t('when')}</dt>
        <dd>
          {edtf(head.date)}
          {head.time !== undefined && <> · {t('atTime', { time: head.time })}</>}
          <span className="how-known">
            {t(`datePrecision.${datePrecision(head.date)}`)}
            <FirstPublished head={head} before=" · " />
          </span>
        </dd>
      </div>
      <div data-where>
        <dt>{t('ui:where')}</dt>
        <dd>
          <Where head={head} body={body} />
        </dd>
      </div>
    </dl>
  )
}

/** How well an authored date is known. */
function datePrecision(date: string): 'day' | 'days' | 'month' | 'year' | 'about' | 'unknown' {
  if (isUnknownDate(date)) return 'unknown'
  const read = parseEdtf(date)
  if (!read.ok) return 'unknown'
  const { approximate, precision, start, end } = read.span
  if (approximate) return 'about'
  return precision === 'day' && end - start > 1 ? 'days' : precision
}

function Where({ head, body }: { head: EventHead; body: EventBody | undefined }) {
  const { t } = useTranslation('cards')
  const { language, number } = useDates()
  const places = useMapStore((state) => state.dataset.places)
  const placeIndex = useMapStore((state) => state.dataset.placeIndex)
  if (head.places.length === 0) return <span data-no-place>{t('noPlace')}</span>
  const first = places[placeIndex.get(head.places[0] ?? '') ?? -1]
  const isArea = first?.properties.precision === 'anchor' && body?.accuracyKm === first.properties.accuracyKm
  return (
    <>
      {head.places.map((id, i) => {
        const place = places[placeIndex.get(id) ?? -1]
        return (
          <span key={id}>
            {i > 0 && t('ui:listSeparator')}
            <PlaceLink id={id}>{place ? labelText(place.properties.name, language) : id}</PlaceLink>
          </span>
        )
      })}
      {body && body.accuracyKm !== null && (
        <span className="how-known">
          {isArea ? t('ui:precision.anchor') : t('whereKnown', { km: kmText(body.accuracyKm, number) })}
        </span>
      )}
    </>
  )
}
