/**
 * One hold of a pointer: told where it is (client x, CSS pixels), then that it is over; `at` is when the hand did it, ms
 * (Event.timeStamp), however late the page hears of it.
 */
export interface DragSession {
  move: (clientX: number, at: number) => void
  /** `cancelled`: the browser took the pointer away (it scrolls, or another window came). */
  end: (cancelled: boolean, at: number) => void
}

export interface Press {
  clientX: number
  clientY: number
  /** A finger or pen, not a mouse. */
  coarse: boolean
  /** When, ms. */
  at: number
}

/**
 * Hands an element's pointers to drag sessions, mouse and touch alike. The native dragging of sliders inside is
 * switched off (their keys and assistive technology stay): one code decides what a pointer holds. Returns the way
 * to stop.
 */
export function listenForDrags(
  element: HTMLElement,
  begin: (press: Press) => DragSession | null,
): () => void {
  const abort = new AbortController()
  const { signal } = abort
  let session: DragSession | null = null
  let pointer = -1
  const finish = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return
    pointer = -1
    element.removeAttribute('data-dragging')
    const ended = session
    session = null
    ended?.end(event.type === 'pointercancel', event.timeStamp)
  }
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (session || event.button !== 0 || !event.isPrimary) return
      session = begin({
        clientX: event.clientX,
        clientY: event.clientY,
        coarse: event.pointerType !== 'mouse',
        at: event.timeStamp,
      })
      if (!session) return
      pointer = event.pointerId
      element.setPointerCapture(pointer)
      element.setAttribute('data-dragging', '')
      event.preventDefault()
    },
    { signal },
  )
  element.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId === pointer) session?.move(event.clientX, event.timeStamp)
    },
    { signal },
  )
  element.addEventListener('pointerup', finish, { signal })
  element.addEventListener('pointercancel', finish, { signal })
  element.addEventListener('lostpointercapture', finish, { signal })
  const block = (event: Event) => {
    if (event.cancelable) event.preventDefault()
  }
  element.addEventListener('mousedown', block, { signal, capture: true })
  element.addEventListener('touchstart', block, { signal, capture: true, passive: false })
  return () => abort.abort()
}
