import { useSyncExternalStore } from 'react'

/** Below this width of the page, or on a phone held sideways, panels open folded; the stylesheets say the same. */
const NARROW = '(max-width: 699.98px), (max-height: 479.98px)'

function subscribe(changed: () => void): () => void {
  const media = matchMedia(NARROW)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Whether the page is narrow; a server, which cannot know, says no, and CSS sees to the first picture. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  )
}
