import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMapStore } from '../store/create-store.ts'
import { feedDetails } from '../store/feed-details.ts'
import { pageView, plannedViews } from './pages.tsx'
import { readDataset } from './read-dataset.ts'
import { startDrawing } from './start-drawing.ts'

/** Places are many in both: what is drawn of them is bounded, and nearly reached by the small one. */
const SIZES = {
  small: { events: 500, articles: 200, places: 1000 },
  large: { events: 5000, articles: 2000, places: 1000 },
} as const
const GROWTH = 10

let folder: string
/** CPU seconds of making the dataset, by size. */
const spent = new Map<string, number>()

/** Runs one of the project's commands; answers its CPU seconds and those of its threads. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const said = execFileSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      'data:text/javascript,process.on("exit",()=>console.log("CPU",process.cpuUsage().user/1e6))',
      ...args,
    ],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  )
  return Number(/CPU ([\d.]+)/.exec(said)?.[1])
}

/** Like other long trials where nobody waits for it. */
const tried = process.env.CI !== undefined

beforeAll(() => {
  if (!tried) return
  folder = mkdtempSync(join(tmpdir(), 'large-data-'))
  for (const [name, counts] of Object.entries(SIZES)) {
    run(['bench/generate-archive.mjs', ...Object.values(counts).map(String), join(folder, name)])
    const make = () =>
      run(['src/cli/data.ts', '--out', join(folder, name, 'built')], { MAP_DATA: join(folder, name) })
    spent.set(name, make())
  }
}, 120_000)
afterAll(() => {
  if (tried) rmSync(folder, { recursive: true, force: true })
}, 60_000)

test.runIf(tried)('a dataset takes no more time to make than it grows', () => {
  const [small, large] = [spent.get('small') ?? Number.NaN, spent.get('large') ?? Number.NaN]
  expect(large / small).toBeLessThan(GROWTH)
})

/** Makes the pages of a dataset's views; answers the CPU seconds of a view. */
async function viewsOf(name: keyof typeof SIZES): Promise<() => Promise<number>> {
  const site = await readDataset(join(folder, name, 'built'))
  const views = plannedViews(site.dataset, true)
  return async () => {
    const before = process.cpuUsage()
    for (const { selection } of views) {
      const store = createMapStore(site.dataset, { lang: 'ar', ...(selection ? { selection } : {}) })
      await feedDetails(store, site.details).settled()
      const drawing = startDrawing(store)
      for (const form of ['full', 'embed'] as const)
        renderToString(pageView(form, { store, drawing, toLanguage: './' }))
    }
    return process.cpuUsage(before).user / 1e6 / views.length
  }
}

const TRIES = 3

test.runIf(tried)(
  'the pages of a view take hardly more time where there is more that they do not show',
  async () => {
    const [small, large] = [await viewsOf('small'), await viewsOf('large')]
    const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
    // The quickest of several in turn: neither the compiler nor the collector counts, nor what else the machine does meanwhile.
    for (let i = 0; i < TRIES; i++) {
      least.small = Math.min(least.small, await small())
      least.large = Math.min(least.large, await large())
    }
    expect(least.large / least.small).toBeLessThan(2)
  },
  120_000,
)
