import type { LoadFault } from '../data/fetch-checked.ts'
import { type LoadedDataset, loadDataset } from '../data/load-dataset.ts'
import { dataUrl } from './data-url.ts'

/** A dataset that is not here after this time is said to be slow, ms; given up is it at twice the time. */
const SLOW_MS = 4_000

/** What is said over a page that waits for its dataset. */
export interface WaitingNotes {
  slow: () => void
  /** It did not arrive; `retry` asks again. */
  fault: (fault: LoadFault, retry: () => void) => void
  /** It is here: nothing is to be said any more. */
  over: () => void
}

/** Loads the dataset; resolves once it is here, after as many tries as the reader wants. */
export function loadPatiently(notes: WaitingNotes): Promise<LoadedDataset> {
  return new Promise((resolve) => {
    const attempt = async () => {
      const timer = setTimeout(notes.slow, SLOW_MS)
      const loaded = await loadDataset(dataUrl())
      clearTimeout(timer)
      if (!loaded.ok) return notes.fault(loaded.fault, () => void attempt())
      notes.over()
      resolve(loaded.value)
    }
    void attempt()
  })
}
