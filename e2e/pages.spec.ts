import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

const PLACE = 'shusha'
const EVENT = 'ev-2023-09-19-operation'
const ARTICLE = '24-ae-2023-09-23-343a5042'

test('every place, event and article has a page of its own, whose address stays bare', async ({ map }) => {
  await map.open('', `/place/${PLACE}.html`)
  await map.expectCard('place', PLACE)
  await map.expectAddress('')
  await map.open('', `/event/${EVENT}.html`)
  await map.expectCard('event', EVENT)
  await map.expectAddress('')
  await map.open('', `/article/${ARTICLE}.html`)
  await map.expectCard('article', ARTICLE)
  await map.expectAddress('')
})

test('the query overrides what a path stands for', async ({ map }) => {
  await map.open(`event=${EVENT}&from=2023-09-19&to=2023-09-19`, `/place/${PLACE}.html`)
  await map.expectCard('event', EVENT)
  await map.expectWindow('2023-09-19', '2023-09-19')
})

test('a page is named after what it shows, in its language', async ({ page }) => {
  await page.goto(`/place/${PLACE}.html`)
  await expect(page).toHaveTitle('شوشا / شوشي · خريطة قره باغ')
  await page.goto(`/en/place/${PLACE}.html`)
  await expect(page).toHaveTitle('Shusha / Shushi · Karabakh Map')
  const description = page.locator('meta[name=description]')
  await expect(description).toHaveAttribute(
    'content',
    /^Shusha \/ Shushi \(city, 39\.76, 46\.75\): \d+ events/,
  )
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a page holds its card and its picture, and its links lead to other pages', async ({ page }) => {
    await page.goto(`/place/${PLACE}.html`)
    const card = page.locator('[data-card=place]')
    await expect(card.getByRole('heading', { level: 2 })).toHaveText('شوشا / شوشي')
    await expect(page.locator('[data-map] svg.drawing-first')).toBeVisible()
    await card.locator(`a[href$="article/${ARTICLE}.html"]`).click()
    await expect(page.locator('[data-card=article]')).toBeVisible()
    await page.locator(`[data-card=article] a[href$="place/${PLACE}.html"]`).first().click()
    await expect(page).toHaveURL(new RegExp(`/place/${PLACE}\\.html$`))
  })

  test('a page to embed is kept out of search and points to its full page', async ({ page }) => {
    await page.goto(`/en/embed/place/${PLACE}.html`)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    const canonical = await page.locator('link[rel=canonical]').evaluate((link: HTMLLinkElement) => link.href)
    // Absolute where the build knows the site's address (SITE_URL), else by where it is served.
    expect(canonical.endsWith(`/en/place/${PLACE}.html`)).toBe(true)
    expect(canonical).not.toContain('/embed/')
  })
})
