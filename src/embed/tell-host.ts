import { heightMessages, LEAST_CHANGE, readyMessages } from './messages.ts'

/**
 * Says something to the page around. Hosts may stand anywhere, and what is said (a height, an id of public data) is
 * no secret: it is addressed to any origin.
 */
export function tellHost(message: object | string): void {
  if (window.parent !== window) window.parent.postMessage(message, '*')
}

/** Says that there is something to see. */
export function tellReady(): void {
  for (const message of readyMessages(location.href)) tellHost(message)
}

/** Keeps the host told of the height of an element. Returns the way to stop. */
export function tellHeight(element: Element): () => void {
  let last = 0
  const tell = () => {
    const height = element.getBoundingClientRect().height
    if (Math.abs(height - last) < LEAST_CHANGE) return
    last = height
    for (const message of heightMessages(height, window.name, location.href)) tellHost(message)
  }
  const observer = new ResizeObserver(tell)
  observer.observe(element)
  return () => observer.disconnect()
}
