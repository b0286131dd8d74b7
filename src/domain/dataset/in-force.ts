import { type DayNumber, parseDay } from '../time/day.ts'

/** In force at the end of `day`: `from <= day < to`, an absent side open. */
export function isInForce(feature: { from: string | null; to: string | null }, day: DayNumber): boolean {
  const from = feature.from === null ? -Infinity : (parseDay(feature.from) ?? Infinity)
  const to = feature.to === null ? Infinity : (parseDay(feature.to) ?? -Infinity)
  return from <= day && day < to
}
