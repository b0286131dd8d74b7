import { useTranslation } from 'react-i18next'
import { overlapsWindow } from '../domain/dataset/window.ts'
import type { PlaceFeature } from '../domain/schema/place.ts'
import { eventsNaming } from '../store/selectors.ts'
import { CardHeader } from './card-header.tsx'
import { CopyButton } from './copy-button.tsx'
import { EventList } from './event-list.tsx'
import { decimalCoordinates } from './format-coordinates.ts'
import { labelText } from './names.ts'
import { PlaceArticles } from './place-articles.tsx'
import { PlaceLink } from './place-link.tsx'
import { PlaceNames } from './place-names.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'

/** Everything the dataset holds of one place: names, position, events inside and outside the window, articles. */
export function PlaceCard({ place, index }: { place: PlaceFeature; index: number }) {
  const { t } = useTranslation()
  const { language, number } = useDates()
  const { kind, name, parent, precision, accuracyKm, note } = place.properties
  const [longitude, latitude] = place.geometry.coordinates
  const parentName = useMapStore((state) => {
    const parentPlace =
      parent === undefined ? undefined : state.dataset.places[state.dataset.placeIndex.get(parent) ?? -1]
    return parentPlace && labelText(parentPlace.properties.name, state.language)
  })
  const coordinates = decimalCoordinates(longitude, latitude)
  return (
    <article className="card" data-card="place" data-id={place.id}>
      <CardHeader kind={t('place')} title={labelText(name, language)} />
      <NativeNames place={place} />
      <p className="chips">
        <span className="chip">{t(`placeKind.${kind}`)}</span>
        {parent !== undefined && parentName && (
          <span className="chip">
            <PlaceLink id={parent}>{parentName}</PlaceLink>
          </span>
        )}
        <CopyButton text={coordinates} label={t('copyCoordinates')}>
          {coordinates}
        </CopyButton>
        <span className="chip">{t(`precision.${precision}`, { km: number(accuracyKm) })}</span>
      </p>
      {note && <p className="note">{note[language]}</p>}
      <PlaceEvents index={index} />
      <PlaceArticles index={index} />
      <PlaceNames place={place} />
    </article>
  )
}

/** The local spellings under the title, each in its own script. */
function NativeNames({ place }: { place: PlaceFeature }) {
  const seen = new Set<string>()
  const native = place.properties.names.filter(
    (form) =>
      ['hy', 'az', 'ru', 'en'].includes(form.lang) &&
      (form.role === 'official' || form.role === 'local') &&
      !seen.has(form.text) &&
      seen.add(form.text),
  )
  if (native.length === 0) return null
  return (
    <p className="native-names">
      {native.map((form) => (
        <bdi key={form.text} lang={form.lang}>
          {form.text}
        </bdi>
      ))}
    </p>
  )
}

function PlaceEvents({ index }: { index: number }) {
  const { t } = useTranslation()
  const dataset = useMapStore((state) => state.dataset)
  const window = useMapStore((state) => state.settledWindow)
  const all = eventsNaming(dataset, index)
  const inside = all.filter((i) => overlapsWindow(dataset.events, i, window))
  const outside = all.filter((i) => !overlapsWindow(dataset.events, i, window))
  return (
    <section className="card-section" data-events>
      <h3>
        {t('eventsHeading')} <span className="count">{t('eventsCount', { count: all.length })}</span>
      </h3>
      {all.length === 0 && <p className="empty">{t('noEventsHere')}</p>}
      {all.length > 0 && (
        <>
          <h4>{t('eventsInWindow')}</h4>
          {inside.length === 0 ? (
            <p className="empty">{t('noEventsInWindow')}</p>
          ) : (
            <EventList indices={inside} withPlace={false} />
          )}
        </>
      )}
      {outside.length > 0 && (
        <details>
          <summary>
            {t('eventsOutside')} · {t('eventsCount', { count: outside.length })}
          </summary>
          <EventList indices={outside} withPlace={false} />
        </details>
      )}
    </section>
  )
}
