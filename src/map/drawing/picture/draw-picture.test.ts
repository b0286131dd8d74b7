import { expect, test } from 'vitest'
import { ALL_KINDS } from '../../../domain/dataset/window.ts'
import { parseDay } from '../../../domain/time/day.ts'
import { smallDataset } from '../../small-dataset.fixture.ts'
import { type SvgElementNode, type SvgNode, svgToString } from '../svg-node.ts'
import { drawPicture, PICTURE_SIZES, type PictureRequest } from './draw-picture.ts'

const texts: PictureRequest['texts'] = {
  map: 'The map',
  title: 'A week in «Alpha» & Beta',
  about: 'from 18 to 23 September 2023',
  credits: 'Sources: survey',
  origin: 'Version 1',
  scale: (metres) => `${metres / 1000} km`,
  legend: {
    articles: 'articles',
    approximate: 'approximate',
    lowCertainty: 'uncertain',
    accuracy: (km) => `±${km} km`,
    number: String,
  },
}

function picture(language: 'ar' | 'en', over: Partial<PictureRequest> = {}): SvgElementNode {
  return drawPicture({
    content: {
      dataset: smallDataset(),
      window: { from: parseDay('2023-09-18')!, to: parseDay('2023-09-21')! },
      filter: { kinds: ALL_KINDS },
      selection: null,
      highlightedPlace: null,
      language,
      theme: 'light',
      idPrefix: 'p',
    },
    bounds: [
      [45.8, 39.4],
      [47.2, 40.4],
    ],
    size: PICTURE_SIZES.landscape,
    texts,
    ...over,
  })
}

const all = (node: SvgNode): SvgElementNode[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(all)]
const lettered = (node: SvgElementNode, text: string) =>
  all(node).find(({ tag, children }) => tag === 'text' && children[0] === text)

test('title, days, legend, scale and credits are in the picture', () => {
  const drawn = svgToString(picture('en'))
  for (const text of [texts.map, texts.about, texts.credits, texts.origin, 'articles', 'approximate'])
    expect(drawn).toContain(text)
  expect(drawn).toContain('A week in «Alpha» &amp; Beta')
  expect(drawn).toMatch(/data-metres="\d+"/)
})

test('it is set right to left in Arabic and left to right in English', () => {
  const { width } = PICTURE_SIZES.landscape
  const [arabic, english] = [picture('ar'), picture('en')]
  expect(arabic.attrs.direction).toBe('rtl')
  expect(english.attrs.direction).toBe('ltr')
  expect(Number(lettered(arabic, texts.title)?.attrs.x)).toBeGreaterThan(width - 60)
  expect(Number(lettered(english, texts.title)?.attrs.x)).toBeLessThan(60)
})

test('only kinds that the window holds, and areas in force, stand in the legend', () => {
  const drawn = svgToString(picture('en'))
  const kinds = smallDataset().map.kinds.map(({ label }) => label.en)
  expect(kinds.filter((kind) => drawn.includes(`>${kind}<`)).length).toBeGreaterThan(0)
  expect(drawn).toContain('±')
  const before = picture('en', {
    content: {
      ...contentOf(),
      window: { from: parseDay('2021-01-01')!, to: parseDay('2021-01-02')! },
    },
  })
  expect(kinds.filter((kind) => svgToString(before).includes(`>${kind}<`))).toEqual([])
})

function contentOf(): PictureRequest['content'] {
  return {
    dataset: smallDataset(),
    window: { from: parseDay('2023-09-18')!, to: parseDay('2023-09-21')! },
    filter: { kinds: ALL_KINDS },
    selection: null,
    highlightedPlace: null,
    language: 'en',
    theme: 'light',
  }
}

test.for(Object.entries(PICTURE_SIZES))('%s: nothing is written outside the picture', ([, size]) => {
  const node = picture('ar', { size })
  const own = node.children.filter((child) => typeof child !== 'string')
  const heights = own
    .filter(({ tag }) => tag === 'svg' || tag === 'rect')
    .map(({ attrs }) => Number(attrs.y ?? 0) + Number(attrs.height))
  expect(Math.max(...heights)).toBeLessThanOrEqual(size.height)
  const footing = own.at(-1)
  const shift = Number(/translate\(0 ([\d.]+)\)/.exec(String(footing?.attrs.transform))?.[1])
  const lowest = Math.max(...(footing ? all(footing) : []).map(({ attrs }) => Number(attrs.y ?? 0)))
  expect(shift + lowest).toBeLessThan(size.height)
})

test('a file that stands alone carries its fonts, and asks for nothing', () => {
  const drawn = svgToString(
    picture('en', { fontCss: '@font-face{font-family:Vazirmatn;src:url(data:font/woff2;base64,AA==)}' }),
  )
  expect(drawn).toContain('<style>@font-face')
  expect(drawn).not.toMatch(/(?:href|src)="?\(?https?:/)
})
