import { type SvgElementNode, type SvgNode, svg } from '../../map/drawing/svg-node.ts'

const PAINTS = ['fill', 'stroke'] as const

interface Inherited {
  rtl: boolean
  anchor: string
  color: string
  fill: string
  stroke: string
}

/** Right-to-left isolate and its end (Unicode Standard Annex 9). */
const isolate = (text: string) => `\u2067${text}\u2069`
const OPPOSITE: Readonly<Record<string, string>> = { start: 'end', end: 'start' }

/**
 * A drawing for a rasterizer that lays every line out from left to right whatever `direction` says, and takes
 * `currentColor` from where the paint is named, not from where it is used (resvg, as @resvg/resvg-js 2.6 holds it):
 * texts of right-to-left drawings become isolates of that direction and stand by their other end, colours are named.
 */
export function forRasterizer(node: SvgElementNode): SvgElementNode {
  return rewritten(node, { rtl: false, anchor: 'start', color: 'black', fill: 'black', stroke: 'none' })
}

const textOr = (value: string | number | undefined, usual: string) =>
  value === undefined ? usual : String(value)

function rewritten(node: SvgElementNode, above: Inherited): SvgElementNode {
  const { direction, 'text-anchor': ownAnchor, ...rest } = node.attrs
  const here: Inherited = {
    rtl: direction === undefined ? above.rtl : direction === 'rtl',
    anchor: textOr(ownAnchor, above.anchor),
    color: textOr(rest.color, above.color),
    fill: textOr(rest.fill, above.fill),
    stroke: textOr(rest.stroke, above.stroke),
  }
  const attrs: Record<string, string | number> = { ...rest }
  for (const paint of PAINTS) if (here[paint] === 'currentColor') attrs[paint] = here.color
  if (node.tag === 'text') {
    attrs['text-anchor'] = here.rtl ? (OPPOSITE[here.anchor] ?? here.anchor) : here.anchor
  }
  const isText = node.tag === 'text' || node.tag === 'tspan'
  const children = node.children.map((child): SvgNode => {
    if (typeof child !== 'string') return rewritten(child, here)
    return isText && here.rtl ? isolate(child) : child
  })
  return svg(node.tag, attrs, children)
}
