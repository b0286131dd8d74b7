import { expect, test } from 'vitest'
import { restingStop, stopBeside } from './stops.ts'

const heights = { low: 50, middle: 300, high: 700 }

test('let go at rest, a sheet goes to the nearest stop', () => {
  expect(restingStop(60, 0, heights)).toBe('low')
  expect(restingStop(174, 0, heights)).toBe('low')
  expect(restingStop(176, 0, heights)).toBe('middle')
  expect(restingStop(520, 0, heights)).toBe('high')
})

test('let go in motion, it goes on to the next stop of its way', () => {
  expect(restingStop(90, 1, heights)).toBe('middle')
  expect(restingStop(310, 1, heights)).toBe('high')
  expect(restingStop(690, -1, heights)).toBe('middle')
  expect(restingStop(290, -1, heights)).toBe('low')
  expect(restingStop(700, 1, heights)).toBe('high')
  expect(restingStop(50, -1, heights)).toBe('low')
})

test('there are three stops and none beyond', () => {
  expect(stopBeside('low', 1)).toBe('middle')
  expect(stopBeside('high', 1)).toBe('high')
  expect(stopBeside('low', -1)).toBe('low')
  expect(stopBeside('high', -2)).toBe('low')
})
