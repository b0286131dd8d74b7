import { type MeasureTool, positionOf, type Spot } from '../../domain/measure/measure-tool.ts'
import { radiusRing } from '../../domain/measure/radius.ts'
import type { Position } from '../../domain/schema/common.ts'
import type { MapPalette } from '../palette.ts'
import type { Point, Projection } from './projection.ts'
import { type SvgAttributes, type SvgElementNode, svg } from './svg-node.ts'
import { textWidth } from './text-width.ts'

/** What a measurement says beside its lines. */
export interface MeasureTexts {
  /** Of each leg of a ruler. */
  legs: readonly string[]
  /** Of the whole ruler, or of the radius. */
  whole: string | null
}

export interface MeasureView {
  project: Projection
  colours: MapPalette
  texts: MeasureTexts
  /** Where the centre of a radius stands, if it has one. */
  centre: Position | null
  /** Where the pointer is: the ruler's next leg leads there. */
  pointer?: Position | null
}

const tenth = (value: number) => Math.round(value * 10) / 10

/** The reader's ruler, radius or point, over all marks. */
export function measureLayer(tool: MeasureTool, view: MeasureView): SvgElementNode[] {
  if (tool.kind === 'ruler') return rulerNodes(tool.points, view)
  if (tool.kind === 'radius') return radiusNodes(tool.km, view)
  return tool.at ? pointNodes(view.project(positionOf(tool.at)), view.colours) : []
}

function rulerNodes(points: readonly Spot[], { project, colours, texts, pointer }: MeasureView) {
  const at = points.map((spot) => project(positionOf(spot)))
  const last = at.at(-1)
  const nodes: SvgElementNode[] = []
  if (last && pointer)
    nodes.push(
      svg('path', { d: pathOf([last, project(pointer)]), ...line(colours), 'stroke-dasharray': '5 5' }),
    )
  if (at.length > 1) nodes.push(...cased(pathOf(at), colours))
  at.forEach(([x, y], i) => {
    nodes.push(svg('circle', { cx: tenth(x), cy: tenth(y), r: 5, ...dot(colours), 'data-measure-point': i }))
  })
  at.slice(1).forEach((point, i) => {
    const before = at[i]!
    const text = texts.legs[i]
    const long = Math.hypot(point[0] - before[0], point[1] - before[1])
    // A label that is longer than its leg would lie over the points.
    if (!text || long < textWidth(text, 12.5, 700) + 14) return
    nodes.push(label([(point[0] + before[0]) / 2, (point[1] + before[1]) / 2], text, colours))
  })
  if (last && texts.whole && at.length > 1)
    nodes.push(label([last[0], last[1] - 18], texts.whole, colours, true))
  return nodes
}

function radiusNodes(km: number, { project, colours, texts, centre }: MeasureView): SvgElementNode[] {
  if (!centre) return []
  const ring = radiusRing(centre, km).map(project)
  const top = ring.reduce((a, b) => (b[1] < a[1] ? b : a))
  const d = `${pathOf(ring)}z`
  return [
    svg('path', { d, fill: colours.accent, 'fill-opacity': 0.08 }),
    ...cased(d, colours),
    ...pointNodes(project(centre), colours),
    ...(texts.whole ? [label(top, texts.whole, colours, true)] : []),
  ]
}

function pointNodes([x, y]: Point, colours: MapPalette): SvgElementNode[] {
  const [cx, cy] = [tenth(x), tenth(y)]
  const arms = `M${cx - 13} ${cy}h8M${cx + 5} ${cy}h8M${cx} ${cy - 13}v8M${cx} ${cy + 5}v8`
  return [
    svg('path', {
      d: arms,
      fill: 'none',
      stroke: colours.halo,
      'stroke-width': 5,
      'stroke-linecap': 'round',
    }),
    svg('path', {
      d: arms,
      fill: 'none',
      stroke: colours.accent,
      'stroke-width': 2,
      'data-measure-point': 0,
    }),
    svg('circle', { cx, cy, r: 2.5, fill: colours.accent }),
  ]
}

const line = (colours: MapPalette): SvgAttributes => ({
  fill: 'none',
  stroke: colours.accent,
  'stroke-width': 2.2,
  'stroke-linejoin': 'round',
})
const dot = (colours: MapPalette): SvgAttributes => ({
  fill: colours.casing,
  stroke: colours.accent,
  'stroke-width': 2.4,
})

/** A line over any ground: light beneath. */
function cased(d: string, colours: MapPalette): SvgElementNode[] {
  return [
    svg('path', { d, ...line(colours), stroke: colours.halo, 'stroke-width': 5, 'stroke-opacity': 0.85 }),
    svg('path', { d, ...line(colours), 'data-measure-line': '' }),
  ]
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`
}

/** A short text on a plate, its middle at a point. */
function label([x, y]: Point, text: string, colours: MapPalette, strong = false): SvgElementNode {
  const size = strong ? 13.5 : 12.5
  const width = textWidth(text, size, 700) + 14
  const height = size + 9
  const plate = {
    x: tenth(x - width / 2),
    y: tenth(y - height / 2),
    width: tenth(width),
    height,
    rx: height / 2,
    fill: strong ? colours.accent : colours.casing,
    stroke: strong ? colours.casing : colours.accent,
    'stroke-width': 1,
  }
  const letters = { 'text-anchor': 'middle', 'font-size': size, 'font-weight': 700 }
  return svg('g', { class: 'd-measure-label' }, [
    svg('rect', plate),
    svg(
      'text',
      { x: tenth(x), y: tenth(y + size * 0.34), ...letters, fill: strong ? colours.casing : colours.ink },
      [text],
    ),
  ])
}
