import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../domain/text/in-language.ts'
import { CardHeader } from '../card-header.tsx'
import { KindMark } from '../kind-mark.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { ClaimTable } from './claim-table.tsx'
import { EventFacts } from './event-facts.tsx'
import { EventNeighbours } from './event-neighbours.tsx'
import { EventSources } from './event-sources.tsx'
import { EventStateBadge } from './event-state-badge.tsx'

/** One event: when, where, what happened in own words, how it stands between the sides, who claims what, the sources. */
export function EventCard({ index }: { index: number }) {
  const { t } = useTranslation()
  const { language } = useDates()
  const head = useMapStore((state) => state.details.heads.get(index))
  const body = useMapStore((state) => state.details.bodies.get(index))
  const group = useMapStore((state) => state.dataset.map.kinds[state.dataset.events.kind[index] ?? 0])
  const failed = useMapStore((state) => state.details.failed.size > 0)
  if (!head) return <p className="empty">{failed ? t('detailFailed') : t('loading')}</p>
  return (
    <article className="card" data-card="event" data-id={head.id}>
      <CardHeader
        kind={`${t('event')} · ${t(`eventKind.${head.kind}`)}`}
        title={inLanguage(head.title, language)}
      />
      <p className="chips">
        {group && (
          <span className="chip">
            <KindMark kind={group} /> {inLanguage(group.label, language)}
          </span>
        )}
        <span className="chip">{t('certaintyLabel', { level: t(`certainty.${head.certainty}`) })}</span>
      </p>
      <EventFacts head={head} body={body} />
      {body && (
        <>
          <p className="event-text">{inLanguage(body.text, language)}</p>
          {body.certainty.note && <p className="note">{inLanguage(body.certainty.note, language)}</p>}
          <EventStateBadge head={head} body={body} />
          <ClaimTable claims={body.claims} />
          <EventSources sources={body.sources} />
        </>
      )}
      <EventNeighbours index={index} />
    </article>
  )
}
