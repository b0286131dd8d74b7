/** What only the panels answer: a pointer that comes near is reason enough to ask for them. */
const CONTROLS = '.time-area, .map-buttons, .embed-list, .story-strip'
const TOUCHES = ['pointerdown', 'keydown', 'focusin', 'click', 'input'] as const
const listening = { capture: true, passive: true } as const

/**
 * Calls `wanted` when the reader touches a page whose panels have not come yet, and holds what was pressed and set
 * meanwhile. `live` is the live map, which answers for itself. Returns the way to stop, which hands over what was held:
 * call it once the panels stand.
 */
export function holdTouches(root: HTMLElement, live: Element, wanted: () => void): () => void {
  const held: (() => void)[] = []
  const set = new Map<HTMLInputElement, string>()
  const touched = ({ type, target }: Event) => {
    wanted()
    if (!(target instanceof Element) || live.contains(target)) return
    if (type === 'input' && target instanceof HTMLInputElement) set.set(target, target.value)
    const button = type === 'click' ? target.closest('button') : null
    if (button) held.push(() => button.click())
  }
  const near = ({ target }: Event) => {
    if (target instanceof Element && target.closest(CONTROLS)) wanted()
  }
  for (const touch of TOUCHES) root.addEventListener(touch, touched, listening)
  root.addEventListener('pointerover', near, listening)
  return () => {
    for (const touch of TOUCHES) root.removeEventListener(touch, touched, listening)
    root.removeEventListener('pointerover', near, listening)
    for (const [input, value] of set) {
      input.value = value
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }))
    }
    for (const press of held) press()
  }
}
