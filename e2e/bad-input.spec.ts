import { badUrls } from '../src/domain/url/bad-urls.fixture.ts'
import { expect, type Page } from './fixtures.ts'
import { hostPage } from './host-page.ts'
import { test } from './map-test.ts'

/** Servers refuse addresses as long as these (414, 431): they are tried in the page. */
const LONGEST_ADDRESS = 7000
const NO_SELECTION = [1, 2, 3, 4, 5, 6]

/** Numbers of docs/bad-input.md that are tried on the whole page too, which takes longer. */
const IN_THE_APP = [1, 5, 16, 19, 24, 31, 40, 44]

const addressOf = ({ query, hash }: (typeof badUrls)[number]) =>
  `${query === '' ? '' : `&${query}`}${hash === undefined ? '' : `#${hash}`}`

/** Nothing has been run or polluted, and there is something to read. */
async function expectWhole(page: Page, number: number) {
  await expect(page.getByRole('heading', { level: 1 }), `#${number}`).toHaveText(/قره باغ|Karabakh|شوشا/)
  const harmed = await page.evaluate(
    () =>
      'x' in {} || document.querySelector('script:not([src], [type^="application/"]), [onerror]') !== null,
  )
  expect(harmed, `#${number}`).toBe(false)
}

test.beforeEach(({ page, faults }) => {
  page.on('dialog', (dialog) => {
    faults.add(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
})

for (const [first, last] of [
  [1, 23],
  [24, 47],
] as const)
  test(`addresses ${first} to ${last} do a frame no harm`, async ({ page, faults }) => {
    // Hosts that answer 404 for a page that is gone are told in the console by the browser.
    faults.provoke(/404/)
    for (const bad of badUrls) {
      if (bad.number < first || bad.number > last || bad.query.length > LONGEST_ADDRESS) continue
      await page.goto(`/embed.html?interactive=never${addressOf(bad)}`)
      await expect(page.locator('#root[data-interactive]')).toBeAttached()
      await expectWhole(page, bad.number)
      const note = page.getByText(/لم يعد على الخريطة|no longer on the map/)
      if (NO_SELECTION.includes(bad.number)) await expect(note, `#${bad.number}`).toBeVisible()
      else await expect(note, `#${bad.number}`).toBeHidden()
    }
  })

test('addresses of 1 to 47 do the whole page no harm', async ({ page, map }) => {
  for (const bad of badUrls.filter(({ number }) => IN_THE_APP.includes(number))) {
    await page.goto(`/?${addressOf(bad).replace(/^&/, '')}`)
    await expect(page.locator('html[data-started]'), `#${bad.number}`).toBeAttached()
    await expectWhole(page, bad.number)
    await expect(map.element).toHaveAttribute('data-window', /^(19|20)\d\d-\d\d-\d\d\/(19|20)\d\d-\d\d-\d\d$/)
    const note = page.getByText(/لم يعد على الخريطة/)
    await expect(note, `#${bad.number}`).toBeVisible({ visible: NO_SELECTION.includes(bad.number) })
  }
})

test('28, 43: addresses beyond what servers take are read fast where the page is open', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html[data-started]')).toBeAttached()
  for (const { number, query } of badUrls.filter(({ query: text }) => text.length > LONGEST_ADDRESS)) {
    const spent = await page.evaluate((search) => {
      history.replaceState(null, '', `?${search}`)
      const began = performance.now()
      dispatchEvent(new PopStateEvent('popstate'))
      return performance.now() - began
    }, query)
    expect(spent, `#${number}`).toBeLessThan(1000)
    await expectWhole(page, number)
  }
})

test('72: messages of every shape from other frames change nothing', async ({ page, baseURL, faults }) => {
  const host = await hostPage(
    faults,
    `<iframe title="خريطة" width="400" height="500" src="${baseURL}/embed/place/lachin.html"></iframe>
     <script src="${baseURL}/embed.js"></script><karabakh-map place="shusha" list="1"></karabakh-map>`,
  )
  await page.goto(host.address)
  const frame = page.frameLocator('iframe').first()
  const element = page.locator('karabakh-map iframe')
  await expect(frame.locator('html[data-started]')).toBeAttached()
  await element.scrollIntoViewIfNeeded()
  // The list's true height, once its letters are there.
  let height = 900
  await expect
    .poll(async () => {
      const before = height
      await page.waitForTimeout(700)
      height = await element.evaluate((box) => box.clientHeight)
      return height !== 900 && height === before
    })
    .toBe(true)
  await page.evaluate(() => {
    const cyclic: Record<string, unknown> = { type: 'karabakh-map:show' }
    cyclic.self = cyclic
    const shapes: unknown[] = [
      null,
      undefined,
      7,
      '',
      'karabakh-map:height',
      [],
      {},
      cyclic,
      new Map(),
      new Date(),
      { type: null },
    ]
    for (const value of ['abc', 1e9, -1, Number.NaN, Number.POSITIVE_INFINITY, '500', null, {}, [500]])
      shapes.push(
        { type: 'karabakh-map:height', height: value },
        { type: 'karabakh-map:show', mention: value, place: value },
      )
    const boxes = [...document.querySelectorAll('iframe')]
    for (const shape of shapes) {
      for (const box of boxes) box.contentWindow?.postMessage(shape, '*')
      // To the host, as if from the frame: from another window, and of its own window but of a wrong shape.
      window.postMessage(shape, '*')
      for (const source of [boxes[1]?.contentWindow ?? null, window])
        dispatchEvent(
          new MessageEvent('message', { data: shape, source, origin: new URL(boxes[1]?.src ?? '').origin }),
        )
    }
  })
  await page.waitForTimeout(300)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('لاتشين')
  const after = await element.evaluate((box) => box.clientHeight)
  expect(after).toBe(height)
  host.close()
})
