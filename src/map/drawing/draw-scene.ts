import type { Camera, Size } from '../../domain/geometry/mercator.ts'
import { drawingParts, type Part, rootAttributes } from './drawing-parts.ts'
import type { PathMaker } from './path-data.ts'
import { projectionOf, widened } from './projection.ts'
import type { SceneContent } from './scene.ts'
import { type SvgAttributes, type SvgElementNode, svg } from './svg-node.ts'
import { chooseSymbols } from './symbols.ts'

export interface SceneView {
  camera: Camera
  /** Of the element the drawing fills, in CSS pixels. */
  size: Size
}

/** Symbols whose place lies this far outside the view may still reach into it, in CSS pixels. */
const SYMBOL_MARGIN = 70

/** The map as an SVG of a known size: the live map without WebGL, the printed map, pictures. */
export function drawScene(content: SceneContent, view: SceneView): SvgElementNode {
  const { attrs, parts } = scene(content, view)
  return svg('svg', attrs, [parts.ground.draw(), parts.regions.draw(), parts.symbols.draw()])
}

/** The same in parts, each drawn when asked for. */
export function scene(
  content: SceneContent,
  { camera, size }: SceneView,
): { attrs: SvgAttributes; parts: Record<'ground' | 'regions' | 'symbols', Part> } {
  const projections = projectionOf(camera, size)
  const symbols = chooseSymbols(content, {
    ...projections,
    zoom: camera.zoom,
    within: widened(size, SYMBOL_MARGIN, SYMBOL_MARGIN),
    scales: [1],
    frame: widened(size, 0, 0),
  })
  const maker: PathMaker = {
    ...projections,
    clip: widened(size, 8, 8),
    tolerance: () => 0.5,
    grid: () => 0.1,
    speck: 1.5,
  }
  const makers = { main: maker, under: maker, water: maker, faint: maker }
  const attrs = {
    class: 'drawing',
    viewBox: `0 0 ${size.width} ${size.height}`,
    width: size.width,
    height: size.height,
  }
  return {
    attrs: rootAttributes(content, symbols, attrs),
    parts: drawingParts(content, symbols, makers, JSON.stringify([camera, size]), { fixedSize: false }),
  }
}
