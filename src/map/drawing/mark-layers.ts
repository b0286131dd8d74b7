import { FLAG } from '../../domain/dataset/event-columns.ts'
import type { EventLayout } from '../events/event-layout.ts'
import type { EventLook } from '../events/event-look.ts'
import { SLOT_OFFSETS } from '../events/slots.ts'
import {
  DOUBTFUL_EDGE,
  DOUBTFUL_LINE,
  DOUBTFUL_TINT,
  HOLLOW_LINE,
  insetPath,
  MARK_CASING,
  markPath,
} from '../mark-shapes.ts'
import type { MapPalette } from '../palette.ts'
import type { PlaceMark } from '../place-marks.ts'
import { type SvgElementNode, svg } from './svg-node.ts'

const tenth = (value: number) => Math.round(value * 10) / 10

/** How one event is drawn, its place being the origin. */
export function eventMark(
  layout: EventLayout,
  event: number,
  look: EventLook,
  options: { id: string; title: string | undefined; selected: boolean; interactive: boolean },
): SvgElementNode {
  const slot = layout.slot(event)
  const [x, y] = [tenth(SLOT_OFFSETS[slot * 2]!), tenth(SLOT_OFFSETS[slot * 2 + 1]!)]
  const { kind, flags } = layout.columns
  const { shape, colour } = look.kinds[kind[event]!] ?? look.kinds[0]!
  const hollow = (flags[event]! & FLAG.approximatePlace) !== 0
  const doubtful = (flags[event]! & FLAG.lowCertainty) !== 0
  const whole = markPath(shape)
  const children: SvgElementNode[] = []
  if (options.title) children.push(svg('title', {}, [options.title]))
  if (options.interactive) children.push(hitArea(12))
  if (options.selected) children.push(...ring(13.5, look.ring, look.casing))
  if (hollow) {
    const width = doubtful ? DOUBTFUL_LINE : HOLLOW_LINE
    children.push(
      svg('path', { class: 'd-paper', d: whole, fill: look.casing }),
      svg('path', {
        d: insetPath(shape, width / 2),
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': width,
      }),
    )
  } else if (doubtful) {
    children.push(
      svg('path', { class: 'd-paper', d: whole, fill: look.casing }),
      svg('path', { d: whole, fill: 'currentColor', 'fill-opacity': 1 - DOUBTFUL_TINT, stroke: 'none' }),
      svg('path', { d: insetPath(shape, DOUBTFUL_EDGE), fill: 'currentColor', stroke: 'none' }),
    )
  } else children.push(svg('path', { d: whole }))
  const transform = x === 0 && y === 0 ? undefined : `translate(${x} ${y})`
  // The colour stands on the mark as `color`, so that a style sheet changes it by kind (theme-css.ts).
  const attrs = { class: `d-kind-${kind[event]}`, color: colour, transform }
  return svg('g', { 'data-event': options.id, ...attrs }, children)
}

/** Attributes of the group that holds event marks: the casing is a stroke beneath the fill. */
export function eventGroupAttributes(look: EventLook) {
  return {
    fill: 'currentColor',
    stroke: look.casing,
    'stroke-width': MARK_CASING * 2,
    'paint-order': 'stroke',
  }
}

/** What pointer and finger may hit around a mark: at least 24 px across. */
function hitArea(r: number): SvgElementNode {
  return svg('circle', { class: 'd-hit', r, fill: 'none', stroke: 'none', 'pointer-events': 'all' })
}

function ring(radius: number, colour: string, casing: string): SvgElementNode[] {
  return [
    svg('circle', { class: 'd-ring-casing', r: radius, fill: 'none', stroke: casing, 'stroke-width': 4.5 }),
    svg('circle', { class: 'd-ring', r: radius, fill: 'none', stroke: colour, 'stroke-width': 2.5 }),
  ]
}

export function isActive(mark: PlaceMark): boolean {
  return mark.selected || mark.highlighted || mark.lit
}

/**
 * A place's mark around the origin, in the current colour: a dot, or a disc with the number of articles; hollow
 * where the place is approximate.
 */
export function placeMark(mark: PlaceMark, colours: MapPalette, interactive: boolean): SvgElementNode[] {
  const nodes: SvgElementNode[] = []
  const paper = { class: 'd-paper', fill: colours.casing }
  if (interactive) nodes.push(hitArea(Math.max(12, mark.radius + 4)))
  if (mark.selected) nodes.push(...ring(mark.radius + 6, colours.accent, colours.casing))
  nodes.push(svg('circle', { ...paper, r: tenth(mark.radius + 1.5) }))
  if (mark.hollow) {
    const width = mark.number ? 2 : 1.5
    const r = tenth(mark.radius - width / 2)
    nodes.push(svg('circle', { r, fill: 'none', stroke: 'currentColor', 'stroke-width': width }))
  } else nodes.push(svg('circle', { r: mark.radius }))
  if (mark.number) nodes.push(svg('text', { y: 4, ...(mark.hollow ? {} : paper) }, [String(mark.articles)]))
  return nodes
}
