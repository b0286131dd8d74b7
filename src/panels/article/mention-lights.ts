import type { MapStore } from '../../store/create-store.ts'
import { mentionKey } from './mention-key.ts'

/** What a list or text of mentions can be asked for. */
export interface MentionLights {
  /** Goes to a mention by its index: focuses it and brings it to the middle. */
  go: (mention: number) => void
  stop: () => void
}

export interface MentionCallbacks {
  /** The mention the reader is at. */
  onCurrent: (mention: number) => void
  /** Indices of the mentions whose place is lit. */
  onLit: (mentions: readonly number[]) => void
}

/** The band of the panel, in shares of its height from above, in which a mention counts as read while scrolling. */
const READING_BAND = '-34% 0px -52% 0px'
/** After a move by key or click the panel scrolls by itself for so long, ms. */
const OWN_SCROLL_MS = 700

const markOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null

/**
 * Ties the marks in `body` (elements with `data-mention` and `data-place`, their indices) to the map: a mark under
 * pointer or focus, or scrolled to in `panel`, lights its place; a place lit anywhere lights its marks. The marks are touched
 * by attributes alone, so that hundreds of them cost no rendering.
 */
export function lightMentions(
  store: MapStore,
  body: HTMLElement,
  panel: HTMLElement,
  { onCurrent, onLit }: MentionCallbacks,
): MentionLights {
  const { actions } = store.getState()
  const stopped = new AbortController()
  const { signal } = stopped
  let current = -1
  let ours: number | null = null
  let ownScrollUntil = 0
  let scrolled = false

  const light = (mark: HTMLElement | null) => {
    ours = mark ? Number(mark.dataset.place) : null
    actions.highlightPlace(ours)
  }
  const stand = (mark: HTMLElement) => {
    current = Number(mark.dataset.mention)
    onCurrent(current)
  }
  const showLit = (place: number | null) => {
    for (const mark of body.querySelectorAll<HTMLElement>('[data-lit]')) delete mark.dataset.lit
    if (place === null) return onLit([])
    const marks = [...body.querySelectorAll<HTMLElement>(`[data-mention][data-place="${place}"]`)]
    for (const mark of marks) mark.dataset.lit = ''
    onLit(marks.map((mark) => Number(mark.dataset.mention)))
  }
  const go = (mention: number) => {
    const mark = body.querySelector<HTMLElement>(`[data-mention="${mention}"]`)
    if (!mark) return
    ownScrollUntil = performance.now() + OWN_SCROLL_MS
    mark.focus({ preventScroll: true })
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    mark.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' })
  }

  body.addEventListener('pointerover', ({ target }) => markOf(target) && light(markOf(target)), { signal })
  body.addEventListener('pointerout', ({ target }) => markOf(target) && light(null), { signal })
  body.addEventListener(
    'focusin',
    ({ target }) => {
      const mark = markOf(target)
      if (!mark) return
      light(mark)
      stand(mark)
    },
    { signal },
  )
  body.addEventListener('focusout', ({ target }) => markOf(target) && light(null), { signal })

  panel.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
      const move = mentionKey(event.code)
      if (move === null) return
      event.preventDefault()
      go(current + move)
    },
    { signal },
  )

  panel.addEventListener('scroll', () => (scrolled = true), { signal, passive: true })
  const reading = new IntersectionObserver(
    (entries) => {
      // The first call tells of the start, not of scrolling.
      if (!scrolled || performance.now() < ownScrollUntil) return
      const mark = entries.findLast(({ isIntersecting }) => isIntersecting)?.target
      if (!(mark instanceof HTMLElement)) return
      light(mark)
      stand(mark)
    },
    { root: panel, rootMargin: READING_BAND },
  )
  for (const mark of body.querySelectorAll('[data-mention]')) reading.observe(mark)

  const stopStore = store.subscribe((state, previous) => {
    if (state.highlightedPlace !== previous.highlightedPlace) showLit(state.highlightedPlace)
  })
  showLit(store.getState().highlightedPlace)

  return {
    go,
    stop: () => {
      stopped.abort()
      reading.disconnect()
      stopStore()
      if (ours !== null && store.getState().highlightedPlace === ours) actions.highlightPlace(null)
    },
  }
}
