import { expect, test } from 'vitest'
import { spotAt } from '../../domain/measure/measure-tool.ts'
import type { Position } from '../../domain/schema/common.ts'
import { palettes } from '../palette.ts'
import { type MeasureView, measureLayer } from './measure-layer.ts'
import { projectionOf } from './projection.ts'
import type { SvgElementNode, SvgNode } from './svg-node.ts'

const { project } = projectionOf({ longitude: 46.5, latitude: 39.8, zoom: 9 }, { width: 800, height: 600 })
const view = (over: Partial<MeasureView> = {}): MeasureView => ({
  project,
  colours: palettes.light,
  texts: { legs: ['30 km', '40 km'], whole: '70 km' },
  centre: null,
  ...over,
})
const points = [spotAt(46.2, 39.8), spotAt(46.6, 39.8), spotAt(46.6, 40.1)]

const all = (node: SvgNode): SvgElementNode[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(all)]
const flat = (nodes: SvgElementNode[]) => nodes.flatMap(all)
const texts = (nodes: SvgElementNode[]) =>
  flat(nodes).flatMap(({ tag, children }) => (tag === 'text' ? children : []))

test('a ruler has a dot on each point, a line through all, and says its legs and its length', () => {
  const nodes = measureLayer({ kind: 'ruler', points }, view())
  const dots = flat(nodes).filter(({ attrs }) => 'data-measure-point' in attrs)
  expect(dots.map(({ attrs }) => [attrs.cx, attrs.cy])).toEqual(
    points.map(({ longitude, latitude }) =>
      project([longitude, latitude]).map((v) => Math.round(v * 10) / 10),
    ),
  )
  expect(texts(nodes)).toEqual(['30 km', '40 km', '70 km'])
})

test('a leg too short for its words goes without, and one point says nothing', () => {
  const near = [spotAt(46.2, 39.8), spotAt(46.21, 39.8), spotAt(46.6, 39.8)]
  expect(texts(measureLayer({ kind: 'ruler', points: near }, view()))).toEqual(['40 km', '70 km'])
  expect(texts(measureLayer({ kind: 'ruler', points: near.slice(0, 1) }, view()))).toEqual([])
})

test('the next leg leads to the pointer', () => {
  const pointer: Position = [46.9, 39.9]
  const ruler = { kind: 'ruler', points } as const
  expect(flat(measureLayer(ruler, view({ pointer })))).toHaveLength(
    flat(measureLayer(ruler, view())).length + 1,
  )
})

test('a radius is as wide on the map as the ground it covers; without a centre there is none', () => {
  const radius = { kind: 'radius', centre: { place: 'x' }, km: 20 } as const
  expect(measureLayer(radius, view())).toEqual([])
  const nodes = measureLayer(radius, view({ centre: [46.5, 39.8] }))
  const ring = flat(nodes).find(({ attrs }) => 'data-measure-line' in attrs)
  const xs = [...String(ring?.attrs.d).matchAll(/[ML]([-\d.]+) /g)].map(([, x]) => Number(x))
  // Degrees of longitude at 39.8° N are 85.6 km long.
  const [left] = project([46.5 - 20 / 85.6, 39.8])
  expect(Math.min(...xs)).toBeCloseTo(left, 0)
})
