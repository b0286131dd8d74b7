/**
 * Tells when sizes of some elements, colours or fonts of the page may have changed: whatever is drawn by them has to be
 * drawn anew. Returns the way to stop.
 */
export function watchAppearance(elements: readonly Element[], changed: () => void): () => void {
  const abort = new AbortController()
  const { signal } = abort
  const resize = new ResizeObserver(changed)
  for (const element of elements) resize.observe(element)
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', changed, { signal })
  const themes = new MutationObserver(changed)
  themes.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  void document.fonts.ready.then(() => {
    if (!signal.aborted) changed()
  })
  return () => {
    abort.abort()
    resize.disconnect()
    themes.disconnect()
  }
}
