import type { KindGroup, MarkShape } from '../domain/schema/map-config.ts'

/** Outlines on a 16 by 16 field, drawn to look equally large. */
const SHAPES: Record<MarkShape, string> = {
  diamond: 'M8 1.2 14.8 8 8 14.8 1.2 8Z',
  cross: 'M5.7 1.6h4.6v4.1h4.1v4.6h-4.1v4.1H5.7v-4.1H1.6V5.7h4.1Z',
  triangle: 'M8 1.6 15 14H1Z',
  square: 'M2.4 2.4h11.2v11.2H2.4Z',
  disc: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8Z',
  'inverted-triangle': 'M8 14.4 1 2h14Z',
}

/** A kind's mark: shape and colour. The colour follows `--kind-<id>` where that is set, else the dataset's own. */
export function KindMark({ kind, size = 14 }: { kind: KindGroup; size?: number }) {
  return (
    <svg className="kind-mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={SHAPES[kind.shape]} fill={`var(--kind-${kind.id}, ${kind.colour})`} />
    </svg>
  )
}
