import { expect, test } from 'vitest'
import { svg, svgToString } from '../../map/drawing/svg-node.ts'
import { forRasterizer } from './for-rasterizer.ts'

test('texts of right-to-left drawings are isolates, and stand by their other end', () => {
  const drawn = forRasterizer(
    svg('svg', { direction: 'rtl' }, [
      svg('text', { x: 1 }, ['شوشا (2020)']),
      svg('g', { 'text-anchor': 'middle' }, [svg('text', { x: 2 }, ['باكو'])]),
      svg('text', { x: 3, 'text-anchor': 'end' }, ['لاتشين']),
    ]),
  )
  expect(svgToString(drawn)).toBe(
    '<svg><text x="1" text-anchor="end">\u2067شوشا (2020)\u2069</text><g><text x="2" text-anchor="middle">\u2067باكو\u2069</text></g><text x="3" text-anchor="start">\u2067لاتشين\u2069</text></svg>',
  )
})

test('left-to-right texts, titles and data stay as they are', () => {
  const drawn = forRasterizer(
    svg('svg', { direction: 'ltr' }, [svg('title', {}, ['Baku']), svg('text', {}, ['Baku'])]),
  )
  expect(svgToString(drawn)).toBe('<svg><title>Baku</title><text text-anchor="start">Baku</text></svg>')
})

test('currentColor is the colour of where it is used, not of where it is named', () => {
  const drawn = forRasterizer(
    svg('g', { fill: 'currentColor', color: 'red' }, [
      svg('path', { color: 'blue' }),
      svg('path', { fill: 'none', stroke: 'currentColor' }),
    ]),
  )
  const [first, second] = drawn.children
  expect(first).toMatchObject({ attrs: { fill: 'blue' } })
  expect(second).toMatchObject({ attrs: { fill: 'none', stroke: 'red' } })
})
