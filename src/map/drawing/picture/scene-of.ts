import { type Camera, fitBounds, type Size } from '../../../domain/geometry/mercator.ts'
import type { Bounds } from '../../../domain/schema/map-config.ts'
import { MAX_ZOOM } from '../../view.ts'
import { drawScene } from '../draw-scene.ts'
import type { SceneContent } from '../scene.ts'
import type { SvgElementNode } from '../svg-node.ts'

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

/** The map of a picture: bounds fitted into a size, no nearer than the live map goes. */
export function sceneOf(
  content: SceneContent,
  bounds: Bounds,
  size: Size,
): { scene: SvgElementNode; camera: Camera } {
  const fitted = fitBounds(bounds, size, NO_PADDING)
  const camera: Camera = { ...fitted, zoom: Math.min(fitted.zoom, MAX_ZOOM) }
  return { scene: drawScene(content, { camera, size }), camera }
}
