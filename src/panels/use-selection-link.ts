import type { MouseEvent } from 'react'
import { pageAddress } from '../domain/url/page-path.ts'
import { formatUrlState, type Selection } from '../domain/url/url-state.ts'
import { useSite } from './site.ts'
import { useMapStore } from './use-map-store.ts'
import { useSelect } from './use-select.ts'

/** `href` and click of a link to a place, event or article: a real address, handled on the page where it can be. */
export function useSelectionLink(selection: Selection): {
  href: string
  onClick: (event: MouseEvent<HTMLAnchorElement>) => void
  'aria-current': 'true' | undefined
} {
  const select = useSelect()
  const href = useSelectionAddress(selection)
  const current = useMapStore(
    (state) => state.selection?.kind === selection.kind && state.selection.id === selection.id,
  )
  return {
    href,
    onClick: (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
      event.preventDefault()
      select(selection)
    },
    'aria-current': current ? 'true' : undefined,
  }
}

/** Address of a selection: its own page, so that the link also leads somewhere without scripts. */
function useSelectionAddress(selection: Selection): string {
  const { root, form } = useSite()
  return useMapStore(({ dataset }) =>
    root === null ? `?${formatUrlState({ selection })}` : root + pageAddress(dataset, selection, form),
  )
}
