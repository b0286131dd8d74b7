import type { DrawnTheme } from './palette.ts'

/** Opacity of the relief from afar: its shadows are for light land; on dark land they need more to be seen at all. */
const FULL: Readonly<Record<DrawnTheme, number>> = { light: 0.52, dark: 1 }

/**
 * Opacity of the relief at a few zooms, ascending, linear between them: it fades where the picture no longer bears to
 * be seen, and is gone half a zoom beyond (`maxZoom` is the picture's own).
 */
export function reliefStops(theme: DrawnTheme, maxZoom: number): [zoom: number, opacity: number][] {
  const full = FULL[theme]
  return [
    [maxZoom - 2, full],
    [maxZoom - 0.5, full * 0.7],
    [maxZoom + 0.5, 0],
  ]
}

export function reliefOpacity(theme: DrawnTheme, maxZoom: number, zoom: number): number {
  const stops = reliefStops(theme, maxZoom)
  const after = stops.findIndex(([at]) => at > zoom)
  if (after === 0) return stops[0]![1]
  if (after < 0) return 0
  const [[low, from], [high, to]] = [stops[after - 1]!, stops[after]!]
  return from + ((to - from) * (zoom - low)) / (high - low)
}
