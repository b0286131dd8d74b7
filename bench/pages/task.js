/** What every page of the bench is asked for: the window it opens on, in its query. */
const query = new URLSearchParams(location.search)
const DAY = 86_400_000
const dayOf = (/** @type {string} */ name) => Date.parse(query.get(name) ?? '1988-01-01') / DAY

/** First and last day, both included; days since 1970-01-01. */
export const firstWindow = { from: dayOf('from'), to: dayOf('to') }
/** Last day of the last window. */
export const lastDay = dayOf('last')
export const mode = query.get('mode')

/**
 * Leaves on the page what the bench calls and asks for.
 * @param {object} parts `step(days)` moves the window, `settle(days)` too and resolves once it is shown, `shown()` counts
 */
export function offer(parts) {
  Object.assign(window, parts)
}

export const nextFrame = () => new Promise((done) => requestAnimationFrame(() => done(undefined)))
