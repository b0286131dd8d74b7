import type { ReactNode } from 'react'
import { useMapStore } from './use-map-store.ts'
import { useSelectionLink } from './use-selection-link.ts'

/** A place named in a text or list: selects it, lights it on the map while pointed at. Unknown ids stay plain text. */
export function PlaceLink({ id, children }: { id: string; children: ReactNode }) {
  const index = useMapStore((state) => state.dataset.placeIndex.get(id))
  const lit = useMapStore((state) => index !== undefined && state.highlightedPlace === index)
  const highlight = useMapStore((state) => state.actions.highlightPlace)
  const link = useSelectionLink({ kind: 'place', id })
  if (index === undefined) return <bdi>{children}</bdi>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the address comes with the spread, it is a link
    <a
      {...link}
      className="place-link"
      data-lit={lit || undefined}
      onPointerEnter={() => highlight(index)}
      onPointerLeave={() => highlight(null)}
      onFocus={() => highlight(index)}
      onBlur={() => highlight(null)}
    >
      <bdi>{children}</bdi>
    </a>
  )
}
