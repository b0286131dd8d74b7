import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { EventHead } from '../../domain/schema/dataset.ts'
import type { KindGroup } from '../../domain/schema/map-config.ts'
import { civilFromDay, type DayNumber } from '../../domain/time/day.ts'
import { parseEdtf } from '../../domain/time/edtf.ts'
import { formatDateSpan, formatWindow, formatWindowInProse, undatedText } from '../../i18n/date-ranges.ts'
import type { DateStyle } from '../../i18n/date-style.ts'
import { formatDay } from '../../i18n/dates.ts'
import { shortMonthName } from '../../i18n/month-names.ts'
import { formatNumber, localDigits } from '../../i18n/numbers.ts'
import type { Tick } from './ticks.ts'

/** What the time control needs of i18next, bound to the namespace `time`. */
export type Translate = (key: string, options: Record<string, unknown>) => string

/** Every text that changes while the window moves, in one language and date style. */
export interface TimelineTexts {
  window: (window: TimeWindow) => string
  counts: (events: number, places: number) => string
  valueFrom: (day: DayNumber, events: number) => string
  valueTo: (day: DayNumber, events: number) => string
  /** The window in prose. */
  prose: (window: TimeWindow) => string
  announcement: (window: TimeWindow, events: number) => string
  number: (value: number) => string
  /** An event in a line: its date and title. */
  event: (head: EventHead) => string
  /** A bar of the histogram: its kind, and what a press does. */
  kind: (kind: KindGroup | undefined) => string
  tick: (tick: Pick<Tick, 'day' | 'form'>) => string
}

export function timelineTexts(t: Translate, style: DateStyle): TimelineTexts {
  const number = (value: number) => formatNumber(value, style)
  const events = (count: number) => t('events', { count, number: number(count) })
  const places = (count: number) => t('places', { count, number: number(count) })
  return {
    window: (window) => formatWindow(window, style),
    counts: (eventCount, placeCount) =>
      t('counts', { events: events(eventCount), places: places(placeCount) }),
    valueFrom: (day, count) => t('valueFrom', { day: formatDay(day, style), events: events(count) }),
    valueTo: (day, count) => t('valueTo', { day: formatDay(day, style), events: events(count) }),
    prose: (window) => formatWindowInProse(window, style),
    announcement: (window, count) =>
      t('announcement', { window: formatWindowInProse(window, style), events: events(count) }),
    number,
    event: ({ date, title }) => {
      const read = parseEdtf(date)
      const when = read.ok ? formatDateSpan(read.span, style) : undatedText(style)
      return t('eventTip', { when, title: title[style.language] })
    },
    kind: (kind) => (kind ? t('kindTip', { kind: kind.label[style.language] }) : ''),
    tick: ({ day, form }) => {
      const civil = civilFromDay(day)
      if (form === 'day') return localDigits(civil.day, style)
      if (form === 'day-month') return formatDay(day, { ...style, year: false, short: true })
      return form === 'month' ? shortMonthName(civil.month, style) : localDigits(civil.year, style)
    },
  }
}
