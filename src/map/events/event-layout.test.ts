import { expect, test } from 'vitest'
import {
  decodeEventColumns,
  type EventRow,
  encodeEventColumns,
  FLAG,
} from '../../domain/dataset/event-columns.ts'
import { ALL_KINDS, countWindow } from '../../domain/dataset/window.ts'
import { mercatorX, mercatorY, worldSize } from '../../domain/geometry/mercator.ts'
import { EventLayout } from './event-layout.ts'
import { HIDDEN, SLOT_OFFSETS } from './slots.ts'

const PLACES = [
  [46.7528, 39.8177],
  [46.55, 39.64],
] as const

function layoutOf(rows: Partial<EventRow>[]) {
  const whole = rows.map((row) => ({
    start: 10,
    end: 11,
    place: 0,
    lon: 0,
    lat: 0,
    kind: 0,
    flags: 0,
    ...row,
  }))
  const { header, bytes } = encodeEventColumns(
    whole.map((row) => (row.flags & FLAG.ownPosition ? row : { ...row, lon: Number.NaN, lat: Number.NaN })),
  )
  return new EventLayout(decodeEventColumns(header, bytes.buffer, PLACES))
}

const camera = { centreX: mercatorX(46.7), centreY: mercatorY(39.7), zoom: 9, width: 800, height: 600 }

function pointOf(lon: number, lat: number, slot: number) {
  const world = worldSize(camera.zoom)
  return [
    (mercatorX(lon) - camera.centreX) * world + 400 + SLOT_OFFSETS[slot * 2]!,
    (mercatorY(lat) - camera.centreY) * world + 300 + SLOT_OFFSETS[slot * 2 + 1]!,
  ] as const
}

test('visible events of one place get one slot after the other, other places begin anew', () => {
  const layout = layoutOf([{}, { place: 1 }, {}, { kind: 1 }, {}])
  expect(layout.setWindow({ from: 10, to: 10 }, { kinds: 1 })).toBe(4)
  expect([0, 1, 2, 3, 4].map((i) => layout.slot(i))).toEqual([1, 1, 2, HIDDEN, 3])
})

test('slots depend on the window alone, not on the windows before', () => {
  const layout = layoutOf([
    { start: 1, end: 2 },
    { start: 5, end: 6 },
    { start: 9, end: 10 },
  ])
  layout.setWindow({ from: 1, to: 9 }, { kinds: ALL_KINDS })
  expect(layout.slot(2)).toBe(3)
  layout.setWindow({ from: 5, to: 9 }, { kinds: ALL_KINDS })
  expect([layout.slot(0), layout.slot(1), layout.slot(2)]).toEqual([HIDDEN, 1, 2])
})

test('a long event shows in a window after its start, and an ended one between does not', () => {
  const layout = layoutOf([
    { start: 1, end: 100 },
    { start: 2, end: 3 },
    { start: 50, end: 51 },
  ])
  expect(layout.setWindow({ from: 40, to: 60 }, { kinds: ALL_KINDS })).toBe(2)
  expect([layout.slot(0), layout.slot(1), layout.slot(2)]).toEqual([1, HIDDEN, 2])
})

test('an event without a position counts but gets no slot', () => {
  const layout = layoutOf([{}, { place: 0xffff }])
  expect(layout.setWindow({ from: 0, to: 20 }, { kinds: ALL_KINDS })).toBe(2)
  expect(layout.placed).toBe(1)
  expect(layout.slot(1)).toBe(HIDDEN)
})

test('counts are those of countWindow for any window', () => {
  const rows = Array.from({ length: 300 }, (_, i) => ({
    start: i >> 2,
    end: (i >> 2) + 1 + (i % 7),
    kind: i % 6,
  }))
  const layout = layoutOf(rows)
  for (let from = -3; from < 80; from += 3) {
    const window = { from, to: from + 9 }
    expect(layout.setWindow(window, { kinds: 0b101 })).toBe(
      countWindow(layout.columns, window, { kinds: 0b101 }, 6).total,
    )
  }
})

test('a mark is picked where its slot has moved it, not at its place', () => {
  const layout = layoutOf([{}, {}])
  layout.setWindow({ from: 10, to: 10 }, { kinds: ALL_KINDS })
  expect(layout.pick(camera, ...pointOf(46.7528, 39.8177, 1), 4)).toBe(0)
  expect(layout.pick(camera, ...pointOf(46.7528, 39.8177, 2), 4)).toBe(1)
  expect(layout.pick(camera, ...pointOf(46.7528, 39.8177, 0), 4)).toBe(-1)
})

test('an event with its own position is picked on the spot; out of the window it is not', () => {
  const layout = layoutOf([
    { flags: FLAG.ownPosition, lon: 46.4, lat: 39.5 },
    { flags: FLAG.ownPosition, lon: 46.9, lat: 39.9, start: 12, end: 13 },
  ])
  layout.setWindow({ from: 10, to: 10 }, { kinds: ALL_KINDS })
  expect(layout.pick(camera, ...pointOf(46.4, 39.5, 0), 0)).toBe(0)
  layout.setWindow({ from: 12, to: 14 }, { kinds: ALL_KINDS })
  expect(layout.pick(camera, ...pointOf(46.4, 39.5, 0), 0)).toBe(-1)
  expect(layout.pick(camera, ...pointOf(46.9, 39.9, 0), 0)).toBe(1)
})

test('of marks on one spot the one drawn last is picked', () => {
  const layout = layoutOf(Array.from({ length: 80 }, () => ({})))
  layout.setWindow({ from: 10, to: 10 }, { kinds: ALL_KINDS })
  expect(layout.slot(79)).toBe(layout.slot(59))
  expect(layout.pick(camera, ...pointOf(46.7528, 39.8177, layout.slot(79)), 2)).toBe(79)
})

test('positions keep a hundredth of a pixel at zoom 12', () => {
  const layout = layoutOf([{ place: 0 }, { place: 1 }])
  const { x, originX } = layout.groups
  PLACES.forEach(([lon], i) => {
    const exact = mercatorX(Math.fround(lon)) * worldSize(12)
    expect(Math.abs((x[i]! + originX) * worldSize(12) - exact)).toBeLessThan(0.01)
  })
})

test('a place with a neighbour close above turns its marks down, the neighbour does not', () => {
  const places = [
    [46.7528, 39.8177],
    [46.7499, 39.7601],
    [46.55, 39.3],
  ] as const
  const rows = places.map((_, place) => ({
    start: 10,
    end: 11,
    place,
    lon: Number.NaN,
    lat: Number.NaN,
    kind: 0,
    flags: 0,
  }))
  const { header, bytes } = encodeEventColumns(rows)
  const layout = new EventLayout(decodeEventColumns(header, bytes.buffer, places))
  layout.setWindow({ from: 10, to: 10 }, { kinds: ALL_KINDS })
  const heights = [0, 1, 2].map((i) => SLOT_OFFSETS[layout.slot(i) * 2 + 1])
  expect(heights).toEqual([-22, 22, -22])
})

test('whoever copies only the words that changed holds all of them, whatever the windows', () => {
  const rows = Array.from({ length: 60 }, (_, i) => ({
    start: i,
    end: i + 1 + (i % 7 === 0 ? 20 : 0),
    place: i % 2,
    kind: i % 3,
  }))
  const layout = layoutOf(rows)
  const copy = layout.state.slice()
  const windows = [
    [0, 9],
    [3, 12],
    [40, 59],
    [41, 59],
    [0, 59],
    [30, 30],
  ] as const
  for (const [from, to] of windows) {
    for (const kinds of [ALL_KINDS, 0b10]) {
      layout.setWindow({ from, to }, { kinds })
      const { changedFrom, changedTo, state } = layout
      copy.set(state.subarray(changedFrom, changedTo), changedFrom)
      expect(copy).toEqual(state)
    }
  }
})

test('events that stand alone never change their words, so that a step has nothing to upload', () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({
    start: i,
    end: i + 1,
    lon: 40 + i,
    lat: 40,
    flags: FLAG.ownPosition,
  }))
  const layout = layoutOf(rows)
  for (const from of [0, 5, 11]) {
    layout.setWindow({ from, to: from + 9 }, { kinds: ALL_KINDS })
    expect(layout.count).toBe(10)
    expect(layout.changedTo - layout.changedFrom).toBe(0)
  }
})
