/** The elements of a rendered time control that move without React. */
export interface TimelineParts {
  root: HTMLElement
  windowText: HTMLElement
  counts: HTMLElement
  /** One a kind group, in the dataset's order. */
  chipCounts: HTMLElement[]
  plot: HTMLElement
  /** Shade, histogram or marks, and what is seen of the thumbs; the inputs behind carry value and focus. */
  canvas: HTMLCanvasElement
  /** What the pointer is over, in words. */
  tip: HTMLElement
  from: HTMLInputElement
  to: HTMLInputElement
  axis: HTMLElement
  strip: HTMLElement
  /** The window's box as it is seen. */
  stripCanvas: HTMLCanvasElement
  /** The same for pointer and focus, unseen. */
  stripBox: HTMLElement
  stripRange: HTMLInputElement
  periodLabels: SVGTextElement[]
  announcement: HTMLElement
}

/** Finds the parts below the root by their `data-part`. Throws an Error naming the part that is missing. */
export function findParts(root: HTMLElement): TimelineParts {
  const part = <E extends Element>(name: string, kind: new () => E): E => {
    const element = root.querySelector(`[data-part="${name}"]`)
    if (element instanceof kind) return element
    throw new Error(
      `The time control has no ${kind.name} marked data-part="${name}": render it in timeline.tsx.`,
    )
  }
  const all = <E extends Element>(name: string, kind: new () => E): E[] =>
    [...root.querySelectorAll(`[data-part="${name}"]`)].filter(
      (element): element is E => element instanceof kind,
    )
  return {
    root,
    windowText: part('window', HTMLElement),
    counts: part('counts', HTMLElement),
    chipCounts: all('chip-count', HTMLElement),
    plot: part('plot', HTMLElement),
    canvas: part('bars', HTMLCanvasElement),
    tip: part('tip', HTMLElement),
    from: part('from', HTMLInputElement),
    to: part('to', HTMLInputElement),
    axis: part('axis', HTMLElement),
    strip: part('strip', HTMLElement),
    stripCanvas: part('strip-canvas', HTMLCanvasElement),
    stripBox: part('strip-box', HTMLElement),
    stripRange: part('strip-range', HTMLInputElement),
    periodLabels: all('period', SVGTextElement),
    announcement: part('announcement', HTMLElement),
  }
}

/** Writes a text where it differs. The text node stays the one React made. */
export function writeText(element: Element, text: string): void {
  const node = element.firstChild
  if (!node) element.textContent = text
  else if (node.nodeValue !== text) node.nodeValue = text
}

/** Writes an attribute where it differs. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** Writes limits and value of a range input, limits first; only what differs, so that a resting thumb costs nothing. */
export function writeRange(input: HTMLInputElement, min: number, max: number, value: number): void {
  writeAttribute(input, 'min', String(min))
  writeAttribute(input, 'max', String(max))
  const text = String(value)
  if (input.value !== text) input.value = text
}

/** Moves an element where its transform differs. */
export function writeTransform(element: HTMLElement, transform: string): void {
  if (element.style.transform !== transform) element.style.transform = transform
}
