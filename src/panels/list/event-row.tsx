import { useTranslation } from 'react-i18next'
import { eventSpan } from '../../domain/dataset/event-span.ts'
import { listOf } from '../../domain/dataset/facets.ts'
import { certaintyLevels } from '../../domain/schema/event.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { formatDateSpan, undatedText } from '../../i18n/date-ranges.ts'
import { localDigits } from '../../i18n/numbers.ts'
import { FirstPublished } from '../first-published.tsx'
import { KindMark } from '../kind-mark.tsx'
import { labelText } from '../names.ts'
import { PlaceLink } from '../place-link.tsx'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { useSelectionLink } from '../use-selection-link.ts'

/** Places and sides that a row names; more are counted. */
const NAMED = 2

/** One event as a row. Where the page is narrow, what has no column of its own stands under the title. */
export function EventRow({ index }: { index: number }) {
  const { t } = useTranslation()
  const { t: find } = useTranslation('find')
  const dates = useDates()
  const digits = useMapStore((state) => state.digits)
  const months = useMapStore((state) => state.months)
  const columns = useMapStore((state) => state.happened)
  const head = useMapStore((state) => state.details.heads.get(index))
  const published = useMapStore((state) => state.clock === 'published')
  const id = useMapStore((state) => state.dataset.eventIds.at(index) ?? '')
  const kind = useMapStore((state) => state.dataset.map.kinds[state.happened.kind[index] ?? 0])
  const link = useSelectionLink({ kind: 'event', id })
  const { language, number } = dates
  const span = eventSpan(columns, index)
  const when = span ? formatDateSpan(span, { language, digits, months }) : undatedText({ language })
  const level = certaintyLevels[columns.certainty[index] ?? 0] ?? 'high'
  const claims = useMapStore((state) => state.details.facets?.claims[index])
  return (
    <tr data-certainty={level}>
      <td data-column="date">
        {head?.time ? `${when} · ${localDigits(head.time, { language, digits })}` : when}
        {head && published && <FirstPublished head={head} className="list-published" />}
      </td>
      <td data-column="kind">
        {kind && (
          <span className="list-kind">
            <KindMark kind={kind} size={12} />
            <span>{inLanguage(kind.label, language)}</span>
          </span>
        )}
      </td>
      <th scope="row" data-column="title">
        <a {...link} className="event-title">
          {head ? inLanguage(head.title, language) : t('loading')}
        </a>
        <span className="list-under">
          <Places index={index} />
          <span>{t(`certainty.${level}`)}</span>
          {claims !== undefined && claims > 0 && (
            <span>{find('list.claims', { count: claims, n: number(claims) })}</span>
          )}
        </span>
      </th>
      <td data-column="place">
        <Places index={index} />
      </td>
      <td data-column="claims">
        <Claims index={index} />
      </td>
      <td data-column="certainty">{t(`certainty.${level}`)}</td>
      <td data-column="sources">
        <Sources index={index} />
      </td>
    </tr>
  )
}

function Places({ index }: { index: number }) {
  const { t } = useTranslation('find')
  const { language, number } = useDates()
  const dataset = useMapStore((state) => state.dataset)
  const head = useMapStore((state) => state.details.heads.get(index))
  const first = dataset.places[dataset.events.place[index] ?? -1]?.id
  const ids = head?.places ?? (first === undefined ? [] : [first])
  const more = ids.length - NAMED
  return (
    <span className="list-places">
      {ids.slice(0, NAMED).map((id) => {
        const place = dataset.places[dataset.placeIndex.get(id) ?? -1]
        return (
          <PlaceLink key={id} id={id}>
            {place ? labelText(place.properties.name, language) : id}
          </PlaceLink>
        )
      })}
      {more > 0 && <span className="quiet">{t('list.others', { count: more, n: number(more) })}</span>}
    </span>
  )
}

/** Whose claims there are about the event, and how many. */
function Claims({ index }: { index: number }) {
  const { t } = useTranslation('find')
  const { t: ui } = useTranslation()
  const { language, number } = useDates()
  const sides = useMapStore((state) => state.dataset.map.sides)
  const facets = useMapStore((state) => state.details.facets)
  if (!facets) return null
  const count = facets.claims[index] ?? 0
  if (count === 0) return <span className="quiet">—</span>
  const names = [...listOf(facets.sidesOf, index)].flatMap((side) => sides[side] ?? [])
  const named = names.slice(0, NAMED).map(({ label }) => inLanguage(label, language))
  const more = names.length > NAMED ? ` +${number(names.length - NAMED)}` : ''
  return (
    <>
      {named.join(ui('listSeparator'))}
      {more}
      <span className="quiet"> · {t('list.claims', { count, n: number(count) })}</span>
    </>
  )
}

function Sources({ index }: { index: number }) {
  const { t } = useTranslation('find')
  const { number } = useDates()
  const facets = useMapStore((state) => state.details.facets)
  const articleIndex = useMapStore((state) => state.dataset.articleIndex)
  if (!facets) return null
  const sources = [...listOf(facets.sourcesOf, index)].map((source) => facets.sources[source] ?? '')
  const articles = sources.filter((id) => articleIndex.has(id)).length
  return (
    <>
      {t('list.sources', { count: sources.length, n: number(sources.length) })}
      {articles > 0 && (
        <span className="quiet"> · {t('list.articles', { count: articles, n: number(articles) })}</span>
      )}
    </>
  )
}
