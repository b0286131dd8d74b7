import { useTranslation } from 'react-i18next'
import { NO_PLACE } from '../domain/dataset/event-columns.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { FirstPublished } from './first-published.tsx'
import { KindMark } from './kind-mark.tsx'
import { labelText } from './names.ts'
import { useDates } from './use-dates.ts'
import { useMapStore } from './use-map-store.ts'
import { useSelectionLink } from './use-selection-link.ts'

/** One event in a list: when, of what kind, its title; a link to its card. */
export function EventLine({ index, withPlace = true }: { index: number; withPlace?: boolean }) {
  const { t } = useTranslation()
  const head = useMapStore((state) => state.details.heads.get(index))
  const id = useMapStore((state) => state.dataset.eventIds.at(index) ?? '')
  const group = useMapStore((state) => state.dataset.map.kinds[state.dataset.events.kind[index] ?? 0])
  const place = useMapStore((state) => {
    const at = state.dataset.events.place[index] ?? NO_PLACE
    return at === NO_PLACE ? undefined : state.dataset.places[at]
  })
  const dates = useDates()
  const link = useSelectionLink({ kind: 'event', id })
  return (
    <li className="event-line">
      <p className="event-when">
        {group && <KindMark kind={group} />}
        <span>
          {head ? dates.edtf(head.date) : dates.day(0)}
          {group && ` · ${inLanguage(group.label, dates.language)}`}
          {withPlace && place && (
            <>
              {' · '}
              <bdi>{labelText(place.properties.name, dates.language)}</bdi>
            </>
          )}
          {head && <FirstPublished head={head} before=" · " />}
        </span>
      </p>
      <a {...link} className="event-title">
        {head ? inLanguage(head.title, dates.language) : t('loading')}
      </a>
    </li>
  )
}
