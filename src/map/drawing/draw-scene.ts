import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Camera, Size } from '../../domain/geometry/mercator.ts'
import { formatDay } from '../../domain/time/day.ts'
import { palettes } from '../palette.ts'
import { regionsInForce, roadsInForce, routesInForce } from '../regions-in-force.ts'
import { basemapLayers, hatchPattern, type Makers, regionLayers } from './ground-layers.ts'
import type { PathMaker } from './path-data.ts'
import { projectionOf, widened } from './projection.ts'
import type { SceneContent } from './scene.ts'
import { type SvgAttributes, type SvgElementNode, svg } from './svg-node.ts'
import { type SymbolScaling, symbolLayers } from './symbol-layers.ts'
import { chooseSymbols, type Symbols } from './symbols.ts'

export interface SceneView {
  camera: Camera
  /** Of the element the drawing fills, in CSS pixels. */
  size: Size
}

/** Symbols whose place lies this far outside the view may still reach into it, in CSS pixels. */
const SYMBOL_MARGIN = 70

/** Zoom below which the borders of countries far away are drawn. */
export const WORLD_BORDERS_BELOW = 6

/** The map as an SVG of a known size: the live map without WebGL, the printed map, pictures. */
export function drawScene(content: SceneContent, { camera, size }: SceneView): SvgElementNode {
  const projections = projectionOf(camera, size)
  const symbols = chooseSymbols(content, {
    ...projections,
    zoom: camera.zoom,
    within: widened(size, SYMBOL_MARGIN, SYMBOL_MARGIN),
    scales: [1],
    frame: widened(size, 0, 0),
  })
  const maker: PathMaker = {
    project: projections.project,
    clip: widened(size, 8, 8),
    tolerance: () => 0.5,
    grid: () => 0.1,
    speck: 1.5,
  }
  return drawing(
    content,
    symbols,
    { main: maker, under: maker, water: maker, faint: maker },
    { fixedSize: false },
    {
      class: 'drawing',
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: size.width,
      height: size.height,
    },
  )
}

/** The whole `<svg>`: ground, regions in force at the end of the window's last day, symbols. */
export function drawing(
  content: SceneContent,
  symbols: Symbols,
  makers: Makers,
  scaling: SymbolScaling,
  attrs: SvgAttributes,
): SvgElementNode {
  const { dataset, window, language, theme, label, interactive } = content
  const colours = palettes[theme]
  const idPrefix = content.idPrefix ?? 'drawing'
  const hatch = `${idPrefix}-hatch`
  const day = window.to
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...attrs,
      role: interactive ? 'group' : 'img',
      'aria-label': label,
      'aria-hidden': label === undefined && !interactive ? 'true' : undefined,
      'data-window': `${formatDay(window.from)}/${formatDay(window.to)}`,
      'data-count': symbols.layout.count,
      'data-drawn': symbols.spots.reduce((sum, { thing }) => sum + thing.length, 0),
      direction: language === 'ar' ? 'rtl' : 'ltr',
      'font-family': 'Vazirmatn Variable, Vazirmatn, Noto Sans Arabic, Tahoma, sans-serif',
      'fill-rule': 'evenodd',
    },
    [
      svg('defs', {}, [hatchPattern(hatch, colours)]),
      ...basemapLayers({
        basemap: dataset.basemap,
        roads: roadsInForce(dataset, day),
        colours,
        makers,
        worldBorders: symbols.zoom < WORLD_BORDERS_BELOW,
        idPrefix,
      }),
      ...regionLayers(
        regionsInForce(dataset, day, shownPlaces(dataset, symbols)),
        routesInForce(dataset, day),
        colours,
        makers.main,
        hatch,
        ({ properties }) => properties.name[language],
      ),
      ...symbolLayers(content, symbols, colours, scaling),
    ],
  )
}

/** Ids of the places whose extent is shown. */
function shownPlaces({ places }: Dataset, symbols: Symbols): Set<string> {
  return new Set(
    symbols.places.flatMap(({ thing }) =>
      thing.selected || thing.lit || thing.highlighted ? (places[thing.place]?.id ?? []) : [],
    ),
  )
}
