import type { Camera } from '../../../domain/geometry/mercator.ts'
import type { MapPalette } from '../../palette.ts'
import { scaleLength } from '../../scale-length.ts'
import { type SvgElementNode, svg } from '../svg-node.ts'

const LONGEST = 130
const MARGIN = 14

/** A bar of round length on the ground in the lower corner of a map where reading starts. */
export function scaleBar(
  camera: Camera,
  size: { width: number; height: number },
  rtl: boolean,
  colours: MapPalette,
  text: (metres: number) => string,
): SvgElementNode {
  const { metres, pixels } = scaleLength(camera.latitude, camera.zoom, LONGEST)
  const left = rtl ? size.width - MARGIN - pixels : MARGIN
  const y = size.height - MARGIN
  const bar = `M${left.toFixed(1)} ${y - 6}v6h${pixels.toFixed(1)}v-6`
  const line = { d: bar, fill: 'none', 'stroke-linejoin': 'round' }
  return svg('g', { class: 'p-scale', 'data-metres': metres }, [
    svg('rect', {
      x: (left - 8).toFixed(1),
      y: y - 26,
      width: (pixels + 16).toFixed(1),
      height: 34,
      rx: 5,
      fill: colours.halo,
      'fill-opacity': 0.86,
    }),
    svg('path', { ...line, stroke: colours.ink, 'stroke-width': 1.6 }),
    svg(
      'text',
      {
        x: (left + pixels / 2).toFixed(1),
        y: y - 9,
        'text-anchor': 'middle',
        'font-size': 13,
        fill: colours.ink,
      },
      [text(metres)],
    ),
  ])
}
