import { expect, test } from 'vitest'
import { ALL_KINDS } from '../../../domain/dataset/window.ts'
import { parseDay } from '../../../domain/time/day.ts'
import { smallDataset } from '../../small-dataset.fixture.ts'
import type { SvgElementNode, SvgNode } from '../svg-node.ts'
import { type CardTexts, drawCard } from './draw-card.ts'

const texts: CardTexts = {
  map: 'The map',
  title: 'A week',
  about: 'town',
  window: '18 – 23 September 2023',
  credits: 'Sources: survey',
}

function card(language: 'ar' | 'en', over: Partial<CardTexts> = {}): SvgElementNode {
  return drawCard({
    content: {
      dataset: smallDataset(),
      window: { from: parseDay('2023-09-18')!, to: parseDay('2023-09-23')! },
      filter: { kinds: ALL_KINDS },
      selection: null,
      highlightedPlace: null,
      language,
      theme: 'light',
      idPrefix: 'card',
    },
    bounds: [
      [45.8, 39.4],
      [47.2, 40.4],
    ],
    texts: { ...texts, ...over },
  })
}

const all = (node: SvgNode): SvgElementNode[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(all)]
const lettered = (node: SvgElementNode, text: string) =>
  all(node).find(({ tag, children }) => tag === 'text' && children[0] === text)
const mapOf = (node: SvgElementNode) => all(node).find(({ tag }, i) => tag === 'svg' && i > 0)!

test('it holds title, days, map and credits in 1200 by 630', () => {
  const drawn = card('en')
  expect(drawn.attrs).toMatchObject({ width: 1200, height: 630 })
  for (const text of Object.values(texts)) expect(lettered(drawn, text), text).toBeDefined()
  const { y, height } = mapOf(drawn).attrs as { y: number; height: number }
  expect(y + height).toBe(590)
})

test('in Arabic reading starts at the right, in English at the left', () => {
  expect(lettered(card('ar'), texts.title)?.attrs.x).toBe(1160)
  expect(lettered(card('en'), texts.title)?.attrs.x).toBe(40)
  expect(card('ar').attrs.direction).toBe('rtl')
})

test('a long title takes a second line from the map, a third it has not', () => {
  const height = (title: string) => mapOf(card('en', { title })).attrs.height as number
  const word = 'September '
  const two = height(word.repeat(8))
  expect(two).toBeLessThan(height('A week'))
  expect(height(word.repeat(40))).toBe(two)
})

test('the map is drawn smaller and enlarged, so that its labels can be read', () => {
  const map = mapOf(card('en'))
  const [, , inner] = String(map.attrs.viewBox).split(' ').map(Number)
  expect(Number(map.attrs.width) / inner!).toBeCloseTo(1.7, 5)
})
