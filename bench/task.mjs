/** The task that every subject is given: a window of five years taken through the whole span in 60 steps. */
const STEPS = 60
const WINDOW_DAYS = 1826
const DAY = 86_400_000

/** @typedef {{ from: number, to: number }} Days day numbers since 1970-01-01, both included */

/** @param {string} iso */
export const dayOf = (iso) => Date.parse(iso) / DAY
/** @param {number} day */
export const isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10)

/** The window to open with and the 60 after it, equally spaced. @param {{ from: string, to: string }} span @returns {Days[]} */
export function windowsOf(span) {
  const [first, last] = [dayOf(span.from), dayOf(span.to) - WINDOW_DAYS + 1]
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const from = Math.round(first + ((last - first) * i) / STEPS)
    return { from, to: from + WINDOW_DAYS - 1 }
  })
}

/** @param {readonly number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}
/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5)
