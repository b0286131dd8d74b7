/**
 * Web Mercator (EPSG:3857) on the unit square: x from 0 at 180° W to 1 at 180° E, y from 0 in the north down to 1.
 * Source: OGC 17-083r2, Annex D (WebMercatorQuad).
 */
const TILE_SIZE = 512
/** What bounds without extent (a single place) are fitted at: MapLibre's own limit. */
const MAX_ZOOM = 22
const MAX_LATITUDE = 85.0511287798066

export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360
}

export function mercatorY(latitude: number): number {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude))
  const sine = Math.sin((clamped * Math.PI) / 180)
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
}

export function longitudeOf(x: number): number {
  return x * 360 - 180
}

export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
}

/** World width in CSS pixels at a zoom level, MapLibre's 512-pixel convention. */
export function worldSize(zoom: number): number {
  return TILE_SIZE * 2 ** zoom
}

/** A flat, north-up view of the map. `padding` is the part of the element that panels cover, in CSS pixels. */
export interface Camera {
  longitude: number
  latitude: number
  zoom: number
}

export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

export interface Size {
  width: number
  height: number
}

/** Camera that fits bounds into the part of the element that padding leaves free, as MapLibre's fitBounds does. */
export function fitBounds(
  bounds: readonly [readonly [number, number], readonly [number, number]],
  size: Size,
  padding: Padding,
): Camera {
  const [[west, south], [east, north]] = bounds
  const [x0, x1] = [mercatorX(west), mercatorX(east)]
  const [y0, y1] = [mercatorY(north), mercatorY(south)]
  const width = Math.max(1, size.width - padding.left - padding.right)
  const height = Math.max(1, size.height - padding.top - padding.bottom)
  const zoom = Math.min(MAX_ZOOM, Math.log2(Math.min(width / (x1 - x0), height / (y1 - y0)) / TILE_SIZE))
  return { longitude: longitudeOf((x0 + x1) / 2), latitude: latitudeOf((y0 + y1) / 2), zoom }
}
