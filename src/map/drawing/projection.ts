import { type Camera, mercatorX, mercatorY, type Size, worldSize } from '../../domain/geometry/mercator.ts'

export type Point = readonly [x: number, y: number]

/** Edges of a rectangle in the drawing's units, y downwards. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Flat, north-up Web Mercator from degrees to the drawing's units. */
export type Projection = (position: readonly number[]) => Point

export interface Projections {
  project: Projection
  /** From unit mercator. */
  projectMercator: (x: number, y: number) => Point
}

/** The projection of a view: the camera stands in the middle of `size`. */
export function projectionOf(camera: Camera, size: Size): Projections {
  const world = worldSize(camera.zoom)
  const left = mercatorX(camera.longitude) * world - size.width / 2
  const top = mercatorY(camera.latitude) * world - size.height / 2
  const projectMercator = (x: number, y: number): Point => [x * world - left, y * world - top]
  return {
    projectMercator,
    project: ([longitude, latitude]) => projectMercator(mercatorX(longitude!), mercatorY(latitude!)),
  }
}

/** The view with a margin of so many units on every side. */
export function widened(size: Size, marginX: number, marginY: number): Box {
  return { left: -marginX, top: -marginY, right: size.width + marginX, bottom: size.height + marginY }
}

export function isInside(box: Box, [x, y]: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}
