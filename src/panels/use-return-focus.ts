import { useEffect } from 'react'
import type { Selection } from '../domain/url/url-state.ts'
import { mapFocus } from './focus-map.ts'
import { useMapStoreApi } from './use-map-store.ts'

/** Where the focus was when a card was opened. What a card replaces is found again by its address. */
interface Opener {
  element: Element
  address: string | null
  inMap: boolean
}

/** `checkVisibility` came later than all else that the page needs. */
const isSeen = (element: Element) => element.getClientRects().length > 0
const keyOf = ({ kind, id }: Selection) => `${kind} ${id}`

function openerNow(): Opener | null {
  const element = document.activeElement
  if (!element || element === document.body) return null
  return {
    element,
    address: element.getAttribute('href'),
    inMap: element.closest('[data-map]') !== null,
  }
}

function focusOn({ element, address, inMap }: Opener): void {
  const again =
    address === null
      ? null
      : [...document.querySelectorAll<HTMLElement>('a[href]')].find(
          (link) => link.getAttribute('href') === address && isSeen(link),
        )
  const alive = element instanceof HTMLElement && element.isConnected && isSeen(element)
  const target = alive ? element : (again ?? (inMap ? mapFocus() : document.getElementById('panel')))
  target?.focus({ preventScroll: inMap })
}

/** Escape closes the card that is open; whichever way it closes, the focus goes back to where it was opened from. */
export function useReturnFocus(): void {
  const store = useMapStoreApi()
  useEffect(() => {
    const openers = new Map<string, Opener>()
    const stop = store.subscribe(({ selection }, { selection: old }) => {
      if (selection === old) return
      if (selection) {
        const opener = openerNow()
        if (opener) openers.set(keyOf(selection), opener)
        // What had the focus goes with its card; from the panel the next card takes it.
        if (opener?.element.closest('[data-panel]'))
          document.getElementById('panel')?.focus({ preventScroll: true })
        return
      }
      const opener = old && openers.get(keyOf(old))
      openers.clear()
      const { activeElement } = document
      const within = activeElement === document.body || activeElement?.closest('.panel') != null
      // Somebody who is elsewhere by now stays there.
      if (opener && within) requestAnimationFrame(() => focusOn(opener))
    })
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const at = event.target instanceof Element ? event.target : null
      if (at !== document.body && !at?.closest('.panel')) return
      if (at?.closest('dialog, [popover]')) return
      const { selection, measure, actions } = store.getState()
      if (selection && !measure) actions.select(null)
    }
    document.addEventListener('keydown', keys)
    return () => {
      stop()
      document.removeEventListener('keydown', keys)
    }
  }, [store])
}
