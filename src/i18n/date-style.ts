import type { Language } from '../domain/languages.ts'
import type { DigitSystem, MonthStyle } from '../domain/url/url-state.ts'

/**
 * How dates and numbers are written. `digits` and `months` are choices within Arabic; English always has Latin
 * digits and its own month names.
 */
export interface DateStyle {
  language: Language
  digits: DigitSystem
  months: MonthStyle
}

/** Milliseconds since 1970 of a day number at noon UTC, the only form in which `Intl` takes a day. */
export function instantOf(day: number): number {
  return day * 86_400_000 + 43_200_000
}
