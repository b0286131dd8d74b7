import { describe, expect, test } from 'vitest'
import { HandSpeed, hasLanded, thrownBy } from './throw.ts'

describe('a throw', () => {
  test('goes on at the hand’s speed, slows down and lands', () => {
    expect(thrownBy(2, 1)).toBeCloseTo(2, 1)
    const way = [100, 200, 400, 800, 1600].map((at) => thrownBy(2, at))
    for (let i = 1; i < way.length; i++) expect(way[i]!).toBeGreaterThan(way[i - 1]!)
    expect(hasLanded(2, 100)).toBe(false)
    expect(hasLanded(2, 2500)).toBe(true)
  })

  test('goes the other way just as far', () => {
    expect(thrownBy(-1.5, 300)).toBe(-thrownBy(1.5, 300))
  })
})

describe('a hand', () => {
  const moving = (...places: [number, number][]) => {
    const hand = new HandSpeed()
    for (const [x, at] of places) hand.note(x, at)
    return hand
  }

  test('throws at the speed of its last moments, not of its whole way', () => {
    const hand = moving([0, 0], [10, 500], [30, 520], [50, 540], [90, 580])
    expect(hand.atRelease(585)).toBeCloseTo(1, 1)
  })

  test('that rests before it lets go does not throw', () => {
    expect(moving([0, 0], [100, 50]).atRelease(200)).toBe(0)
  })

  test('that moves slowly, or not at all, does not throw', () => {
    expect(moving([0, 0], [5, 80]).atRelease(85)).toBe(0)
    expect(moving([0, 0]).atRelease(1)).toBe(0)
  })
})
