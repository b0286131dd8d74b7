/** Milliseconds after which a scroll of ours counts as over where the browser does not say so (`scrollend`). */
const SCROLL_LASTS = 1200

/** Milliseconds a step stands under the line before it counts as reached: scrolling past it does not turn the map. */
const REST = 140

export interface StoryScroll {
  /** Brings a step to the top of the panel; what passes by on the way is not reported. */
  show: (step: number, behaviour: ScrollBehavior) => void
  stop: () => void
}

/**
 * Ties a scrolling panel to a story: `reached` is told the step that crosses a line in the upper third of the panel once
 * the reader has scrolled. `steps` are the elements of the steps, in order.
 */
export function storyScroll(
  panel: HTMLElement,
  steps: readonly Element[],
  reached: (step: number) => void,
): StoryScroll {
  const abort = new AbortController()
  let ours = false
  let watching = false
  let overTimer = 0
  let restTimer = 0
  const watch = new IntersectionObserver(
    (entries) => {
      const crossing = entries.find(({ isIntersecting }) => isIntersecting)
      if (ours || !crossing) return
      clearTimeout(restTimer)
      restTimer = window.setTimeout(() => reached(steps.indexOf(crossing.target)), REST)
    },
    { root: panel, rootMargin: '-33% 0px -66% 0px' },
  )
  const over = () => {
    clearTimeout(overTimer)
    ours = false
  }
  // What stands under the line when the page opens is nobody's choice: watching begins with the reader's first scroll.
  const begin = () => {
    if (watching || ours) return
    watching = true
    for (const step of steps) watch.observe(step)
  }
  panel.addEventListener('scroll', begin, { passive: true, signal: abort.signal })
  panel.addEventListener('scrollend', over, { signal: abort.signal })
  return {
    show: (step, behaviour) => {
      const element = steps[step]
      if (!element) return
      const offset = element.getBoundingClientRect().top - panel.getBoundingClientRect().top
      const top = panel.scrollTop + offset - Number.parseFloat(getComputedStyle(element).scrollMarginTop)
      if (Math.abs(top - panel.scrollTop) < 1) return
      ours = true
      clearTimeout(restTimer)
      clearTimeout(overTimer)
      overTimer = window.setTimeout(over, SCROLL_LASTS)
      panel.scrollTo({ top, behavior: behaviour })
    },
    stop: () => {
      clearTimeout(restTimer)
      clearTimeout(overTimer)
      watch.disconnect()
      abort.abort()
    },
  }
}
