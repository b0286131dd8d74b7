/** How a table is sorted: by which column, and which way. */
export interface SortOrder<Column extends string> {
  column: Column
  descending: boolean
}

/** The order after a press on a column's header: the other way round where it is sorted by it already. */
export function pressed<Column extends string>(
  order: SortOrder<Column>,
  column: Column,
  descendingFirst: boolean,
): SortOrder<Column> {
  if (order.column === column) return { column, descending: !order.descending }
  return { column, descending: descendingFirst }
}

/** What a row is compared by: a number, a text, or null where it has none (such rows stand last, either way round). */
export type SortValue = number | string | null

/**
 * Rows in order. Every row's value is asked for once; texts are compared as readers of the language expect; equal rows
 * keep the order they came in.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sortValue: (row: Row) => SortValue,
  descending: boolean,
  collator: Intl.Collator,
): Row[] {
  const sign = descending ? -1 : 1
  return rows
    .map((row) => ({ row, value: sortValue(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
      return sign * collator.compare(String(a), String(b))
    })
    .map(({ row }) => row)
}
