import { MapDriver } from '../driver.ts'
import { expect } from '../fixtures.ts'
import { test } from '../map-test.ts'
import { Monkey } from './monkey.ts'
import { seededRandom } from './random.ts'
import { viewAtRest } from './view.ts'

const SEED = Number(process.env.SOAK_SEED || Date.now() % 1_000_000)
/** Minutes of use in each language: without the pauses in which people read, an hour's worth of it. */
const MINUTES = Number(process.env.SOAK_MINUTES || 1.5)
/** Things done between two looks at memory and address. */
const ROUND = 20
/** Looks at least, however slow the machine: what is loaded at its first use is no growth, and comes in the first third. */
const LOOKS = 9
/**
 * Growth of what is kept that is still called flat: between the medians of the second and the last third of the looks.
 * React puts some 140 listeners at once on an element that it draws into for the first time.
 */
const FLAT = { heap: 2_000_000, nodes: 500, listeners: 250 }

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Links that lead out of the map are pressed, and lead nowhere. */
function stayHere() {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const leaves =
      link &&
      (link.origin !== location.origin || link.pathname.includes('about-data') || link.download !== '')
    if (leaves) event.preventDefault()
  })
}

for (const language of ['ar', 'en'] as const) {
  test(`used at random in ${language}: no error, memory flat, every address opens the same view`, async ({
    page,
    context,
    map: start,
  }) => {
    test.setTimeout(MINUTES * 60_000 * 4 + 420_000)
    console.log(`SOAK_SEED=${SEED}`)
    await page.addInitScript(stayHere)
    await start.open('', language === 'en' ? '/en/' : '/')
    await start.live()
    const monkey = new Monkey(start, seededRandom(SEED + (language === 'en' ? 1 : 0)))
    const devtools = await context.newCDPSession(page)
    const looks: { heap: number; nodes: number; listeners: number }[] = []
    const end = Date.now() + MINUTES * 60_000
    let addresses = 0
    while (Date.now() < end || looks.length < LOOKS) {
      const last: string[] = []
      for (let i = 0; i < ROUND; i++) last.push((await monkey.act()) ?? '-')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      const { address, ...view } = await viewAtRest(start)
      const fresh = await context.newPage()
      const again = new MapDriver(fresh, language, false)
      await fresh.setViewportSize(page.viewportSize()!)
      await fresh.goto(address)
      await again.ready()
      expect(await viewAtRest(again), `${address} after ${last.join(', ')}`).toMatchObject(view)
      await fresh.close()
      addresses++
      // Memory is compared at one and the same view.
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.locator('.title-button').click()
      await expect.poll(async () => (await viewAtRest(start)).card).toBe('home null')
      await devtools.send('HeapProfiler.collectGarbage')
      const heap = (await devtools.send('Runtime.getHeapUsage')).usedSize
      const counts = await devtools.send('Memory.getDOMCounters')
      looks.push({ heap, nodes: counts.nodes, listeners: counts.jsEventListeners })
    }
    const done = [...monkey.done.values()].reduce((sum, times) => sum + times, 0)
    const grown = (what: keyof typeof FLAT) => {
      const third = Math.ceil(looks.length / 3)
      const values = looks.map((look) => look[what])
      return median(values.slice(-third)) - median(values.slice(third, 2 * third))
    }
    console.log(
      `${language}: ${done} things done, ${addresses} addresses opened again, heap ${(median(looks.map(({ heap }) => heap)) / 1e6).toFixed(1)} MB, ` +
        `grown by ${(grown('heap') / 1e6).toFixed(2)} MB, ${grown('nodes')} nodes, ${grown('listeners')} listeners`,
    )
    console.log([...monkey.done].map(([name, times]) => `${name} ${times}`).join(', '))
    for (const what of ['heap', 'nodes', 'listeners'] as const)
      expect(grown(what), `growth of ${what}`).toBeLessThan(FLAT[what])
  })
}
