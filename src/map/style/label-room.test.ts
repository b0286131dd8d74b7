import { describe, expect, it } from 'vitest'
import { labelAnchors, labelDistances, takenRoom } from './label-room.ts'

describe('takenRoom', () => {
  it('is the mark alone where nothing happened', () => {
    expect(takenRoom(5, 0, false)).toEqual({ top: 5, right: 5, bottom: 5, left: 5 })
  })

  it('grows to hold the event marks around the place', () => {
    expect(takenRoom(5, 1, false).top).toBeGreaterThan(25)
    expect(takenRoom(5, 1, false).bottom).toBe(5)
    expect(takenRoom(5, 8, false).bottom).toBeGreaterThan(25)
    expect(takenRoom(5, 30, false).left).toBeGreaterThan(40)
  })
})

describe('a place with a neighbour close above', () => {
  it('has its marks, and the room they take, below', () => {
    expect(takenRoom(5, 1, true).top).toBe(5)
    expect(takenRoom(5, 1, true).bottom).toBeGreaterThan(25)
    expect(labelDistances(5, 2, true).top).toBeLessThan(labelDistances(5, 2, false).top)
  })
})

describe('labelDistances', () => {
  it('leaves sides near while events stand above', () => {
    expect(labelDistances(5, 2, false).left).toBe(10)
    expect(labelDistances(5, 2, false).top).toBeGreaterThan(25)
  })

  it('moves a side out once an event stands there', () => {
    expect(labelDistances(5, 5, false).left).toBeGreaterThan(25)
    expect(labelDistances(5, 5, false).right).toBeGreaterThan(25)
  })
})

describe('labelAnchors', () => {
  const room = { top: 8, right: 8, bottom: 8, left: 8 }

  it('stands first to the left of the mark in Arabic and to the right in English', () => {
    expect(labelAnchors(room, 10, 'ar', false).slice(0, 2)).toEqual(['right', [-0.8, 0]])
    expect(labelAnchors(room, 10, 'en', false).slice(0, 2)).toEqual(['left', [0.8, 0]])
  })

  it('takes the free side where the first is taken', () => {
    expect(labelAnchors({ ...room, left: 40 }, 10, 'ar', false)[0]).toBe('left')
  })

  it('tries again farther off where the label matters', () => {
    expect(labelAnchors(room, 10, 'ar', true)).toHaveLength(24)
    expect(labelAnchors(room, 10, 'ar', false)).toHaveLength(8)
  })
})
