import type { MapStore } from './create-store.ts'
import type { Delay } from './delay.ts'

/** Milliseconds a window rests before lists and texts follow it. */
const SETTLE_MS = 150

/** Settles the window when it has rested; `delay` is the host's timer and returns the way to cancel. */
export function settleWindow(store: MapStore, delay: Delay): () => void {
  let cancel: (() => void) | null = null
  const stop = store.subscribe((state, previous) => {
    if (state.window === previous.window) return
    cancel?.()
    cancel = delay(() => store.getState().actions.settle(), SETTLE_MS)
  })
  return () => {
    cancel?.()
    stop()
  }
}
