import { type DayNumber, dayFromCivil } from '../../domain/time/day.ts'

/** Epoch of the civil (tabular) Islamic calendar: 16 July 622 Julian, 19 July 622 Gregorian. */
const EPOCH = dayFromCivil(622, 7, 19)

/**
 * Day of a date of the tabular Islamic calendar (30-year cycle with leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29).
 * Observed calendars differ from it by a day or two, so the result is never certain. Null for what is no date.
 * Method: Reingold and Dershowitz, "Calendrical Calculations", fixed-from-islamic.
 */
export function hijriToDay(year: number, month: number, day: number): DayNumber | null {
  if (year < 1300 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30) return null
  return (
    EPOCH +
    (day - 1) +
    29 * (month - 1) +
    Math.floor(month / 2) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30)
  )
}
