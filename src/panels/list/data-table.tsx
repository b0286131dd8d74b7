import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pressed, type SortOrder } from './sort-rows.ts'

/** A column of a table that can be sorted by it. */
export interface TableColumn<Column extends string> {
  id: Column
  label: string
  /** Numbers open with the greatest, texts and dates with the first. */
  descendingFirst?: boolean
}

interface DataTableProps<Column extends string> {
  caption: string
  columns: readonly TableColumn<Column>[]
  order: SortOrder<Column>
  onOrder: (order: SortOrder<Column>) => void
  /** Rows of the body. */
  children: ReactNode
}

/** A table whose headers sort it; where the page is narrow and most headers are out of sight, a menu does. */
export function DataTable<Column extends string>({
  caption,
  columns,
  order,
  onOrder,
  children,
}: DataTableProps<Column>) {
  const { t } = useTranslation('find')
  const sort = (column: TableColumn<Column>) =>
    onOrder(pressed(order, column.id, column.descendingFirst ?? false))
  return (
    <>
      <p className="list-sort">
        <label>
          {t('list.sortBy')}{' '}
          <select
            value={order.column}
            onChange={(event) => {
              const column = columns.find(({ id }) => id === event.target.value)
              if (column) sort(column)
            }}
          >
            {columns.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="text-button"
          onClick={() => onOrder({ ...order, descending: !order.descending })}
        >
          {t(order.descending ? 'list.descending' : 'list.ascending')}
        </button>
      </p>
      <table className="list-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-column={column.id}
                aria-sort={
                  order.column === column.id ? (order.descending ? 'descending' : 'ascending') : undefined
                }
              >
                <button type="button" onClick={() => sort(column)}>
                  {column.label}
                  <svg viewBox="0 0 10 12" width="9" height="11" aria-hidden="true">
                    <path d="M5 1 9 5H1Z" data-way="ascending" />
                    <path d="M5 11 1 7h8Z" data-way="descending" />
                  </svg>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </>
  )
}
