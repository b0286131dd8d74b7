import { FLAG } from '../../../domain/dataset/event-columns.ts'
import { countWindow, forEachVisible } from '../../../domain/dataset/window.ts'
import { ALL_LAYERS, hasLayer } from '../../../domain/map-layers.ts'
import type { RegionFeature } from '../../../domain/schema/region.ts'
import { inLanguage } from '../../../domain/text/in-language.ts'
import { eventLook } from '../../events/event-look.ts'
import { DOUBTFUL_EDGE, DOUBTFUL_TINT, insetPath, MARK_CASING, markPath } from '../../mark-shapes.ts'
import { FILL_OPACITY, type MapPalette, palettes } from '../../palette.ts'
import { regionsInForce } from '../../regions-in-force.ts'
import type { SceneContent } from '../scene.ts'
import { type SvgElementNode, svg } from '../svg-node.ts'
import { textWidth } from '../text-width.ts'
import { along, type Reading } from './text-block.ts'

/** What a legend says, in the reader's language. */
export interface LegendTexts {
  articles: string
  approximate: string
  lowCertainty: string
  accuracy: (km: number) => string
  number: (value: number) => string
}

interface Entry {
  /** Drawn around the origin, within 26 by 16 pixels. */
  sign: SvgElementNode[]
  text: string
}

const SIGN_WIDTH = 26
const SIGN_GAP = 8
const ENTRY_GAP = 22
const ROW = 25
const SIZE = 13.5

/** Everything the picture draws of time and places, each sign with its words. `hatch` is the id of the corridor's pattern. */
function legendEntries(content: SceneContent, texts: LegendTexts, hatch: string): Entry[] {
  const { dataset, window, filter, layers = ALL_LAYERS, language, theme } = content
  const colours = palettes[theme]
  const { byKind } = countWindow(dataset.events, window, filter, dataset.map.kinds.length)
  const look = eventLook(dataset.map, theme)
  const kinds = dataset.map.kinds.flatMap((kind, i): Entry[] => {
    const drawn = look.kinds[i]
    if (!drawn || !byKind[i] || !(filter.kinds & (1 << i))) return []
    return [
      { sign: [mark(markPath(drawn.shape), drawn.colour, colours)], text: inLanguage(kind.label, language) },
    ]
  })
  let doubtful = false
  forEachVisible(dataset.events, window, filter, (i) => {
    if (dataset.events.flags[i]! & FLAG.lowCertainty) doubtful = true
  })
  const regions = regionsInForce(dataset, window.to, undefined, layers).map(({ properties }): Entry => {
    const years = properties.years ? ` (${inLanguage(properties.years, language)})` : ''
    const text = `${inLanguage(properties.name, language)}${years} ${texts.accuracy(properties.accuracyKm)}`
    return { sign: regionSign(properties.role, colours, hatch), text }
  })
  const paper = { fill: colours.casing }
  return [
    ...kinds,
    ...(doubtful ? [{ sign: doubtfulSign(colours), text: texts.lowCertainty }] : []),
    ...regions,
    ...(hasLayer(layers, 'articles')
      ? [{ sign: articlesSign(colours, texts.number(3)), text: texts.articles }]
      : []),
    {
      sign: [svg('circle', { r: 4.5, ...paper, stroke: colours.placeMark, 'stroke-width': 1.8 })],
      text: texts.approximate,
    },
  ]
}

function articlesSign({ placeMark, casing }: MapPalette, number: string): SvgElementNode[] {
  const letters = { y: 4, 'text-anchor': 'middle', 'font-size': 11, 'font-weight': 700, fill: casing }
  return [svg('circle', { r: 8, fill: placeMark }), svg('text', letters, [number])]
}

function mark(d: string, fill: string, colours: MapPalette): SvgElementNode {
  const casing = { stroke: colours.casing, 'stroke-width': MARK_CASING * 2, 'paint-order': 'stroke' }
  return svg('path', { d, fill, ...casing })
}

function doubtfulSign({ quietInk, casing }: MapPalette): SvgElementNode[] {
  return [
    svg('path', { d: markPath('disc'), fill: casing }),
    svg('path', { d: markPath('disc'), fill: quietInk, 'fill-opacity': 1 - DOUBTFUL_TINT }),
    svg('path', { d: insetPath('disc', DOUBTFUL_EDGE), fill: quietInk }),
  ]
}

function regionSign(
  role: RegionFeature['properties']['role'],
  colours: MapPalette,
  hatch: string,
): SvgElementNode[] {
  const box = { x: -12, y: -7, width: 24, height: 14, rx: 2 }
  const line = { x1: -12, y1: 0, x2: 12, y2: 0, fill: 'none' }
  switch (role) {
    case 'control':
      return [svg('rect', { ...box, fill: colours.control, 'fill-opacity': FILL_OPACITY.control * 2 })]
    case 'corridor':
      return [svg('rect', { ...box, fill: `url(#${hatch})`, stroke: colours.corridor, 'stroke-width': 0.8 })]
    case 'reference':
      return [
        svg('rect', {
          ...box,
          fill: colours.reference,
          'fill-opacity': FILL_OPACITY.reference,
          stroke: colours.reference,
          'stroke-width': 1.6,
          'stroke-dasharray': '5 3',
        }),
      ]
    case 'line':
      return [
        svg('line', { ...line, stroke: colours.line, 'stroke-width': 2, 'stroke-dasharray': '9 3 2 3' }),
      ]
    case 'district':
      return [svg('line', { ...line, stroke: colours.districtLine, 'stroke-width': 1 })]
  }
}

/** The legend in rows from `top`, entry after entry as reading goes, and the y below it. */
export function legendRows(
  content: SceneContent,
  texts: LegendTexts,
  reading: Reading,
  top: number,
  hatch: string,
): { nodes: SvgElementNode[]; bottom: number } {
  const { ink } = palettes[content.theme]
  const most = reading.right - reading.left
  let [at, row] = [0, 0]
  const nodes = legendEntries(content, texts, hatch).map(({ sign, text }) => {
    const width = SIGN_WIDTH + SIGN_GAP + textWidth(text, SIZE, 400)
    if (at > 0 && at + width > most) {
      at = 0
      row++
    }
    const y = top + row * ROW + ROW / 2
    const signAt = along(reading, at + SIGN_WIDTH / 2)
    const label = svg(
      'text',
      { x: along(reading, at + SIGN_WIDTH + SIGN_GAP), y: y + SIZE * 0.34, 'font-size': SIZE, fill: ink },
      [text],
    )
    at += width + ENTRY_GAP
    return svg('g', {}, [svg('g', { transform: `translate(${signAt} ${y})` }, sign), label])
  })
  return { nodes, bottom: top + (row + 1) * ROW }
}
