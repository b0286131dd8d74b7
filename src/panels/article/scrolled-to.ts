/** Where the eyes are taken to be: this share of the panel's height below its top. */
const READING_LINE = 0.4

/**
 * Tells which of the marks in `body` a reader has scrolled to in `panel`: of those in view the one nearest to the reading
 * line. From `quiet` on, scrolling is ours and tells nothing, until the reader's own hand moves the panel again.
 */
export function scrolledTo(
  body: HTMLElement,
  panel: HTMLElement,
  onMark: (mark: HTMLElement) => void,
): { quiet: () => void; stop: () => void } {
  const stopped = new AbortController()
  const listening = { signal: stopped.signal, passive: true }
  const inView = new Set<HTMLElement>()
  let isOurs = false
  let frame = 0

  const look = () => {
    frame = 0
    if (isOurs) return
    const { top, height } = panel.getBoundingClientRect()
    const line = top + height * READING_LINE
    let nearest: HTMLElement | null = null
    let least = Number.POSITIVE_INFINITY
    for (const mark of inView) {
      const box = mark.getBoundingClientRect()
      const away = Math.abs(box.top + box.height / 2 - line)
      if (away >= least) continue
      least = away
      nearest = mark
    }
    if (nearest) onMark(nearest)
  }
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look)
  }
  let scrolled = false
  const view = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue
        if (isIntersecting) inView.add(target)
        else inView.delete(target)
      }
      // What is in view at the start was not scrolled to.
      if (scrolled) lookSoon()
    },
    { root: panel },
  )
  for (const mark of body.querySelectorAll('[data-mention]')) view.observe(mark)
  const readerScrolls = () => {
    isOurs = false
  }
  panel.addEventListener('wheel', readerScrolls, listening)
  panel.addEventListener('touchmove', readerScrolls, listening)
  panel.addEventListener('pointerdown', readerScrolls, listening)
  // Before the keys of the reader itself, which then keep it quiet.
  panel.addEventListener('keydown', readerScrolls, { ...listening, capture: true })
  panel.addEventListener(
    'scroll',
    () => {
      scrolled = true
      lookSoon()
    },
    listening,
  )
  return {
    quiet: () => {
      isOurs = true
    },
    stop: () => {
      stopped.abort()
      view.disconnect()
      cancelAnimationFrame(frame)
    },
  }
}
