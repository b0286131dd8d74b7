import { useTranslation } from 'react-i18next'
import { CardHeader } from './card-header.tsx'
import { ClaimTable } from './claim-table.tsx'
import { FirstPublished } from './first-published.tsx'
import { KindMark } from './kind-mark.tsx'
import { inLanguage, labelText } from './names.ts'
import { PlaceLink } from './place-link.tsx'
import { SourceLine } from './source-line.tsx'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'

/** One event: when, of what kind, where, what happened in own words, who claims what, and the sources. */
export function EventCard({ index }: { index: number }) {
  const { t } = useTranslation()
  const { language, edtf, number } = useDates()
  const head = useMapStore((state) => state.details.heads.get(index))
  const body = useMapStore((state) => state.details.bodies.get(index))
  const group = useMapStore((state) => state.dataset.map.kinds[state.dataset.events.kind[index] ?? 0])
  const places = useMapStore((state) => state.dataset.places)
  const placeIndex = useMapStore((state) => state.dataset.placeIndex)
  const failed = useMapStore((state) => state.details.failed.size > 0)
  if (!head) return <p className="empty">{failed ? t('detailFailed') : t('loading')}</p>
  return (
    <article className="card" data-card="event" data-id={head.id}>
      <CardHeader
        kind={`${t('event')} · ${t(`eventKind.${head.kind}`)}`}
        title={inLanguage(head.title, language)}
      />
      <p className="chips">
        <span className="chip">
          {group && <KindMark kind={group} />} {edtf(head.date)}
        </span>
        <FirstPublished head={head} className="chip" />
        <span className="chip">{t('certaintyLabel', { level: t(`certainty.${head.certainty}`) })}</span>
        {body?.accuracyKm !== null && body !== undefined && body.accuracyKm > 2 && (
          <span className="chip">{t('whereAccuracy', { km: number(body.accuracyKm) })}</span>
        )}
      </p>
      <p className="event-places">
        {t('where')}:{' '}
        {head.places.map((id, i) => {
          const place = places[placeIndex.get(id) ?? -1]
          return (
            <span key={id}>
              {i > 0 && t('listSeparator')}
              <PlaceLink id={id}>{place ? labelText(place.properties.name, language) : id}</PlaceLink>
            </span>
          )
        })}
      </p>
      {body && (
        <>
          <p className="event-text">{inLanguage(body.text, language)}</p>
          {body.certainty.note && <p className="note">{inLanguage(body.certainty.note, language)}</p>}
          <ClaimTable claims={body.claims} />
          <section className="card-section" data-sources>
            <h3>{t('sourcesHeading')}</h3>
            <ul className="source-list">
              {body.sources.map((id) => (
                <li key={id}>
                  <SourceLine id={id} />
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </article>
  )
}
