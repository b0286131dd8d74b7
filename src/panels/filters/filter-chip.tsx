import type { ReactNode } from 'react'
import { useDates } from '../use-dates.ts'

/** A value of the filter as a switch, with the number of events it would show. */
export function FilterChip({
  pressed,
  count,
  onPress,
  children,
}: {
  pressed: boolean
  /** Null while it is not known. */
  count: number | null
  onPress: () => void
  children: ReactNode
}) {
  const { number } = useDates()
  return (
    <button
      type="button"
      className="filter-chip"
      aria-pressed={pressed}
      data-none={count === 0 ? '' : undefined}
      onClick={onPress}
    >
      {children}
      <span className="filter-count">{count === null ? '…' : number(count)}</span>
    </button>
  )
}
