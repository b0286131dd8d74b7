import type { ClaimGroup } from '../../domain/claims/compare-claims.ts'

const SHAPE = {
  agree: 'M3 8.5l3.2 3.2L13 5',
  conflict: 'M3 6h10M3 10h10M10.5 3l-5 10',
  one: 'M4 8h8',
} as const

/** A sign for a verdict: a tick, an unequal sign, a dash. What it means stands beside it in words. */
export function VerdictMark({ verdict }: { verdict: ClaimGroup['verdict'] }) {
  return (
    <svg className="verdict-mark" aria-hidden="true" viewBox="0 0 16 16" width="15" height="15">
      <path d={SHAPE[verdict]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  )
}
