import { digitSystems, monthStyles, type UrlState } from '../domain/url/url-state.ts'
import type { MapStore } from '../store/create-store.ts'

/** Where the reader's way of writing dates is kept in this browser. */
const KEY = 'map:dates'

type Remembered = Pick<UrlState, 'digits' | 'months'>

/** What of a browser's storage is needed; absent or throwing where the browser keeps it from a frame. */
export type Storage = () => Pick<globalThis.Storage, 'getItem' | 'setItem'>

const browserStorage: Storage = () => localStorage

/** The choices kept from an earlier visit; nothing where there are none, they are broken or storage is refused. */
export function rememberedChoices(storage: Storage = browserStorage): Remembered {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return {}
    const digits = digitSystems.find((one) => 'digits' in kept && kept.digits === one)
    const months = monthStyles.find((one) => 'months' in kept && kept.months === one)
    return { ...(digits ? { digits } : {}), ...(months ? { months } : {}) }
  } catch {
    return {}
  }
}

/** Keeps the choices from now on; a storage that refuses is left alone. Returns the way to stop. */
export function rememberChoices(store: MapStore, storage: Storage = browserStorage): () => void {
  return store.subscribe(({ digits, months }, old) => {
    if (digits === old.digits && months === old.months) return
    try {
      storage().setItem(KEY, JSON.stringify({ digits, months }))
    } catch {
      // A frame on another site has no storage: the URL still carries the choice.
    }
  })
}
