import { openPage } from './chromium.mjs'
import { layLine } from './line.mjs'

/**
 * @typedef {object} LoadSubject
 * @property {string} name
 * @property {string} path
 * @property {Readonly<Record<string, string>>} marks expressions, by what they are called: when each is first true, with
 * the frame that shows it
 *
 * @typedef {{ at: number, bytes: number }} Mark ms after the address was asked for; bytes at the browser's sockets by then
 */

/** Main thread so many times slower, on a slow line. */
const SLOW_CPU = 4
/** A page that has not shown all of it by then is given up, ms. */
const GIVE_UP = 60_000
/** Said like a mark: the page has put its drawing in the place of the live map, which then never comes. */
const FAILED = 'failed'
const MAP_FAILED = `document.querySelector('[data-map][data-status=failed]')`

/**
 * A script that runs in the page before its own, as text: a page's policy does not bind what is put into it from outside.
 * It is all that watches: a driver's own looking would put 330 kB of script into the page while it loads.
 * @param {Readonly<Record<string, string>>} marks
 */
const watching = (marks) => `{
  const waiting = new Map([${Object.entries(marks)
    .map(([name, test]) => `['${name}', () => ${test}]`)
    .join()}])
  const found = (test) => {
    try {
      return test()
    } catch {
      return false // The page is not that far yet.
    }
  }
  // A word said before the driver knows the page is lost without an answer.
  const tell = (name, at) => {
    let heard = false
    benchMark(name, at).then(() => (heard = true), () => {})
    setTimeout(() => heard || tell(name, at), 250)
  }
  const look = () => {
    for (const [name, test] of waiting) {
      if (!found(test)) continue
      waiting.delete(name)
      requestAnimationFrame(() => tell(name, performance.now()))
    }
    if (waiting.size > 0) requestAnimationFrame(look)
  }
  if (window === top) requestAnimationFrame(look)
}`

/**
 * Opens a page and notes when it shows what it is asked for, and how many bytes had come by then.
 * @param {import('./chromium.mjs').Browser} browser
 * @param {number} port of the server
 * @param {LoadSubject} subject
 * @param {import('./line.mjs').Line | null} line null: the plain one
 * @returns {Promise<Record<string, Mark>>}
 */
export async function measureLoad(browser, port, subject, line) {
  const relay = await layLine(port, line)
  const { context, page, devtools, faults } = await openPage(browser)
  try {
    /** @type {Record<string, Mark>} */
    const marks = {}
    const names = Object.keys(subject.marks)
    const all = new Promise((done, fail) => {
      void page.exposeBinding(
        'benchMark',
        (_source, /** @type {string} */ name, /** @type {number} */ at) => {
          if (name === FAILED)
            return fail(new Error(`${subject.name}: the live map gave up; is the machine busy?`))
          marks[name] ??= { at, bytes: relay.bytes() }
          if (Object.keys(marks).length === names.length) done(undefined)
        },
      )
    })
    await page.addInitScript({ content: watching({ ...subject.marks, [FAILED]: MAP_FAILED }) })
    if (line) await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
    await page.goto(relay.origin + subject.path, { waitUntil: 'commit' })
    const late = new Promise((_done, fail) =>
      setTimeout(() => {
        const missing = names.filter((name) => !(name in marks))
        void page
          .locator('[data-map]')
          .evaluate((map) => [...map.attributes].map(({ name, value }) => `${name}=${value}`).join(' '))
          .catch(String)
          .then((state) =>
            fail(new Error(`${subject.name}: no ${missing.join(', ')} within ${GIVE_UP / 1000} s; ${state}`)),
          )
      }, GIVE_UP).unref(),
    )
    await Promise.race([all, late])
    if (faults.length > 0) throw new Error(`${subject.name}: ${faults.join('; ')}`)
    return marks
  } finally {
    await context.close()
    relay.close()
  }
}
