import type { Page } from '../fixtures.ts'

/** What a reader has after something went wrong, from best to worst. */
export const outcomes = {
  whole: 'the whole page, nothing to notice',
  part: 'the whole page; the part that is missing says so and can be tried again',
  drawing: 'the whole page with the static drawing for a map, and a note',
  told: 'the prebuilt page, and a message with a way to try again',
  prebuilt:
    'the prebuilt page: to read, with its drawing, list and sources; after eight seconds a note says so',
} as const
export type Outcome = keyof typeof outcomes

/** Longest wait until the page has made up its mind, ms: a stalled file is given up after 8 seconds. */
const DECIDED_MS = 14_000
/** How long a page that has told of a fault may take to go on without what is missing, ms. */
const GOES_ON_MS = 2_000
/** What a page must at least say, in letters, to be no blank page. */
const NOT_BLANK = 1000

interface Seen {
  /** The map is ready, and the page around it answers. */
  ready: boolean
  status: string | null
  alerts: number
  retries: number
  letters: number
  /** Maps, drawings and lists that show. */
  views: number
}

/** What shows now; null while the page is being loaded anew. */
async function lookOnce(page: Page): Promise<Seen | null> {
  const seeing = page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility()
    const map = document.querySelector<HTMLElement>('[data-map]')
    const alerts = [...document.querySelectorAll('[role=alert]')].filter(shown)
    return {
      ready: map?.dataset.ready === '' && document.documentElement.dataset.started === '',
      status: map?.dataset.status ?? null,
      alerts: alerts.length,
      retries: alerts.filter((alert) => alert.querySelector('button')).length,
      letters: document.body.textContent.length,
      views: [...document.querySelectorAll('svg.drawing, .map-live canvas, [data-list] table')].filter(shown)
        .length,
    }
  })
  return seeing.catch((error: Error) => {
    if (/context was destroyed|navigation/i.test(error.message)) return null
    throw error
  })
}

async function look(page: Page): Promise<Seen> {
  for (;;) {
    const seen = await lookOnce(page)
    if (seen) return seen
    await page.waitForTimeout(100)
  }
}

/** What the page came to. Throws where it is blank or without a map, or tells of a fault without a way on. */
export async function outcomeOf(page: Page, live: 'live' | 'unsupported'): Promise<Outcome> {
  const end = Date.now() + DECIDED_MS
  let seen = await look(page)
  const standsIn = () => seen.status === 'failed' || seen.status === 'late'
  const decided = () => seen.ready && (seen.status === live || standsIn())
  let told = Number.POSITIVE_INFINITY
  while (Date.now() < end && !decided() && Date.now() < told + GOES_ON_MS) {
    await page.waitForTimeout(100)
    seen = await look(page)
    if (seen.alerts > 0) told = Math.min(told, Date.now())
  }
  // Parts that come later have their chance to say what is missing.
  if (seen.alerts === 0) await page.waitForTimeout(400)
  seen = await look(page)
  if (seen.letters < NOT_BLANK) throw new Error(`The page is blank: ${JSON.stringify(seen)}`)
  if (seen.views === 0)
    throw new Error(`The page has neither map nor drawing nor list: ${JSON.stringify(seen)}`)
  if (seen.alerts > seen.retries) throw new Error(`A fault is told without a way on: ${JSON.stringify(seen)}`)
  if (!seen.ready) return seen.alerts > 0 ? 'told' : 'prebuilt'
  if (standsIn()) return 'drawing'
  return seen.alerts > 0 ? 'part' : 'whole'
}
