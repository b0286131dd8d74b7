import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FLAG } from '../../domain/dataset/event-columns.ts'
import { formatDay, parseDay } from '../../domain/time/day.ts'
import { daysOf } from './inline-axis.ts'
import { nextPlayWindow, playDetail, playSteps, stopsBetween } from './playback-steps.ts'
import { columnsOf, someEvents } from './test-columns.ts'

const ALL = { kinds: 7 }
const SPAN = { from: 0, to: 420 }

test('every step goes later, keeps the length and comes to an end inside the span', () => {
  fc.assert(
    fc.property(
      someEvents,
      fc.constantFrom(...playSteps),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 20 }),
      (events, step, from, length) => {
        const columns = columnsOf(events)
        let window = { from, to: from + length }
        for (let i = 0; i < 500; i++) {
          const next = nextPlayWindow(window, step, columns, ALL, SPAN)
          if (!next) return
          expect(next.to).toBeGreaterThan(window.to)
          expect(next.to).toBeLessThanOrEqual(SPAN.to)
          expect(daysOf(next)).toBe(daysOf(window))
          window = next
        }
        expect.unreachable('playback goes on for ever')
      },
    ),
  )
})

test('by next event the window comes to rest on the first day of each that passes the filter', () => {
  const columns = columnsOf([
    { start: 30, length: 1, kind: 0, place: 0 },
    { start: 50, length: 9, kind: 1, place: 0 },
    { start: 90, length: 1, kind: 0, place: 0 },
  ])
  const walk = (kinds: number) => {
    const days: number[] = []
    for (let w: { from: number; to: number } | null = { from: 0, to: 4 }; w; ) {
      w = nextPlayWindow(w, 'event', columns, { kinds }, SPAN)
      if (w) days.push(w.to)
    }
    return days
  }
  expect(walk(7)).toEqual([30, 50, 90])
  expect(walk(1)).toEqual([30, 90])
})

test('a month on from the 31st is the next month’s last day', () => {
  const day = (text: string) => parseDay(text)!
  const span = { from: day('2020-01-01'), to: day('2020-12-31') }
  const window = { from: day('2020-01-25'), to: day('2020-01-31') }
  const next = nextPlayWindow(window, 'month', columnsOf([]), ALL, span)!
  expect([formatDay(next.from), formatDay(next.to)]).toEqual(['2020-02-23', '2020-02-29'])
})

describe('playback rests', () => {
  const columns = columnsOf([
    { start: 10, length: 1, kind: 0, place: 0 },
    { start: 20, length: 5, kind: 1, place: 0 },
    { start: 20, length: 1, kind: 0, place: 0 },
  ])
  columns.flags.fill(FLAG.worthStop)
  columns.flags[0] = 0

  test('where an event worth a stop begins, not where one that began goes on', () => {
    expect(stopsBetween(columns, ALL, 5, 19)).toEqual([])
    expect(stopsBetween(columns, ALL, 19, 20)).toEqual([1, 2])
    expect(stopsBetween(columns, ALL, 20, 30)).toEqual([])
  })

  test('at none that the filter hides', () => {
    expect(stopsBetween(columns, { kinds: 0b10 }, 0, 50)).toHaveLength(1)
  })
})

test('the detail range stands still while it holds the window, then goes on ahead of it', () => {
  const detail = { from: 100, to: 129 }
  expect(playDetail(detail, { from: 110, to: 115 }, SPAN)).toBe(detail)
  const next = playDetail(detail, { from: 126, to: 131 }, SPAN)
  expect(daysOf(next)).toBe(30)
  expect(next.from <= 126 && 131 <= next.to).toBe(true)
  expect(next.to - 131).toBeGreaterThan(126 - next.from)
})
