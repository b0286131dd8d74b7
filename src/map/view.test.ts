import { describe, expect, it } from 'vitest'
import type { Bounds } from '../domain/schema/map-config.ts'
import {
  constrainCamera,
  elementView,
  freeBounds,
  fromPixels,
  leastZoom,
  MAX_ZOOM,
  toPixels,
  usablePadding,
  wishedCamera,
} from './view.ts'

const none = { top: 0, right: 0, bottom: 0, left: 0 }
const wide = { width: 1280, height: 800 }
const bounds: Bounds = [
  [41, 36],
  [51, 43],
]

describe('usablePadding', () => {
  it('leaves padding alone that leaves room', () => {
    const padding = { top: 56, right: 404, bottom: 200, left: 18 }
    expect(usablePadding(padding, wide)).toEqual(padding)
  })

  it('shrinks both sides in proportion where panels would cover everything', () => {
    const { left, right } = usablePadding({ ...none, left: 300, right: 100 }, { width: 280, height: 400 })
    expect(left + right).toBe(200)
    expect(left / right).toBe(3)
  })
})

describe('wishedCamera', () => {
  const start: Bounds = [
    [46, 39.2],
    [47.3, 40.4],
  ]

  it('fits bounds and goes no closer than asked', () => {
    expect(wishedCamera({ bounds: start, maxZoom: 6 }, wide, none).zoom).toBe(6)
    expect(wishedCamera({ bounds: start }, wide, none).zoom).toBeGreaterThan(8)
  })

  it('takes a camera as it is', () => {
    const camera = { longitude: 46, latitude: 40, zoom: 9 }
    expect(wishedCamera({ camera }, wide, none)).toBe(camera)
  })
})

describe('constrainCamera', () => {
  it('keeps the zoom between filling the free part and the nearest allowed', () => {
    const far = constrainCamera({ longitude: 46, latitude: 40, zoom: 1 }, bounds, wide, none)
    expect(far.zoom).toBe(leastZoom(bounds, wide, none))
    const near = constrainCamera({ longitude: 46, latitude: 40, zoom: 15 }, bounds, wide, none)
    expect(near.zoom).toBe(MAX_ZOOM)
  })

  it('holds a centre that leaves the bounds inside them', () => {
    const held = constrainCamera({ longitude: 10, latitude: 60, zoom: 9 }, bounds, wide, none)
    expect(held.longitude).toBeGreaterThan(41)
    expect(held.longitude).toBeLessThan(43)
    expect(held.latitude).toBeLessThan(43)
  })

  it('leaves a view inside the bounds as it is', () => {
    const camera = { longitude: 46.6, latitude: 39.8, zoom: 9 }
    const held = constrainCamera(camera, bounds, wide, none)
    expect(held.longitude).toBeCloseTo(46.6, 10)
    expect(held.latitude).toBeCloseTo(39.8, 10)
  })
})

describe('elementView', () => {
  const padding = { top: 56, right: 404, bottom: 200, left: 18 }
  const camera = { longitude: 46.75, latitude: 39.82, zoom: 8.3 }
  const view = elementView(camera, wide, padding, 1)

  it('puts the camera in the middle of the free part', () => {
    const middle = fromPixels(18 + (1280 - 422) / 2, 56 + (800 - 256) / 2, view)
    expect(middle.longitude).toBeCloseTo(46.75, 9)
    expect(middle.latitude).toBeCloseTo(39.82, 9)
  })

  it('puts its own centre in the middle of the element', () => {
    expect(toPixels(view.centreX, view.centreY, view)).toEqual({ x: 640, y: 400 })
  })
})

describe('freeBounds', () => {
  it('are the bounds that a camera was fitted to, in the proportions of the free part', () => {
    const padding = { top: 56, right: 404, bottom: 200, left: 18 }
    const wanted: Bounds = [
      [46, 39.2],
      [47.3, 40.4],
    ]
    const camera = wishedCamera({ bounds: wanted }, wide, padding)
    const [[west, south], [east, north]] = freeBounds(camera, wide, padding)
    expect(south).toBeCloseTo(39.2, 6)
    expect(north).toBeCloseTo(40.4, 6)
    expect((west + east) / 2).toBeCloseTo(46.65, 6)
    expect(east - west).toBeGreaterThan(1.3)
  })
})
