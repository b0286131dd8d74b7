import type { Dataset } from '../../domain/dataset/dataset.ts'
import { type Camera, fitBounds, type Size } from '../../domain/geometry/mercator.ts'
import type { Bounds } from '../../domain/schema/map-config.ts'
import { drawingParts, type Part, rootAttributes } from './drawing-parts.ts'
import { coarser, type PathMaker } from './path-data.ts'
import { isInside, type Point, projectionOf, widened } from './projection.ts'
import type { SceneContent } from './scene.ts'
import { type SvgElementNode, svg, writtenOnce } from './svg-node.ts'
import { chooseSymbols } from './symbols.ts'

/** The longer side of the picture's viewBox, in units. */
export const REFERENCE_SIDE = 800

/**
 * CSS pixels per unit from which the levels of symbols are drawn: a phone, a laptop with panels, a large screen.
 * drawing.css hides and shows by the same numbers.
 */
const PICTURE_SCALES = [0.4, 0.6, 0.9] as const

/** What lies beyond the viewBox on each side, as a part of REFERENCE_SIDE, is drawn too. */
const BEYOND = 1.5
/** Outside this part of it ground is drawn coarsely: it is seen beside the view, and only until the live map comes. */
const FOCUS_BEYOND = 0.1
/** The same for rivers and inner lines. */
const FAINT_BEYOND = 1.1
/** The same for symbols: beyond it only ground is drawn. */
const SYMBOLS_BEYOND = 0.9

/** More marks than a reader tells apart; in a page's first HTML each weighs a hundred bytes. The live map has them all. */
const MOST_PLACES = 300

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

/** Size of the viewBox that holds the bounds, and the camera that sees them in it. */
export function pictureView(bounds: Bounds): { camera: Camera; size: Size } {
  const square = { width: REFERENCE_SIDE, height: REFERENCE_SIDE }
  const camera = fitBounds(bounds, square, NO_PADDING)
  const { project } = projectionOf(camera, { width: 0, height: 0 })
  const [[west, south], [east, north]] = bounds
  const [left, top] = project([west, north])
  const [right, bottom] = project([east, south])
  const tenth = (value: number) => Math.round(value * 10) / 10
  return { camera, size: { width: tenth(right - left), height: tenth(bottom - top) } }
}

/**
 * The first picture of a page, for a screen of unknown size: laid over the free part of the map it shows the bounds
 * exactly as a camera fitted to that part does (`preserveAspectRatio` is that fit). Ground is drawn well beyond the
 * viewBox; marks and labels keep their size on screen by drawing.css.
 */
export function drawFirstPicture(
  content: SceneContent,
  bounds: Bounds = content.dataset.map.start.bounds,
): SvgElementNode {
  const { camera, size } = pictureView(bounds)
  const projections = projectionOf(camera, size)
  const beyond = (part: number) => widened(size, REFERENCE_SIDE * part, REFERENCE_SIDE * part)
  const symbols = chooseSymbols(content, {
    ...projections,
    zoom: camera.zoom,
    within: beyond(SYMBOLS_BEYOND),
    scales: PICTURE_SCALES,
    mostPlaces: MOST_PLACES,
  })
  const focus = beyond(FOCUS_BEYOND)
  const inFocus = (point: Point) => isInside(focus, point)
  const maker: PathMaker = {
    ...projections,
    clip: beyond(BEYOND),
    tolerance: (point) => (inFocus(point) ? 0.9 : 5),
    grid: () => 1,
    speck: 6,
  }
  const makers = {
    main: maker,
    under: coarser(maker, 3),
    water: coarser(maker, 1.5),
    faint: coarser(maker, 2, beyond(FAINT_BEYOND)),
  }
  const parts = drawingParts(content, symbols, makers, JSON.stringify(bounds), { fixedSize: true })
  const attrs = {
    class: 'drawing drawing-first',
    viewBox: `0 0 ${size.width} ${size.height}`,
    preserveAspectRatio: 'xMidYMid meet',
  }
  return svg('svg', rootAttributes(content, symbols, attrs), [
    groundOf(content.dataset, parts.ground),
    parts.regions.draw(),
    parts.symbols.draw(),
  ])
}

/** Grounds kept: a picture is made in every language, and many views of a site are the same. */
const MOST_GROUNDS = 64
const grounds = new WeakMap<Dataset, Map<string, SvgElementNode>>()

/** The ground of a picture; kept for others of the same view, those asked for last at least. */
function groundOf(dataset: Dataset, { key, draw }: Part): SvgElementNode {
  const kept = grounds.get(dataset) ?? new Map<string, SvgElementNode>()
  grounds.set(dataset, kept)
  const drawn = kept.get(key) ?? writtenOnce(draw())
  kept.delete(key)
  kept.set(key, drawn)
  const [oldest] = kept.keys()
  if (kept.size > MOST_GROUNDS && oldest !== undefined) kept.delete(oldest)
  return drawn
}

/** What is seen below and from a scale: classes of `symbol-layers.ts`. */
const SHOWN_BY_SCALE = PICTURE_SCALES.map((scale, level) => ({
  scale,
  from: `.l${level}`,
  below: `.b${level}`,
})).slice(1)

/**
 * The first picture's part of a page's style: the sides of its viewBox, which `drawing.css` needs to undo its scale, and
 * which symbols are shown at what size of the picture on screen.
 */
export function firstPictureCss(bounds: Bounds): string {
  const { size } = pictureView(bounds)
  const sides = `.drawing-first{--picture-width:${size.width}px;--picture-height:${size.height}px}`
  const levels = SHOWN_BY_SCALE.map(({ scale, from, below }) => {
    const [width, height] = [size.width * scale, size.height * scale].map(
      (side) => `${Math.round(side * 10) / 10}px`,
    )
    const large = `(width>=${width}) and (height>=${height})`
    return `@container ${large}{.drawing-first ${below}{display:none}}@container not (${large}){.drawing-first ${from}{display:none}}`
  })
  return `${sides}${levels.join('')}`
}
