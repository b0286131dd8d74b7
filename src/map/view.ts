import {
  type Camera,
  fitBounds,
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
  type Padding,
  type Size,
  worldSize,
} from '../domain/geometry/mercator.ts'
import type { Bounds } from '../domain/schema/map-config.ts'
import type { ElementView } from './element-view.ts'
import type { CameraWish } from './props.ts'

export type { ElementView } from './element-view.ts'

/** Beyond this the few-kilometre errors of outlines and rivers would mislead. */
export const MAX_ZOOM = 10

/** Least width and height, in CSS pixels, that padding may leave free. */
const LEAST_FREE = 80

/** Padding reduced, side against side, until it leaves some of the element free. */
export function usablePadding(padding: Padding, size: Size): Padding {
  const [left, right] = shrink(padding.left, padding.right, size.width)
  const [top, bottom] = shrink(padding.top, padding.bottom, size.height)
  return { top, right, bottom, left }
}

function shrink(start: number, end: number, length: number): [number, number] {
  const [a, b] = [Math.max(0, start), Math.max(0, end)]
  const most = Math.max(0, length - LEAST_FREE)
  if (a + b <= most) return [a, b]
  return [(a * most) / (a + b), (b * most) / (a + b)]
}

/** Zoom at which the bounds just fill the free part: the reader need not go further out. */
export function leastZoom(bounds: Bounds, size: Size, padding: Padding): number {
  const [x0, x1, y0, y1] = unitBox(bounds)
  const free = freeSize(size, padding)
  const scale = Math.max(free.width / (x1 - x0), free.height / (y1 - y0))
  return Math.min(Math.log2(scale / worldSize(0)), MAX_ZOOM - 1)
}

/** How far inside the bounds the centre stays, as a part of half the free width and height. */
const INSIDE = 0.4

/**
 * Keeps the zoom between its limits and the free part near the bounds: at any zoom it may run over their edge by
 * some of its size and no more.
 */
export function constrainCamera(camera: Camera, bounds: Bounds, size: Size, padding: Padding): Camera {
  const [x0, x1, y0, y1] = unitBox(bounds)
  const free = freeSize(size, padding)
  const zoom = Math.max(leastZoom(bounds, size, padding), Math.min(MAX_ZOOM, camera.zoom))
  const inside = INSIDE / 2 / worldSize(zoom)
  return {
    longitude: longitudeOf(hold(mercatorX(camera.longitude), x0, x1, free.width * inside)),
    latitude: latitudeOf(hold(mercatorY(camera.latitude), y0, y1, free.height * inside)),
    zoom,
  }
}

function hold(value: number, low: number, high: number, inside: number): number {
  if (high - low <= 2 * inside) return (low + high) / 2
  return Math.max(low + inside, Math.min(high - inside, value))
}

function unitBox([[west, south], [east, north]]: Bounds): [number, number, number, number] {
  return [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)]
}

function freeSize(size: Size, padding: Padding): Size {
  return {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  }
}

/** Camera a wish asks for in an element of this size. */
export function wishedCamera(
  wish: Pick<Extract<CameraWish, { bounds: Bounds }>, 'bounds' | 'maxZoom'> | { camera: Camera },
  size: Size,
  padding: Padding,
): Camera {
  if ('camera' in wish) return wish.camera
  const fitted = fitBounds(wish.bounds, size, padding)
  return { ...fitted, zoom: Math.min(fitted.zoom, wish.maxZoom ?? MAX_ZOOM) }
}

/** The element's own view for a camera, whose centre is that of the free part. */
export function elementView(camera: Camera, size: Size, padding: Padding, pixelRatio: number): ElementView {
  const scale = worldSize(camera.zoom)
  return {
    centreX: mercatorX(camera.longitude) - (padding.left - padding.right) / 2 / scale,
    centreY: mercatorY(camera.latitude) - (padding.top - padding.bottom) / 2 / scale,
    zoom: camera.zoom,
    width: size.width,
    height: size.height,
    pixelRatio,
  }
}

/** Position in CSS pixels from the element's top left of a point of the unit square. */
export function toPixels(x: number, y: number, view: ElementView): { x: number; y: number } {
  const scale = worldSize(view.zoom)
  return { x: (x - view.centreX) * scale + view.width / 2, y: (y - view.centreY) * scale + view.height / 2 }
}

/** What the free part of the element shows, degrees; the camera's centre is the free part's. */
export function freeBounds(camera: Camera, size: Size, padding: Padding): Bounds {
  const free = freeSize(size, usablePadding(padding, size))
  const scale = worldSize(camera.zoom)
  const [x, y] = [mercatorX(camera.longitude), mercatorY(camera.latitude)]
  const [halfX, halfY] = [free.width / 2 / scale, free.height / 2 / scale]
  return [
    [longitudeOf(x - halfX), latitudeOf(y + halfY)],
    [longitudeOf(x + halfX), latitudeOf(y - halfY)],
  ]
}

/** Longitude and latitude in degrees under a pixel. */
export function fromPixels(x: number, y: number, view: ElementView): { longitude: number; latitude: number } {
  const scale = worldSize(view.zoom)
  return {
    longitude: longitudeOf(view.centreX + (x - view.width / 2) / scale),
    latitude: latitudeOf(view.centreY + (y - view.height / 2) / scale),
  }
}
