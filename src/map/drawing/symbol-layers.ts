import { type EventLook, eventLook } from '../events/event-look.ts'
import { LABEL_FONT, type LabelClass, labelText } from '../labels.ts'
import type { MapPalette } from '../palette.ts'
import { PATH } from '../reading-path-look.ts'
import { GROUND_LABEL_SIZE, PASS_NAME_BELOW } from './ground-labels.ts'
import { eventGroupAttributes, eventMark, isActive, placeMark } from './mark-layers.ts'
import type { PlacedLabel } from './place-labels.ts'
import type { SceneContent } from './scene.ts'
import { type SvgElementNode, svg } from './svg-node.ts'
import type { Placed, Symbols } from './symbols.ts'

const tenth = (value: number) => Math.round(value * 10) / 10

/** Whether symbols keep their size on screen while the drawing is scaled (`px` and level classes, drawing.css). */
export interface SymbolScaling {
  fixedSize: boolean
}

/** Place marks, event marks and labels, in the order they are painted: as on the live map, events lie on top of places. */
export function symbolLayers(
  content: SceneContent,
  symbols: Symbols,
  colours: MapPalette,
  scaling: SymbolScaling,
): SvgElementNode[] {
  const look = eventLook(content.dataset.map, content.theme)
  return [
    pathLayer(symbols, colours),
    groundLabelLayer(symbols, colours),
    placeLayer(content, symbols, colours, scaling),
    eventLayer(content, symbols, look, scaling),
    labelLayer(content, symbols, colours, scaling),
  ].filter(({ children }) => children.length > 0)
}

/** Puts children at a point; with a fixed size, in a group of their own that the style sheet scales back. */
function standing(
  placed: Placed<unknown>,
  scaling: SymbolScaling,
  children: SvgElementNode[],
  attrs: Record<string, string> = {},
): SvgElementNode {
  const { point } = placed
  const transform = `translate(${tenth(point[0])} ${tenth(point[1])})`
  if (!scaling.fixedSize) return svg('g', { ...attrs, transform }, children)
  return svg('g', { ...attrs, transform }, [svg('g', { class: fixedClass(placed) }, children)])
}

/** `l1`: from the second scale on; `b1`: below it only. */
function fixedClass({ level, until }: Placed<unknown>): string {
  return ['px', ...(level > 0 ? [`l${level}`] : []), ...(until === undefined ? [] : [`b${until}`])].join(' ')
}

function eventLayer(content: SceneContent, symbols: Symbols, look: EventLook, scaling: SymbolScaling) {
  const { layout, selection } = symbols
  const spots = symbols.spots.map((spot) => {
    const events = [...spot.thing].sort(
      (a, b) => Number(a === selection.event) - Number(b === selection.event),
    )
    const marks = events.map((event) =>
      eventMark(layout, event, look, {
        id: content.dataset.eventIds.at(event) ?? String(event),
        title: content.eventTitle?.(event),
        selected: event === selection.event,
        interactive: content.interactive === true,
      }),
    )
    return standing(spot, scaling, marks)
  })
  return svg('g', { class: 'd-events', ...eventGroupAttributes(look) }, spots)
}

function placeLayer(content: SceneContent, symbols: Symbols, colours: MapPalette, scaling: SymbolScaling) {
  const { dataset, language } = content
  const places = symbols.places
    .filter(({ thing }) => thing.radius > 0)
    .sort((a, b) => a.thing.importance - b.thing.importance)
    .map((placed) => {
      const place = dataset.places[placed.thing.place]!
      const title = svg('title', {}, [labelText(place, language)])
      const nodes = placeMark(placed.thing, colours, content.interactive === true)
      const active = isActive(placed.thing) ? { class: 'd-active', color: colours.accent } : {}
      return standing(placed, scaling, [title, ...nodes], { 'data-place': place.id, ...active })
    })
  const numbers = { 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 700 }
  const colour = { color: colours.placeMark, fill: 'currentColor' }
  return svg('g', { class: 'd-places', ...colour, ...numbers }, places)
}

/** The way through a selected article's places, as wide at every scale. */
function pathLayer({ path }: Symbols, colours: MapPalette): SvgElementNode {
  const d = `M${path.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`
  const line = { d, fill: 'none', 'stroke-linejoin': 'round', 'vector-effect': 'non-scaling-stroke' }
  const nodes = [
    svg('path', {
      ...line,
      class: 'd-path-casing',
      stroke: colours.halo,
      'stroke-width': PATH.casing,
      'stroke-opacity': PATH.casingOpacity,
    }),
    svg('path', {
      ...line,
      class: 'd-path',
      stroke: colours.accent,
      'stroke-width': PATH.line,
      'stroke-dasharray': PATH.dashes.join(' '),
    }),
  ]
  return svg('g', { class: 'd-reading-path' }, path.length < 2 ? [] : nodes)
}

/** Names of waters and districts, passes with their sign: below all marks. */
function groundLabelLayer({ groundLabels }: Symbols, colours: MapPalette): SvgElementNode {
  const letters = { 'font-size': GROUND_LABEL_SIZE, 'text-anchor': 'middle' }
  const halo = {
    stroke: colours.halo,
    'stroke-width': 2.4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  }
  const nodes = groundLabels.map(({ kind, text, point: [x, y] }) => {
    const fill = kind === 'water' ? colours.waterLabel : colours.groundLabel
    const below = kind === 'pass' ? PASS_NAME_BELOW : 0
    const baseline = tenth(y + below + GROUND_LABEL_SIZE * 0.34)
    const name = svg('text', { class: `d-ground-${kind}`, fill, x: tenth(x), y: baseline }, [text])
    if (kind !== 'pass') return name
    const sign = { d: PASS_SIGN, fill: 'none', stroke: colours.groundLabel, 'stroke-width': 1.3 }
    return svg('g', {}, [svg('path', { ...sign, transform: `translate(${tenth(x)} ${tenth(y)})` }), name])
  })
  return svg('g', { class: 'd-ground-labels', ...letters, ...halo }, nodes)
}

/** Two arcs back to back, around the origin. */
const PASS_SIGN = 'M-4.3 -3.8A4.2 4.2 0 0 1 -4.3 3.8M4.3 -3.8A4.2 4.2 0 0 0 4.3 3.8'

/** Labels by class, so that size, weight and colour are written once. */
function labelLayer(content: SceneContent, symbols: Symbols, colours: MapPalette, scaling: SymbolScaling) {
  const halo = {
    stroke: colours.halo,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'stroke-opacity': 0.9,
    'paint-order': 'stroke',
  }
  const referencePlaces = new Set(
    content.dataset.regions.flatMap(({ properties }) =>
      properties.role === 'reference' ? (properties.place ?? []) : [],
    ),
  )
  const classes = Object.keys(LABEL_FONT) as LabelClass[]
  const groups = classes.flatMap((style) => {
    const texts = symbols.labels
      .filter(({ thing }) => thing.class === style)
      .map((label) => labelNode(content, label, colours, scaling, referencePlaces))
    if (texts.length === 0) return []
    const { size, weight } = LABEL_FONT[style]
    const fill = labelColour(style, colours)
    return [svg('g', { class: `d-label-${style}`, 'font-size': size, 'font-weight': weight, fill }, texts)]
  })
  return svg('g', { class: 'd-labels', ...halo }, groups)
}

function labelNode(
  content: SceneContent,
  label: Placed<PlacedLabel>,
  colours: MapPalette,
  scaling: SymbolScaling,
  referencePlaces: ReadonlySet<string>,
): SvgElementNode {
  const { thing, point } = label
  const place = content.dataset.places[thing.mark.place]!
  const baseline = thing.y + LABEL_FONT[thing.class].size * 0.34
  const special = referencePlaces.has(place.id)
    ? { class: 'd-reference-label', fill: colours.referenceLabel }
    : isActive(thing.mark)
      ? { class: 'd-active-label', fill: colours.accent }
      : {}
  const attrs = {
    'data-place': place.id,
    'text-anchor': thing.anchor === 'start' ? undefined : thing.anchor,
    ...special,
  }
  if (!scaling.fixedSize) {
    const [x, y] = [tenth(point[0] + thing.x), tenth(point[1] + baseline)]
    return svg('text', { ...attrs, x, y }, [thing.text])
  }
  const classes = [fixedClass(label), ...('class' in special ? [special.class] : [])].join(' ')
  const text = svg('text', { ...attrs, class: classes, x: tenth(thing.x), y: tenth(baseline) }, [thing.text])
  return svg('g', { transform: `translate(${tenth(point[0])} ${tenth(point[1])})` }, [text])
}

function labelColour(style: LabelClass, colours: MapPalette): string {
  if (style === 'country' || style === 'area' || style === 'inner') return colours.areaLabel
  return style === 'water' ? colours.waterLabel : colours.ink
}
