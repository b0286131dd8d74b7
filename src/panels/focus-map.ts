/** The element that takes the map's keys: the live map's canvas or, where there is none, the drawing. */
export function mapFocus(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('[data-map][data-status=live] .maplibregl-canvas') ??
    document.querySelector<HTMLElement>('[data-map] .map-drawn')
  )
}
