import { isoOf } from './task.mjs'

/**
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {import('./subjects.mjs').Page} Page
 * @typedef {import('./task.mjs').Days} Days
 */

const SLOW = { timeout: 120_000 }

/**
 * Holds the window in the middle with the mouse and leaves `step`, which moves the pointer as a hand would. The mouse
 * button is down for real; the moves are dispatched, so that a step is one move.
 * @param {Page} page
 * @param {'plot' | 'strip'} part
 * @param {Days} first
 */
async function hold(page, part, first) {
  const { x, y } = await page.locator(`[data-part=${part}]`).evaluate(
    (element, { from, to, name }) => {
      const input = /** @type {HTMLInputElement} */ (
        document.querySelector(`[data-part=${name === 'plot' ? 'from' : 'strip-range'}]`)
      )
      const other = /** @type {HTMLInputElement} */ (document.querySelector('[data-part=to]'))
      // First and last day of the axis.
      const low = Number(input.min)
      const high = name === 'plot' ? Number(other.max) : Number(input.max) + to - from
      const box = element.getBoundingClientRect()
      const perDay = box.width / (high - low + 1)
      const rtl = getComputedStyle(element).direction === 'rtl'
      const middle = ((from + to + 1) / 2 - low) * perDay
      const x = Math.round(rtl ? box.right - middle : box.left + middle)
      const clientY = box.top + box.height / 2
      Object.assign(window, {
        step: (/** @type {Days} */ days) => {
          const clientX = x + (rtl ? -1 : 1) * (days.from - from) * perDay
          element.dispatchEvent(
            new PointerEvent('pointermove', { pointerId: 1, clientX, clientY, bubbles: true }),
          )
        },
      })
      return { x, y: clientY }
    },
    { ...first, name: part },
  )
  await page.mouse.move(x, y)
  await page.mouse.down()
}

/** @type {Pick<Subject, 'path' | 'ready' | 'settle' | 'release' | 'shown'>} */
const app = {
  path: ({ from, to }) => `/?from=${isoOf(from)}&to=${isoOf(to)}`,
  ready: async (page) => {
    await page.locator('[data-map][data-status=live][data-shown]').waitFor({ state: 'attached', ...SLOW })
    await page.waitForTimeout(1500)
  },
  settle: (page) =>
    page.evaluate(() => {
      const map = /** @type {HTMLElement} */ (document.querySelector('[data-map]'))
      const iso = (/** @type {number} */ day) => new Date(day * 86_400_000).toISOString().slice(0, 10)
      Object.assign(window, {
        settle: async (/** @type {Days} */ days) => {
          const asked = `${iso(days.from)}/${iso(days.to)}`
          /** @type {{ step?: (days: Days) => void }} */
          const { step } = Object(window)
          step?.(days)
          while (map.dataset.shown !== asked) await new Promise((done) => requestAnimationFrame(done))
        },
      })
    }),
  release: async (page) => {
    await page.mouse.up()
    await page.waitForTimeout(1000)
    // On a busy machine frames are late.
    await page.locator('[data-map]').evaluate(async (/** @type {HTMLElement} */ { dataset }) => {
      const until = performance.now() + 30_000
      while (dataset.shown !== dataset.window && performance.now() < until)
        await new Promise((done) => setTimeout(done, 100))
    })
  },
  shown: (page) =>
    page.locator('[data-map]').evaluate((map) => ({
      shown: /** @type {HTMLElement} */ (map).dataset.shown ?? '',
      count: Number(/** @type {HTMLElement} */ (map).dataset.count),
    })),
}

/** The whole page, its window dragged on the detail level. @type {Subject} */
export const plot = {
  name: 'plot',
  ...app,
  take: async (page, first) => {
    // The detail range is widened to the whole span, so that the window can go all of its way there.
    await page.locator('[data-part=plot]').evaluate((plot) => {
      const { left, width } = plot.getBoundingClientRect()
      const turn = {
        ctrlKey: true,
        clientX: left + width / 2,
        deltaY: 3000,
        cancelable: true,
        bubbles: true,
      }
      plot.dispatchEvent(new WheelEvent('wheel', turn))
    })
    // The thumbs' limits follow with a frame.
    await page.waitForFunction(
      () => {
        const limit = (/** @type {string} */ part, /** @type {'min' | 'max'} */ name) =>
          Number(/** @type {HTMLInputElement} */ (document.querySelector(`[data-part=${part}]`))[name])
        return limit('to', 'max') - limit('from', 'min') > 10_000
      },
      undefined,
      SLOW,
    )
    await hold(page, 'plot', first)
  },
}

/** The whole page, the window's box dragged on the strip. @type {Subject} */
export const strip = { name: 'strip', ...app, take: (page, first) => hold(page, 'strip', first) }
