import { foldKey } from '../../domain/folding.ts'
import { type DayNumber, dayFromCivil, weekday } from '../../domain/time/day.ts'
import type { NumberSet } from '../reading/number-set.ts'
import { contentWords, overlap } from '../reading/similarity.ts'
import { readDates } from './read-dates.ts'
import { type WeekdayCue, weekdayCues } from './weekday-cues.ts'

/** A happening whose day is known, and the words that tell of it. */
interface KnownEvent {
  day: DayNumber
  words: NumberSet
  /** Those of its title, which names it. */
  title: NumberSet
}

/** Words of known events with their weight: the rarer among the events, the heavier. */
export interface EventMemory {
  events: readonly KnownEvent[]
  weights: ReadonlyMap<number, number>
  /** Indexes of the events that hold a word. */
  holders: ReadonlyMap<number, readonly number[]>
}

/** An event as it is told: its day, and title and text in Arabic. */
export interface ToldEvent {
  day: DayNumber
  title: string
  text: string
}

/** Makes the memory from events. */
export function rememberEvents(events: readonly ToldEvent[]): EventMemory {
  const known = events.map(({ day, title, text }) => ({
    day,
    words: contentWords(`${title}\n${text}`),
    title: contentWords(title),
  }))
  const holders = new Map<number, number[]>()
  for (const [index, { words }] of known.entries())
    words.each((word) => holders.set(word, [...(holders.get(word) ?? []), index]))
  const weights = new Map(
    [...holders].map(([word, { length }]) => [word, Math.log((known.length + 1) / length)]),
  )
  return { events: known, weights, holders }
}

/** A report appears at most this many days after what it reports. */
const LONGEST_DELAY = 3
/** How much of an event's words, by weight, the text must hold, and how many words at least. */
const LEAST_SHARE = 0.28
const LEAST_WORDS = 5
/** How far the best day must stand before the next. */
const LEAST_LEAD = 1.25
/**
 * What an event that a text tells of must weigh: little if it happened on the day that the text calls today, much if the
 * text came after it, for then any event of days like it would do.
 */
const LEAST_ON_THE_DAY = 6
const LEAST_BEFORE = 20
const ANY_WEEKDAY = /الأحد|الاحد|ال[اإأ]ثنين|الثلاثاء|الثلثاء|ال[أا]ربعاء|الخميس|الجمعة|الجمعه|السبت/
const NEARNESS = [1, 0.9, 0.6, 0.4]

/**
 * The day on which a text without a date was published, reasoned from its weekday words and known events: the day
 * that every `اليوم` and `أمس` with a weekday fits and whose days before hold the events the text tells of. Null where
 * no such word or no such event is found, or where two days do equally well.
 */
export function inferPublication(
  text: string,
  ranges: readonly (readonly [number, number])[],
  memory: EventMemory,
): DayNumber | null {
  if (memory.events.length === 0 || !ranges.some(([from, to]) => ANY_WEEKDAY.test(text.slice(from, to))))
    return null
  const body = ranges.map(([from, to]) => text.slice(from, to)).join('\n')
  const told = eventsTold(contentWords(body), memory)
  if (told.length === 0) return null
  const cues = ranges.flatMap(([from, to]) => weekdayCues(text, from, to))
  const firm = cues.filter((cue): cue is WeekdayCue & { daysAgo: number } => cue.daysAgo !== null)
  if (cues.length === 0) return null
  const earliest = latestYear(body, text, ranges)
  const scores = new Map<DayNumber, Weight>()
  for (const { event, worth } of told) {
    if (event.day < earliest) continue
    for (let delay = 0; delay <= LONGEST_DELAY; delay++) {
      const day = event.day + delay
      if (!firm.every((cue) => weekday(day - cue.daysAgo) === cue.weekday)) continue
      if (firm.length === 0 && !cues.some((cue) => weekday(event.day) === cue.weekday)) continue
      const weight = scores.get(day) ?? { all: 0, onTheDay: 0 }
      weight.all += worth * NEARNESS[delay]!
      if (delay === 0) weight.onTheDay += worth
      scores.set(day, weight)
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1].all - a[1].all)
  if (best === undefined || !isEnough(best[1])) return null
  return second !== undefined && best[1].all < second[1].all * LEAST_LEAD ? null : best[0]
}

/** What speaks for a day: its events and those of the days before, and its own alone. */
interface Weight {
  all: number
  onTheDay: number
}

function isEnough({ all, onTheDay }: Weight): boolean {
  return onTheDay >= LEAST_ON_THE_DAY || all >= LEAST_BEFORE
}

/** The events that a text of these words tells of, in the memory's order. */
function eventsTold(words: NumberSet, memory: EventMemory): { event: KnownEvent; worth: number }[] {
  const shared = new Uint16Array(memory.events.length)
  words.each((word) => {
    for (const index of memory.holders.get(word) ?? NOBODY) shared[index]!++
  })
  const told: { event: KnownEvent; worth: number }[] = []
  for (const [index, count] of shared.entries()) {
    if (count < LEAST_WORDS) continue
    const event = memory.events[index]!
    const worth = worthOf(event, words, memory)
    if (worth > 0) told.push({ event, worth })
  }
  return told
}

const NOBODY: readonly number[] = []

/** Nothing where the text has not a word of the title: it tells of something like it. */
function worthOf({ words, title }: KnownEvent, text: NumberSet, { weights }: EventMemory): number {
  if (title.size > 0 && overlap(title, text) === 0) return 0
  let shared = 0
  let total = 0
  let count = 0
  words.each((word) => {
    const weight = weights.get(word) ?? 0
    total += weight
    if (!text.has(word)) return
    shared += weight
    count++
  })
  if (total === 0 || count < LEAST_WORDS) return 0
  const share = shared / total
  return share < LEAST_SHARE ? 0 : share * shared
}

const YEAR = /(?:عام|سنة|العام|خريف|صيف|شتاء|ربيع|منذ)\s+(?:ال)?(?:عام\s+)?([12][09]\d\d)/g

/** First day of the latest year that the text looks back on, or its latest whole date. */
function latestYear(body: string, text: string, ranges: readonly (readonly [number, number])[]): DayNumber {
  let latest = Number.NEGATIVE_INFINITY
  for (const match of foldDigits(body).matchAll(YEAR)) {
    const year = Number(match[1])
    if (year < 2100) latest = Math.max(latest, dayFromCivil(year, 1, 1))
  }
  for (const [from, to] of ranges)
    for (const { day } of readDates(text, from, to)) latest = Math.max(latest, day)
  return latest
}

function foldDigits(body: string): string {
  return /[٠-٩]/.test(body) ? foldKey(body) : body
}
