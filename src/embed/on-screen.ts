/** How long a frame is off screen before its live map is dropped, ms: scrolling by and back costs nothing. */
const PATIENCE = 4000

/** Tells whether the page has been out of the reader's sight for a while. Returns the way to stop. */
export function watchSight(tell: (away: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.at(-1)?.isIntersecting ?? true
    clearTimeout(timer)
    if (seen) tell(false)
    else timer = setTimeout(() => tell(true), PATIENCE)
  })
  observer.observe(document.documentElement)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
