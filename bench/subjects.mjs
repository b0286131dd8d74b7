import { plot, strip } from './app-subjects.mjs'
import { isoOf } from './task.mjs'

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./task.mjs').Days} Days
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {(first: Days, last: Days) => string} path page that opens on a window, of which the last is known
 * @property {(page: Page) => Promise<void>} ready waits until its first window is on screen
 * @property {(page: Page, first: Days) => Promise<void>} [take] takes hold of its control; leaves `step(days)` on the page
 * @property {(page: Page) => Promise<void>} [settle] leaves `settle(days)` on the page: a step, answered once it is shown
 * @property {(page: Page) => Promise<void>} [release] lets go
 * @property {(page: Page) => Promise<{ shown?: string, count: number }>} [shown] what it says it shows at rest
 */

/** A page of the bench's own. @param {string} name @param {string} folder @param {string} [mode] @returns {Subject} */
const page = (name, folder, mode) => ({
  name,
  path: (first, last) =>
    `/${folder}/?from=${isoOf(first.from)}&to=${isoOf(first.to)}&last=${isoOf(last.to)}${mode ? `&mode=${mode}` : ''}`,
  ready: async (opened) => {
    await opened.waitForFunction(() => /** @type {any} */ (window).drawn?.() === true, undefined, {
      timeout: 120_000,
    })
  },
})

/** @param {Subject} subject @returns {Subject} */
const counting = (subject) => ({
  ...subject,
  shown: async (opened) => ({ count: await opened.evaluate(() => /** @type {any} */ (window).shown()) }),
})

const floor = page('floor', 'floor')
const eventCanvas = page('event canvas', 'event-canvas')
export const emptyMap = page('empty map', 'maplibre', 'empty')
const setData = counting(page('setData', 'maplibre', 'data'))
const setFilter = page('setFilter', 'maplibre', 'filter')
const leaflet = counting(page('Leaflet', 'leaflet'))

/** What is dragged, in the order of the table. @type {readonly Subject[]} */
export const timeSubjects = [floor, eventCanvas, plot, strip, setData, setFilter, leaflet]
/** What is timed from a step to the screen. @type {readonly Subject[]} */
export const settledSubjects = [emptyMap, plot, setData, setFilter, leaflet, floor]
