import { expect, test } from 'vitest'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { PlaceMark } from '../place-marks.ts'
import { labelBox, placeLabels, squareAround } from './place-labels.ts'
import type { Box, Point } from './projection.ts'
import { overlaps, TakenBoxes } from './taken-boxes.ts'

const names = [['ستيباناكيرت', 'خانكندي'], ['شوشا'], ['لاتشين'], ['أذربيجان']]
const dataset = {
  places: names.map((ar, i) => ({
    id: `p${i}`,
    properties: {
      name: { ar, en: ar },
      kind: i === 3 ? 'country' : 'town',
      rank: 4,
      precision: i === 3 ? 'anchor' : 'exact',
    },
  })),
} as unknown as Dataset

const mark = (place: number, over: Partial<PlaceMark> = {}): PlaceMark => ({
  place,
  articles: 0,
  events: 0,
  radius: place === 3 ? 0 : 5,
  number: false,
  hollow: false,
  selected: false,
  lit: false,
  highlighted: false,
  importance: 1,
  ...over,
})

function place(points: Point[], marks: PlaceMark[], taken: Box[] = [], language: 'ar' | 'en' = 'ar') {
  const at = (which: PlaceMark) => points[which.place]!
  const labels = placeLabels(dataset, marks, at, language, new TakenBoxes(taken))
  return { labels, boxes: labels.map((label) => labelBox(label, at(label.mark))) }
}

test('a label stands where reading leads away from its mark', () => {
  const arabic = place([[100, 100]], [mark(0)])
  expect(arabic.labels[0]).toMatchObject({ anchor: 'start', y: 0 })
  expect(arabic.boxes[0]!.right).toBeLessThan(100)
  const english = place([[100, 100]], [mark(0)], [], 'en')
  expect(english.boxes[0]!.left).toBeGreaterThan(100)
})

test('labels never overlap each other nor what was taken', () => {
  const points: Point[] = [
    [100, 100],
    [110, 104],
    [96, 112],
    [104, 106],
  ]
  const taken = points.map((point) => squareAround(point, 6))
  const before = [...taken]
  const { boxes } = place(points, [mark(0), mark(1), mark(2)], taken)
  expect(boxes.length).toBeGreaterThan(1)
  boxes.forEach((box, i) => {
    for (const other of [...boxes.slice(i + 1), ...before]) expect(overlaps(box, other)).toBe(false)
  })
})

test('labels that would stand in each other’s way take different spots', () => {
  const { boxes } = place(
    [
      [100, 100],
      [100, 104],
      [100, 108],
    ],
    [mark(0), mark(1), mark(2)],
  )
  expect(boxes).toHaveLength(3)
  expect(boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)))).toBe(false)
})

test('where space lacks the first form stands alone, and where there is none the label is left out', () => {
  const walls: Box[] = [
    { left: -900, right: 6, top: -900, bottom: 900 },
    { left: 104, right: 900, top: -900, bottom: 900 },
    { left: -900, right: 900, top: -900, bottom: 90 },
    { left: -900, right: 900, top: 110, bottom: 900 },
  ]
  expect(place([[100, 100]], [mark(0)], [...walls]).labels[0]?.text).toBe('ستيباناكيرت')
  expect(place([[100, 100]], [mark(0)], [{ left: 0, right: 200, top: 0, bottom: 200 }]).labels).toEqual([])
})

test('the name of an area stands on it, and beside the events that stand there', () => {
  const at: Point[] = [
    [0, 0],
    [0, 0],
    [0, 0],
    [100, 100],
  ]
  expect(place(at, [mark(3)]).labels[0]).toMatchObject({ anchor: 'middle', x: 0, y: 0 })
  const ring = [
    squareAround([100, 78], 8),
    squareAround([116, 84], 8),
    squareAround([84, 84], 8),
    squareAround([122, 100], 8),
  ]
  const { labels } = place(at, [mark(3, { events: 4 })], ring)
  expect(labels[0]!.y).toBeGreaterThan(30)
})
