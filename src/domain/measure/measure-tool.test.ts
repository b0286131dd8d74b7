import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  emptyTool,
  type MeasureTool,
  MOST_KM,
  MOST_POINTS,
  movedPoint,
  pointsOf,
  readPoint,
  readRadius,
  readRuler,
  spotAt,
  withoutLast,
  withPoint,
  writeMeasure,
} from './measure-tool.ts'

const READERS = { ruler: readRuler, radius: readRadius, point: readPoint }
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
const spot = fc.tuple(degrees(180), degrees(85)).map(([longitude, latitude]) => spotAt(longitude, latitude))
const tool: fc.Arbitrary<MeasureTool> = fc.oneof(
  fc.record({
    kind: fc.constant('ruler' as const),
    points: fc.array(spot, { minLength: 1, maxLength: MOST_POINTS }),
  }),
  fc.record({
    kind: fc.constant('radius' as const),
    centre: fc.oneof(spot, fc.constant({ place: 'shusha' })),
    km: fc.integer({ min: 10, max: 5000 }).map((tenths) => tenths / 10),
  }),
  fc.record({ kind: fc.constant('point' as const), at: spot }),
)

test('what is written is read again as it was', () => {
  fc.assert(
    fc.property(tool, (one) => {
      expect(READERS[one.kind](writeMeasure(one) ?? '')).toEqual(one)
    }),
  )
})

test('any text is read without an error, and what comes of it is within limits', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,;a-z٠-٩]{0,60}$/))
  fc.assert(
    fc.property(text, (value) => {
      const found = Object.values(READERS).flatMap((read) => read(value) ?? [])
      expect(found.map((one) => READERS[one.kind](writeMeasure(one) ?? ''))).toEqual(found)
      const lengths = found.map((one) => (one.kind === 'ruler' ? one.points.length : 0))
      const radii = found.map((one) => (one.kind === 'radius' ? one.km : 0))
      expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(MOST_POINTS)
      expect(Math.max(0, ...radii)).toBeLessThanOrEqual(MOST_KM)
    }),
  )
})

test('Arabic digits are digits; what is out of range is brought to its edge', () => {
  expect(readPoint('٣٩.٧٦,٤٦.٧٥')).toEqual({ kind: 'point', at: { latitude: 39.76, longitude: 46.75 } })
  expect(readPoint('95,200')).toEqual({ kind: 'point', at: { latitude: 85, longitude: 180 } })
  expect(readRadius('shusha,9000')).toMatchObject({ km: 500 })
  expect(readRadius('39.76,46.75,0')).toMatchObject({ km: 1 })
})

test.each(['', ';', '39.76', '39.76,46.75;', '39.76,46.75;x', '1e3,2', '39.76,46.75,1', 'NaN,NaN'])(
  'the ruler %j is dropped',
  (text) => expect(readRuler(text)).toBeUndefined(),
)

test.each([
  '',
  'shusha',
  'shusha,',
  'Shusha,5',
  ',5',
  '39.76,46.75,',
  'shusha,-5',
  'shusha,5,5',
  '__proto__,5',
])('the radius %j is dropped', (text) => expect(readRadius(text)).toBeUndefined())

test('points beyond the most that a ruler bears are cut', () => {
  const text = Array.from({ length: 30 }, (_, i) => `${i},${i}`).join(';')
  expect(readRuler(text)).toMatchObject({ points: { length: MOST_POINTS } })
})

test('a point is set once, and taken back', () => {
  const here = spotAt(46.75, 39.76)
  const ruler = withPoint(withPoint(emptyTool('ruler'), here, here), here, here)
  expect(ruler).toEqual({ kind: 'ruler', points: [here] })
  expect(withoutLast(ruler)).toEqual(emptyTool('ruler'))
  const radius = withPoint(emptyTool('radius'), { place: 'shusha' }, here)
  expect(writeMeasure(radius)).toBe('shusha,25')
  expect(writeMeasure(withoutLast(radius))).toBeUndefined()
})

test('a point that was set moves alone; where there is none, nothing does', () => {
  const ruler = readRuler('39.8,46.7;39.9,46.8')!
  const spot = spotAt(46.1, 39.1)
  expect(movedPoint(ruler, 1, spot)).toEqual({ kind: 'ruler', points: [spotAt(46.7, 39.8), spot] })
  expect(movedPoint(ruler, 2, spot)).toBe(ruler)
  const about = readRadius('shusha,20')!
  expect(pointsOf(about)).toEqual([])
  expect(movedPoint(about, 0, spot)).toBe(about)
  expect(movedPoint(readRadius('39.8,46.7,20')!, 0, spot)).toEqual({ kind: 'radius', centre: spot, km: 20 })
})
