import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceRow } from '../../store/rows.ts'
import { labelText } from '../names.ts'
import { useDates } from '../use-dates.ts'
import { useMapStore } from '../use-map-store.ts'
import { useSelectionLink } from '../use-selection-link.ts'
import { DataTable, type TableColumn } from './data-table.tsx'
import { PAGE, Pager } from './pager.tsx'
import { type SortOrder, type SortValue, sortRows } from './sort-rows.ts'

const columnIds = ['name', 'placeKind', 'articles', 'events'] as const
type PlaceColumn = (typeof columnIds)[number]
const COUNTED: readonly PlaceColumn[] = ['articles', 'events']

/** Places as a table: what the window has of each. */
export function PlaceTable({ rows: listed }: { rows: readonly PlaceRow[] }) {
  const { t } = useTranslation('find')
  const { t: ui } = useTranslation()
  const language = useMapStore((state) => state.language)
  const places = useMapStore((state) => state.dataset.places)
  const [order, setOrder] = useState<SortOrder<PlaceColumn>>({ column: 'events', descending: true })
  const [page, setPage] = useState(0)
  const [all, setAll] = useState(false)
  const { number } = useDates()
  const rows = useMemo(() => (all ? listed : listed.filter(hasSomething)), [all, listed])
  const others = listed.length - rows.length
  const sorted = useMemo(() => {
    const sortValue = ({ place, articles, events }: PlaceRow): SortValue => {
      const properties = places[place]?.properties
      if (!properties) return null
      if (order.column === 'name') return labelText(properties.name, language)
      if (order.column === 'placeKind') return ui(`placeKind.${properties.kind}`)
      return order.column === 'articles' ? articles : events
    }
    // Of equals, what more articles mention first, then what matters more on the map.
    const rank = ({ place }: PlaceRow) => places[place]?.properties.rank ?? 9
    const known = [...rows].sort((a, b) => b.articles - a.articles || rank(a) - rank(b))
    return sortRows(known, sortValue, order.descending, new Intl.Collator(language))
  }, [rows, order, places, language, ui])
  const at = Math.min(page, Math.max(0, Math.ceil(sorted.length / PAGE) - 1))
  const columns = columnIds.map(
    (id): TableColumn<PlaceColumn> => ({
      id,
      label: t(`list.column.${id}`),
      descendingFirst: COUNTED.includes(id),
    }),
  )
  return (
    <>
      <DataTable
        caption={t('list.placesCaption')}
        columns={columns}
        order={order}
        onOrder={(next) => {
          setOrder(next)
          setPage(0)
        }}
      >
        {sorted.slice(at * PAGE, (at + 1) * PAGE).map((row) => (
          <Row key={row.place} row={row} />
        ))}
      </DataTable>
      <Pager page={at} rows={sorted.length} onPage={setPage} />
      {others > 0 && (
        <p className="list-more">
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            {t('list.otherPlaces', { count: others, n: number(others) })}
          </button>
        </p>
      )}
    </>
  )
}

function hasSomething({ articles, events }: PlaceRow): boolean {
  return articles > 0 || events > 0
}

function Row({ row }: { row: PlaceRow }) {
  const { t } = useTranslation()
  const { language, number } = useDates()
  const place = useMapStore((state) => state.dataset.places[row.place])
  const link = useSelectionLink({ kind: 'place', id: place?.id ?? '' })
  if (!place) return null
  const { name, kind } = place.properties
  return (
    <tr>
      <th scope="row" data-column="name">
        <a {...link} className="event-title">
          <bdi>{labelText(name, language)}</bdi>
        </a>
      </th>
      <td data-column="placeKind">{t(`placeKind.${kind}`)}</td>
      <td data-column="articles">{number(row.articles)}</td>
      <td data-column="events">{number(row.events)}</td>
    </tr>
  )
}
