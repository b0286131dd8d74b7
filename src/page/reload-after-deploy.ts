import type { Storage } from './remembered.ts'

/** Where it is written down for which build the page was opened anew. */
const KEY = 'map:reloaded'

/**
 * Whether a part that did not arrive is worth one reload: another build may have taken its place. Once for each build; not
 * where this cannot be written down, for nothing would end it.
 */
export function mayReload(build: string, storage: Storage): boolean {
  try {
    const kept = storage()
    if (kept.getItem(KEY) === build) return false
    kept.setItem(KEY, build)
    return kept.getItem(KEY) === build
  } catch {
    return false
  }
}

/** From now on a part of the page that the server no longer has makes the page open anew, once. */
export function reloadAfterDeploy(): void {
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || !mayReload(import.meta.url, () => sessionStorage)) return
    event.preventDefault()
    location.reload()
  })
}
