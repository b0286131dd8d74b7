import type { Size } from '../../../domain/geometry/mercator.ts'
import { directionOf, isRightToLeft } from '../../../domain/languages.ts'
import type { Bounds } from '../../../domain/schema/map-config.ts'
import { palettes } from '../../palette.ts'
import type { Projection } from '../projection.ts'
import { projectionOf } from '../projection.ts'
import type { SceneContent } from '../scene.ts'
import { type SvgElementNode, svg } from '../svg-node.ts'
import { type LegendTexts, legendRows } from './legend.ts'
import { scaleBar } from './scale.ts'
import { sceneOf } from './scene-of.ts'
import { type Reading, textBlock } from './text-block.ts'

/** Shapes of a picture, in CSS pixels: what PNG at 1x measures. */
export const PICTURE_SIZES = {
  landscape: { width: 1200, height: 800 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
} as const satisfies Readonly<Record<string, Size>>
export type PictureShape = keyof typeof PICTURE_SIZES

/** What is written around the map. */
export interface PictureTexts {
  /** The map's own title, above the picture's. */
  map: string
  title: string
  /** Days, number of events, as of which day areas are drawn. */
  about: string
  credits: string
  /** Address and version of the data. */
  origin: string
  scale: (metres: number) => string
  legend: LegendTexts
}

export interface PictureRequest {
  content: SceneContent
  /** What of the map is seen; fitted into the room that texts leave. */
  bounds: Bounds
  size: Size
  texts: PictureTexts
  /** `@font-face` rules that carry their fonts, for a file that stands alone. */
  fontCss?: string
  /** On paper that has margins of its own: none here, and no ground. */
  bare?: boolean
  /** What a tool of the reader's has drawn, over the map. */
  overlay?: (project: Projection, size: Size) => SvgElementNode[]
}

const MARGIN = 28

/**
 * A view as a picture that stands alone: title, days, map, scale, legend and credits in one SVG, set right to left in
 * Arabic. Without `fontCss` its letters are the page's.
 */
export function drawPicture(request: PictureRequest): SvgElementNode {
  const { content, size, texts } = request
  const rtl = isRightToLeft(content.language)
  const colours = palettes[content.theme]
  const margin = request.bare ? 0 : MARGIN
  const reading: Reading = { rtl, left: margin, right: size.width - margin }
  const heading = headingOf(texts, reading, content)
  const footing = footingOf(texts, reading, content)
  const mapTop = Math.round(heading.bottom + 12)
  const mapHeight = Math.round(size.height - mapTop - footing.height - 14)
  const mapSize = { width: size.width - 2 * margin, height: mapHeight }
  const map = mapOf(request, mapSize)
  const { width, height } = size
  const frame = { x: margin, y: mapTop, ...mapSize }
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: content.language,
      direction: directionOf(content.language),
      'font-family': 'Vazirmatn, Vazirmatn Variable, Noto Sans Arabic, Tahoma, sans-serif',
    },
    [
      svg('title', {}, [`${texts.title} · ${texts.about}`]),
      ...(request.fontCss ? [svg('style', {}, [request.fontCss])] : []),
      ...(request.bare ? [] : [svg('rect', { width, height, fill: colours.casing })]),
      ...heading.nodes,
      { ...map, attrs: { ...map.attrs, x: frame.x, y: frame.y } },
      svg('rect', { ...frame, fill: 'none', stroke: colours.districtLine, 'stroke-width': 1 }),
      svg('g', { transform: `translate(0 ${mapTop + mapHeight + 10})` }, footing.nodes),
    ],
  )
}

function headingOf(texts: PictureTexts, reading: Reading, { theme }: SceneContent) {
  const { accent, ink, quietInk } = palettes[theme]
  const repeats = texts.map === texts.title
  const above = repeats
    ? { nodes: [], bottom: 16 }
    : textBlock(texts.map, reading, 16, { size: 15, weight: 700, fill: accent, leading: 1.7, most: 1 })
  const title = textBlock(texts.title, reading, above.bottom, {
    size: 29,
    weight: 700,
    fill: ink,
    leading: 1.45,
    most: 2,
  })
  const about = textBlock(texts.about, reading, title.bottom, {
    size: 17,
    weight: 400,
    fill: quietInk,
    leading: 1.6,
    most: 2,
  })
  return { nodes: [...above.nodes, ...title.nodes, ...about.nodes], bottom: about.bottom }
}

/** Legend and credits from y 0 down, with the room they take. */
function footingOf(texts: PictureTexts, reading: Reading, content: SceneContent) {
  const { quietInk } = palettes[content.theme]
  const legend = legendRows(content, texts.legend, reading, 0, `${prefixOf(content)}-hatch`)
  const small = { size: 11.5, weight: 400, fill: quietInk, leading: 1.6 } as const
  const credits = textBlock(texts.credits, reading, legend.bottom + 6, { ...small, most: 3 })
  const origin = textBlock(texts.origin, reading, credits.bottom, { ...small, most: 2 })
  return { nodes: [...legend.nodes, ...credits.nodes, ...origin.nodes], height: origin.bottom + 8 }
}

const prefixOf = (content: SceneContent) => content.idPrefix ?? 'drawing'

function mapOf({ content, bounds, texts, overlay }: PictureRequest, size: Size): SvgElementNode {
  const { scene, camera } = sceneOf(content, bounds, size)
  const rtl = isRightToLeft(content.language)
  const { project } = projectionOf(camera, size)
  return {
    ...scene,
    attrs: { ...scene.attrs, overflow: 'hidden' },
    children: [
      ...scene.children,
      ...(overlay ? overlay(project, size) : []),
      scaleBar(camera, size, rtl, palettes[content.theme], texts.scale),
    ],
  }
}
