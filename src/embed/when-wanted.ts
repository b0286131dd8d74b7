import type { EmbedOptions } from './options.ts'

/** Longest wait for an idle browser, ms. */
const IDLE_LIMIT = 2000

/** Runs work once the browser has nothing better to do, soon in any case. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: IDLE_LIMIT })
  else setTimeout(work, 200)
}

/**
 * Calls `start` once the live map is wanted: at the reader's first touch or key in any case; by itself where the host
 * allows it, when the frame is on screen and the browser idle. `wanted` may be called to have it at once.
 */
export function whenWanted(interactive: EmbedOptions['interactive'], start: () => void): () => void {
  if (interactive === 'never') return () => {}
  let started = false
  let visible: IntersectionObserver | null = null
  const touches = ['pointerdown', 'keydown', 'focusin'] as const
  const wanted = () => {
    if (started) return
    started = true
    visible?.disconnect()
    for (const touch of touches) removeEventListener(touch, wanted, true)
    start()
  }
  for (const touch of touches) addEventListener(touch, wanted, { capture: true, passive: true })
  if (interactive === 'auto') {
    visible = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) whenIdle(wanted)
    })
    visible.observe(document.documentElement)
  }
  return wanted
}
