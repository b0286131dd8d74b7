/** Where a pointer is, CSS pixels of an element. */
export function pointIn(element: Element, { clientX, clientY }: MouseEvent): { x: number; y: number } {
  const box = element.getBoundingClientRect()
  return { x: clientX - box.x, y: clientY - box.y }
}
