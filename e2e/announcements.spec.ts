import { expect, type Page } from './fixtures.ts'
import { test } from './map-test.ts'

/**
 * Notes what a screen reader is given to say from now on: texts that a live region which stood there before comes to
 * hold, and does not hold any more a moment later count once. `data-heard` holds them, a line each.
 */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement
    const words = (region: Element) => region.textContent.replace(/\s+/g, ' ').trim()
    const regions = new Map(
      [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')].map((region) => [
        region,
        words(region),
      ]),
    )
    root.dataset.heard = ''
    const observer = new MutationObserver(() => {
      for (const [region, before] of regions) {
        const now = words(region)
        if (now === before) continue
        regions.set(region, now)
        if (now !== '' && region.isConnected) root.dataset.heard += `${now}\n`
      }
    })
    observer.observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** What was said, once nothing more has been said for two seconds. */
async function heard(page: Page): Promise<string[]> {
  const all = () => page.evaluate(() => document.documentElement.dataset.heard ?? '')
  let last = ''
  let since = Date.now()
  await expect
    .poll(
      async () => {
        const now = await all()
        if (now !== last) {
          last = now
          since = Date.now()
        }
        return Date.now() - since
      },
      { intervals: [200], timeout: 30_000 },
    )
    .toBeGreaterThan(2000)
  return last.split('\n').filter(Boolean)
}

test('a change of days by the keys is said once, in few words, however many presses it took', async ({
  page,
  map,
}) => {
  await map.open()
  await map.live()
  await listen(page)
  for (let i = 0; i < 12; i++) await map.thumb('from').press('ArrowLeft')
  await map.settled()
  const said = await heard(page)
  expect(said).toHaveLength(1)
  expect(said[0]?.length).toBeLessThan(160)
})

test('a drag over many days is said once, when it has ended', async ({ page, map }) => {
  await map.open()
  await map.live()
  await listen(page)
  await map.dragThumb('to', -180, 'mouse')
  expect(await heard(page)).toHaveLength(1)
})

test('a choice of the filter is said at most once', async ({ page, map }) => {
  await map.open('from=2020-09-27&to=2020-11-10')
  await map.live()
  await map.openFilter('certainty')
  await listen(page)
  await map.filters
    .getByRole('button', { name: /مرجَّح|محتمل|مؤكد/ })
    .first()
    .click()
  expect((await heard(page)).length).toBeLessThanOrEqual(1)
})

test('a record that opens says at most one thing beside its heading, which has the focus', async ({
  page,
  map,
}) => {
  await map.open()
  await map.live()
  await listen(page)
  await map.selectArticle('24-ae-2023-09-23-343a5042')
  await map.expectCard('article', '24-ae-2023-09-23-343a5042')
  expect((await heard(page)).length).toBeLessThanOrEqual(1)
})

test('what is typed into the search is answered once, when the typing has stopped', async ({ page, map }) => {
  await map.openWithStoppedClock()
  const box = page.getByRole('combobox').first()
  // Titles are asked for with the first focus; what they add is another change.
  await Promise.all([page.waitForResponse(/details\/titles/), box.focus()])
  await listen(page)
  for (const letter of 'ستيباناكرت') {
    await box.pressSequentially(letter)
    await page.clock.runFor(250)
  }
  expect(await heard(page)).toHaveLength(0)
  await page.clock.runFor(1000)
  expect(await heard(page)).toHaveLength(1)
})
