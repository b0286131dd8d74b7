import { expectAccessible } from './axe.ts'
import type { MapDriver } from './driver.ts'
import { expect, type Page } from './fixtures.ts'
import { test } from './map-test.ts'

type Way = (map: MapDriver, page: Page) => Promise<unknown>
const STAY: Way = () => Promise.resolve()

/** Every screen and state: its address, and what a reader does there to see it. */
const STATES: readonly [name: string, query: string, act: Way][] = [
  ['the start', '', STAY],
  ['a place in the dark', 'place=shusha&theme=dark', STAY],
  ['an event', 'event=ev-2023-09-19-operation', STAY],
  ['an article', 'article=24-ae-2023-09-23-343a5042', STAY],
  ['a story', 'story=lachin-corridor', STAY],
  ['the list of events', 'view=list', STAY],
  ['the list of places', 'view=list', (map) => map.openListTab('places')],
  ['results of a search', 'q=Shusha', (map) => expect(map.results('place').first()).toBeVisible()],
  ['what the search offers', '', (map) => map.searchFor('Lach')],
  ['the filter unfolded', '', (map) => map.openFilter('sides')],
  ['an empty window', 'sides=france&certainty=low', (map) => expect(map.emptyReason).toBeVisible()],
  ['the way to move the map', '', (_, page) => page.locator('[data-move] > button').click()],
  ['settings of time', '', (map) => map.openTimeSettings()],
  ['the stories', '', (_, page) => page.locator('[data-story-menu]').click()],
  ['sources and licences', '', (_, page) => page.locator('[data-about]').click()],
  [
    'sharing',
    '',
    async (_, page) => {
      await page.locator('[data-takeaway=view]').click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'measuring',
    'ruler=39.82,46.75;39.76,46.75',
    (_, page) => expect(page.locator('[data-measure-total]')).toBeVisible(),
  ],
]

for (const [language, path] of [
  ['ar', '/'],
  ['en', '/en/'],
] as const) {
  for (const [name, query, act] of STATES) {
    test(`axe finds nothing on the page: ${name} (${language})`, async ({ page, map }) => {
      await map.in(language).open(query, path)
      await map.live()
      await act(map.in(language), page)
      await expectAccessible(page, 'body')
    })
  }

  test(`axe finds nothing on a phone (${language})`, async ({ page, map }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await map.in(language).open('', path)
    await map.live()
    await expectAccessible(page, 'body')
    await page.locator('[data-filter-fold]').click()
    await page.locator('[data-move] > button').click()
    await expectAccessible(page, 'body')
  })

  test(`axe finds nothing where the data does not arrive (${language})`, async ({ page, faults }) => {
    faults.provoke(/^console: Failed to load resource/)
    await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto(path)
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page, 'body')
  })

  for (const query of ['', 'list=1&slider=0&theme=dark']) {
    test(`axe finds nothing in the page to embed: ${query} (${language})`, async ({ page }) => {
      await page.goto(`${path}embed.html?${query}`)
      await expect(page.locator('[data-map]')).toHaveAttribute('data-ready', '')
      await expectAccessible(page, 'body')
    })
  }
}
