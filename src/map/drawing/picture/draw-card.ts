import { directionOf, isRightToLeft } from '../../../domain/languages.ts'
import type { Bounds } from '../../../domain/schema/map-config.ts'
import { CARD_SIZE } from '../../../domain/url/beside-page.ts'
import { palettes } from '../../palette.ts'
import type { SceneContent } from '../scene.ts'
import { type SvgElementNode, svg } from '../svg-node.ts'
import { textWidth } from '../text-width.ts'
import { sceneOf } from './scene-of.ts'
import { along, type Reading, textBlock } from './text-block.ts'

/** What is written on the picture of a link preview. */
export interface CardTexts {
  /** The map's own title. */
  map: string
  title: string
  /** What the title is of, in one line. */
  about: string
  /** Days that the map shows, over its lower edge. */
  window: string
  credits: string
}

export interface CardRequest {
  content: SceneContent
  /** What of the map is seen at least. */
  bounds: Bounds
  texts: CardTexts
}

const MARGIN = 40
/** Such a picture is seen at a third of its size: the map is drawn smaller and enlarged, so that its labels can be read. */
const ENLARGED = 1.7
const FOOT = 40

/** The picture that a link to a page shows elsewhere: title, the map with its days from edge to edge, credits; 1200 by 630. */
export function drawCard({ content, bounds, texts }: CardRequest): SvgElementNode {
  const { width, height } = CARD_SIZE
  const rtl = isRightToLeft(content.language)
  const colours = palettes[content.theme]
  const reading: Reading = { rtl, left: MARGIN, right: width - MARGIN }
  const heading = headingOf(texts, reading, content)
  const top = Math.round(heading.bottom + 14)
  const frame = { width, height: height - top - FOOT }
  const map = sceneOf(content, bounds, {
    width: frame.width / ENLARGED,
    height: frame.height / ENLARGED,
  }).scene
  const credits = textBlock(texts.credits, reading, height - FOOT + 6, {
    size: 17,
    weight: 400,
    fill: colours.quietInk,
    leading: 1.6,
    most: 1,
  })
  const edge = { x: 0, width, height: 1.5, fill: colours.districtLine }
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: content.language,
      direction: directionOf(content.language),
      'font-family': 'Vazirmatn',
    },
    [
      svg('rect', { width, height, fill: colours.casing }),
      svg('rect', { x: rtl ? width - 12 : 0, width: 12, height: top, fill: colours.accent }),
      ...heading.nodes,
      { ...map, attrs: { ...map.attrs, ...frame, x: 0, y: top, overflow: 'hidden' } },
      ...windowLabel(texts.window, reading, height - FOOT, content),
      svg('rect', { ...edge, y: top }),
      svg('rect', { ...edge, y: height - FOOT }),
      ...credits.nodes,
    ],
  )
}

function headingOf(texts: CardTexts, reading: Reading, { theme }: SceneContent) {
  const { accent, ink, quietInk } = palettes[theme]
  const map = textBlock(texts.map, reading, 14, {
    size: 25,
    weight: 700,
    fill: accent,
    leading: 1.7,
    most: 1,
  })
  const title = textBlock(texts.title, reading, map.bottom - 2, {
    size: 46,
    weight: 700,
    fill: ink,
    leading: 1.4,
    most: 2,
  })
  const about = textBlock(texts.about, reading, title.bottom, {
    size: 26,
    weight: 400,
    fill: quietInk,
    leading: 1.6,
    most: 1,
  })
  return { nodes: [...map.nodes, ...title.nodes, ...about.nodes], bottom: about.bottom }
}

/** The days on a strip of paper over the map's lower edge, where reading starts. */
function windowLabel(text: string, reading: Reading, bottom: number, { theme }: SceneContent) {
  const { ink, casing } = palettes[theme]
  const size = 22
  const width = textWidth(text, size, 700) + 36
  const x = reading.rtl ? reading.right + MARGIN - width : 0
  const at = { x: along(reading, 0) - (reading.rtl ? 1 : -1) * (18 - MARGIN), y: bottom - 15 }
  return [
    svg('rect', { x, y: bottom - 44, width, height: 44, fill: casing }),
    svg('text', { ...at, 'font-size': size, 'font-weight': 700, fill: ink }, [text]),
  ]
}
