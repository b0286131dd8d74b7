import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { EventHead } from '../../domain/schema/dataset.ts'
import type { KindGroup } from '../../domain/schema/map-config.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
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

/** Stands where a count comes in a sentence: a character of no text (private use). */
const SEAM = '\uE000'

/** Counts whose words are kept at most. */
const MOST_KEPT = 2000

function remembered(say: (count: number) => string): (count: number) => string {
  const said = new Map<number, string>()
  return (count) => {
    let text = said.get(count)
    if (text === undefined) {
      if (said.size === MOST_KEPT) said.clear()
      text = say(count)
      said.set(count, text)
    }
    return text
  }
}

export function timelineTexts(t: Translate, style: DateStyle): TimelineTexts {
  const number = (value: number) => formatNumber(value, style)
  // A sentence is put together once: counts change with every step of the window.
  const events = remembered((count) => t('events', { count, number: number(count) }))
  const places = remembered((count) => t('places', { count, number: number(count) }))
  const [before = '', between = '', after = ''] = t('counts', { events: SEAM, places: SEAM }).split(SEAM)
  return {
    window: (window) => formatWindow(window, style),
    counts: (eventCount, placeCount) => before + events(eventCount) + between + places(placeCount) + after,
    valueFrom: (day, count) => t('valueFrom', { day: formatDay(day, style), events: events(count) }),
    valueTo: (day, count) => t('valueTo', { day: formatDay(day, style), events: events(count) }),
    prose: (window) => formatWindowInProse(window, style),
    announcement: (window, count) =>
      t('announcement', { window: formatWindowInProse(window, style), events: events(count) }),
    number,
    event: ({ date, title }) => {
      const read = parseEdtf(date)
      const when = read.ok ? formatDateSpan(read.span, style) : undatedText(style)
      return t('eventTip', { when, title: inLanguage(title, style.language) })
    },
    kind: (kind) => (kind ? t('kindTip', { kind: inLanguage(kind.label, style.language) }) : ''),
    tick: ({ day, form }) => {
      const civil = civilFromDay(day)
      if (form === 'day') return localDigits(civil.day, style)
      if (form === 'day-month') return formatDay(day, { ...style, year: false, short: true })
      return form === 'month' ? shortMonthName(civil.month, style) : localDigits(civil.year, style)
    },
  }
}
