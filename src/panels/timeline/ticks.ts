import type { TimeWindow } from '../../domain/dataset/window.ts'
import { civilFromDay, type DayNumber, dayFromCivil, monthLength } from '../../domain/time/day.ts'
import { daysOf, startEdge } from './inline-axis.ts'

/** What a tick's label says: «19», «1 تشرين الأول», «أيلول», «2023». */
type TickForm = 'day' | 'day-month' | 'month' | 'year'

export interface Tick {
  day: DayNumber
  form: TickForm
  /** Where the label's middle stands, as an inline fraction of the range. */
  at: number
}

/** Steps that fall on calendar boundaries, fine to coarse, with the least room in CSS pixels their labels ask for. */
const DAY_STEPS = [
  { days: 1, room: 26 },
  { days: 2, room: 26 },
  { days: 3, room: 26 },
  { days: 7, room: 26 },
  { days: 15, room: 48 },
] as const
const MONTH_STEPS = [1, 2, 3, 6] as const
const YEAR_STEPS = [1, 2, 5, 10, 20, 50] as const

const ROOM = { month: 72, year: 44 } as const

function dayTicks(range: TimeWindow, step: number): Tick[] {
  const ticks: Tick[] = []
  for (let day = range.from; day <= range.to; day++) {
    const civil = civilFromDay(day)
    // Counted from the first of the month, the last one left out where it would crowd the next month's first.
    const left = monthLength(civil.year, civil.month) - civil.day + 1
    if ((civil.day - 1) % step !== 0 || (civil.day > 1 && left < step * 0.6)) continue
    const form = civil.day === 1 || ticks.length === 0 ? 'day-month' : 'day'
    ticks.push({ day, form, at: startEdge(day + 0.5, range) })
  }
  return ticks
}

function monthTicks(range: TimeWindow, step: number): Tick[] {
  const ticks: Tick[] = []
  const first = civilFromDay(range.from)
  for (let index = first.year * 12 + first.month - 1; ; index++) {
    const month = index % 12
    const day = dayFromCivil(Math.floor(index / 12), month + 1, 1)
    if (day > range.to) return ticks
    if (day < range.from || month % step !== 0) continue
    ticks.push({ day, form: month === 0 ? 'year' : 'month', at: startEdge(day, range) })
  }
}

function yearTicks(range: TimeWindow, step: number): Tick[] {
  const ticks: Tick[] = []
  for (let year = civilFromDay(range.from).year; ; year++) {
    const day = dayFromCivil(year, 1, 1)
    if (day > range.to) return ticks
    if (day >= range.from && year % step === 0) ticks.push({ day, form: 'year', at: startEdge(day, range) })
  }
}

/** Ticks of a range drawn `width` CSS pixels wide: the finest calendar step whose labels have room. */
export function chooseTicks(range: TimeWindow, width: number): Tick[] {
  const perDay = width / daysOf(range)
  const day = DAY_STEPS.find(({ days, room }) => days * perDay >= room)
  if (day !== undefined) return dayTicks(range, day.days)
  const month = MONTH_STEPS.find((step) => step * 30.4 * perDay >= ROOM.month)
  if (month !== undefined) return monthTicks(range, month)
  return chooseYears(range, width)
}

/** Year ticks only, for the strip of the whole span. */
export function chooseYears(range: TimeWindow, width: number): Tick[] {
  const perYear = (width / daysOf(range)) * 365.25
  return yearTicks(range, YEAR_STEPS.find((step) => step * perYear >= ROOM.year) ?? 100)
}

/**
 * Which of some labels can stand without touching: the longest kept first, ties in order. Middles and widths in
 * CSS pixels; returns one flag a label.
 */
export function keepApart(
  labels: readonly { middle: number; width: number; weight: number }[],
  gap: number,
): boolean[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[b]!.weight - labels[a]!.weight || a - b)
  const kept: number[] = []
  const flags = labels.map(() => false)
  for (const i of order) {
    const label = labels[i]!
    const free = kept.every((k) => {
      const other = labels[k]!
      return Math.abs(label.middle - other.middle) >= (label.width + other.width) / 2 + gap
    })
    if (!free) continue
    kept.push(i)
    flags[i] = true
  }
  return flags
}
