import { expect, test } from 'vitest'
import { ALL_KINDS } from '../../domain/dataset/window.ts'
import { layersNamed } from '../../domain/map-layers.ts'
import { parseDay } from '../../domain/time/day.ts'
import { LABEL_FONT } from '../labels.ts'
import { smallDataset } from '../small-dataset.fixture.ts'
import { drawScene, scene } from './draw-scene.ts'
import { drawFirstPicture, firstPictureCss } from './first-picture.ts'
import type { SceneContent } from './scene.ts'
import { type SvgElementNode, type SvgNode, svgToString } from './svg-node.ts'
import { THEME_RULES, themeCss } from './theme-css.ts'

const dataset = smallDataset()
const week = { from: parseDay('2023-09-18')!, to: parseDay('2023-09-23')! }
const content = (over: Partial<SceneContent> = {}): SceneContent => ({
  dataset,
  window: week,
  filter: { kinds: ALL_KINDS },
  selection: null,
  highlightedPlace: null,
  language: 'ar',
  theme: 'light',
  ...over,
})
const view = { camera: { longitude: 46.5, latitude: 39.9, zoom: 8.5 }, size: { width: 800, height: 600 } }

function all(node: SvgNode): SvgElementNode[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(all)]
}

const withAttribute = (node: SvgNode, name: string) => all(node).filter(({ attrs }) => name in attrs)

test('window, events in it and events drawn stand on the drawing', () => {
  const { attrs } = drawScene(content(), view)
  expect(attrs).toMatchObject({ 'data-window': '2023-09-18/2023-09-23', 'data-count': 4, 'data-drawn': 3 })
})

test('marks and labels carry the ids of their places and events', () => {
  const node = drawScene(content(), view)
  expect(withAttribute(node, 'data-event').map(({ attrs }) => attrs['data-event'])).toEqual([
    'one',
    'two',
    'three',
  ])
  const places = withAttribute(node, 'data-place').map(({ attrs }) => attrs['data-place'])
  expect(places).toEqual(expect.arrayContaining(['alpha', 'beta', 'land']))
})

test('an article is drawn with the way through its places, beneath names and marks', () => {
  const node = drawScene(content({ selection: { kind: 'article', id: 'first' } }), view)
  const classes = withAttribute(node, 'class').map(({ attrs }) => attrs.class)
  expect(classes).toContain('d-path')
  expect(classes.indexOf('d-path')).toBeLessThan(classes.indexOf('d-places'))
  expect(withAttribute(drawScene(content(), view), 'class').map(({ attrs }) => attrs.class)).not.toContain(
    'd-path',
  )
})

test('an event outside the filter or the window is not drawn', () => {
  const kinds = drawScene(content({ filter: { kinds: 0b1 } }), view)
  expect(withAttribute(kinds, 'data-event')).toHaveLength(1)
  const days = drawScene(content({ window: { from: week.from, to: week.from } }), view)
  expect(withAttribute(days, 'data-event')).toHaveLength(0)
})

test('hidden layers are left out, and the drawing of the regions knows', () => {
  const hidden = {
    window: { from: week.from, to: parseDay('2023-09-21')! },
    layers: layersNamed(['events'])!,
  }
  const classes = withAttribute(drawScene(content(hidden), view), 'class').map(({ attrs }) => attrs.class)
  expect(classes).not.toContain('d-corridor')
  expect(classes).not.toContain('d-reference')
  const shown = content({ window: hidden.window })
  expect(scene(shown, view).parts.regions.key).not.toBe(scene(content(hidden), view).parts.regions.key)
})

test('regions are those in force at the end of the last day, reference outlines always', () => {
  const classes = (to: string) =>
    withAttribute(drawScene(content({ window: { from: week.from, to: parseDay(to)! } }), view), 'class').map(
      ({ attrs }) => attrs.class,
    )
  expect(classes('2023-09-21')).toContain('d-corridor')
  expect(classes('2023-09-22')).not.toContain('d-corridor')
  expect(classes('2023-09-22')).toContain('d-reference')
})

test('names from the dataset are escaped and their harakat left out', () => {
  const markup = svgToString(drawScene(content(), view))
  expect(markup).toContain('ألفا &lt;1&gt; / ألف')
  expect(markup).not.toMatch(/<1>|style=/)
})

test('a selected place has a ring and comes in the accent colour', () => {
  const node = drawScene(content({ selection: { kind: 'place', id: 'alpha' } }), view)
  const mark = withAttribute(node, 'data-place').find(
    ({ tag, attrs }) => tag === 'g' && attrs['data-place'] === 'alpha',
  )!
  expect(mark.attrs.class).toBe('d-active')
  expect(all(mark).some(({ attrs }) => attrs.class === 'd-ring')).toBe(true)
  expect(svgToString(drawScene(content(), view))).not.toContain('d-ring')
})

test('an interactive drawing gives every mark 24 px to hit, a picture none', () => {
  const hits = (node: SvgElementNode) => all(node).filter(({ attrs }) => attrs.class === 'd-hit')
  const marks = hits(drawScene(content({ interactive: true }), view))
  expect(marks.length).toBe(3 + 2)
  for (const { attrs } of marks) expect(Number(attrs.r)).toBeGreaterThanOrEqual(12)
  expect(hits(drawScene(content(), view))).toEqual([])
})

test('a step of the window leaves the key of the ground as it is, a move of the camera does not', () => {
  const key = (over: Partial<SceneContent>, zoom = 8.5) =>
    scene(content(over), { ...view, camera: { ...view.camera, zoom } }).parts.ground.key
  expect(key({ window: { from: week.from, to: week.to + 30 } })).toBe(key({}))
  expect(key({}, 9)).not.toBe(key({}))
  expect(key({ theme: 'dark' })).not.toBe(key({}))
})

test('the first picture shows the same events, its symbols in groups that keep their size', () => {
  const node = drawFirstPicture(content())
  expect(node.attrs).toMatchObject({ preserveAspectRatio: 'xMidYMid meet', 'data-drawn': 3 })
  const fixed = all(node).filter(({ attrs }) => /^px\b/.test(String(attrs.class)))
  expect(fixed.length).toBeGreaterThanOrEqual(2 + 2 + 2)
  const css = firstPictureCss(dataset.map.start.bounds)
  expect(css).toMatch(/--picture-width:\d+(\.\d)?px/)
  expect(css).toMatch(
    /@container not \(\(width>=[\d.]+px\) and \(height>=[\d.]+px\)\)\{\.drawing-first \.l1\{display:none\}\}/,
  )
  expect(css).toMatch(
    /@container \(width>=[\d.]+px\) and \(height>=[\d.]+px\)\{\.drawing-first \.b2\{display:none\}\}/,
  )
})

test('every class a theme repaints is one the drawing wears', () => {
  const selections = [null, { kind: 'place', id: 'alpha' }, { kind: 'article', id: 'first' }] as const
  const worn = new Set(
    selections.flatMap((selection) =>
      all(drawScene(content({ selection, window: { from: week.from, to: week.from + 2 } }), view)).flatMap(
        ({ attrs }) => String(attrs.class ?? '').split(' '),
      ),
    ),
  )
  const absentHere = ['d-world-border', 'd-control', 'd-line', 'd-district', 'd-route', 'd-reference-label']
  const labels = Object.keys(LABEL_FONT).map((style) => `d-label-${style}`)
  const named = THEME_RULES.flatMap(([selector]) => /\.([\w-]+)/.exec(selector)?.[1] ?? [])
  const known = new Set([...worn, ...labels, ...absentHere])
  expect(named.filter((name) => !known.has(name))).toEqual([])
  expect(themeCss(dataset.map, 'dark', '[data-theme=dark]')).toContain('.d-kind-2{color:#fffff2}')
})
