import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isUndated } from '../../domain/dataset/event-columns.ts'
import { titleIn } from '../../domain/dataset/event-titles.ts'
import { listOf } from '../../domain/dataset/facets.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { labelText } from '../names.ts'
import { useMapStore } from '../use-map-store.ts'
import { DataTable, type TableColumn } from './data-table.tsx'
import { EventRow } from './event-row.tsx'
import { PAGE, Pager } from './pager.tsx'
import { type SortOrder, type SortValue, sortRows } from './sort-rows.ts'

const columnIds = ['date', 'kind', 'title', 'place', 'claims', 'certainty', 'sources'] as const
type EventColumn = (typeof columnIds)[number]
const COUNTED: readonly EventColumn[] = ['claims', 'sources']

/** Events as a table, sorted by any column, a page at a time. */
export function EventTable({ indices }: { indices: readonly number[] }) {
  const { t } = useTranslation('find')
  const language = useMapStore((state) => state.language)
  const want = useMapStore((state) => state.actions.want)
  const [order, setOrder] = useState<SortOrder<EventColumn>>({ column: 'date', descending: false })
  const [page, setPage] = useState(0)
  const sortValue = useSortValue(order.column)
  const sorted = useMemo(
    () => sortRows(indices, sortValue, order.descending, new Intl.Collator(language)),
    [indices, sortValue, order.descending, language],
  )
  const at = Math.min(page, Math.max(0, Math.ceil(sorted.length / PAGE) - 1))
  const rows = useMemo(() => sorted.slice(at * PAGE, (at + 1) * PAGE), [sorted, at])
  useEffect(() => want({ rows }), [want, rows])
  useEffect(() => want({ facets: true }), [want])
  useEffect(() => () => want({ rows: [] }), [want])
  useEffect(() => {
    if (order.column === 'title') want({ titles: true })
  }, [want, order.column])
  const columns = columnIds.map(
    (id): TableColumn<EventColumn> => ({
      id,
      label: t(`list.column.${id}`),
      descendingFirst: COUNTED.includes(id),
    }),
  )
  return (
    <>
      <DataTable
        caption={t('list.eventsCaption')}
        columns={columns}
        order={order}
        onOrder={(next) => {
          setOrder(next)
          setPage(0)
        }}
      >
        {rows.map((index) => (
          <EventRow key={index} index={index} />
        ))}
      </DataTable>
      <Pager page={at} rows={sorted.length} onPage={setPage} />
    </>
  )
}

/** What events are compared by in a column. Titles and counts come from details; until they are here, the date does. */
function useSortValue(column: EventColumn): (index: number) => SortValue {
  const columns = useMapStore((state) => state.happened)
  const { map, places } = useMapStore((state) => state.dataset)
  const language = useMapStore((state) => state.language)
  const titles = useMapStore((state) => state.details.titles)
  const facets = useMapStore((state) => state.details.facets)
  return useMemo(() => {
    const byDate = (i: number) => (isUndated(columns.flags[i]!) ? null : columns.start[i]!)
    if (column === 'kind')
      return (i: number) => inLanguage(map.kinds[columns.kind[i]!]?.label, language) ?? null
    if (column === 'certainty') return (i: number) => columns.certainty[i]!
    if (column === 'place')
      return (i: number) => {
        const place = places[columns.place[i]!]
        return place ? labelText(place.properties.name, language) : null
      }
    if (column === 'title' && titles)
      return (i: number) => {
        const row = titles[i]
        return row ? titleIn(row, language) : null
      }
    if (column === 'claims' && facets) return (i: number) => facets.claims[i]!
    if (column === 'sources' && facets) return (i: number) => listOf(facets.sourcesOf, i).length
    return byDate
  }, [column, columns, map, places, language, titles, facets])
}
