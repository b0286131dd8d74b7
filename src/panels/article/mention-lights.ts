import type { MapStore } from '../../store/create-store.ts'
import { copiedText } from './copied-text.ts'
import { mentionKey } from './mention-key.ts'
import { scrolledTo } from './scrolled-to.ts'

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
    scrolling.quiet()
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

  const scrolling = scrolledTo(body, panel, (mark) => {
    light(mark)
    stand(mark)
  })
  body.addEventListener(
    'copy',
    (event) => {
      const text = copiedText(body, getSelection())
      if (text === null || !event.clipboardData) return
      event.clipboardData.setData('text/plain', text)
      event.preventDefault()
    },
    { signal },
  )

  const stopStore = store.subscribe((state, previous) => {
    if (state.highlightedPlace !== previous.highlightedPlace) showLit(state.highlightedPlace)
  })
  showLit(store.getState().highlightedPlace)

  return {
    go,
    stop: () => {
      stopped.abort()
      scrolling.stop()
      stopStore()
      if (ours !== null && store.getState().highlightedPlace === ours) actions.highlightPlace(null)
    },
  }
}
