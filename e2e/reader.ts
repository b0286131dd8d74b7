import type { MapDriver } from './driver.ts'
import { expect, type Locator, type Page } from './fixtures.ts'

/** Detail files of an article as the site serves them. */
export interface ServedArticle {
  id: string
  hasText?: boolean
  mentions: { start: number; end: number; place: string; surface: string; metonym?: boolean }[]
}

/** The article reader in the words of its readers. */
export class Reader {
  private readonly map: MapDriver
  private readonly page: Page

  constructor(map: MapDriver) {
    this.map = map
    this.page = map.page
  }

  get reading(): Locator {
    return this.map.card.locator('[data-reading]')
  }

  /** Paragraphs, headline and sub-headings of the text, in order. */
  get blocks(): Locator {
    return this.reading.locator('[data-article-text] > *')
  }

  /** Every mention, in order. */
  get marks(): Locator {
    return this.reading.locator('[data-mention]')
  }

  get lit(): Locator {
    return this.reading.locator('[data-mention][data-lit]')
  }

  get counter(): Locator {
    return this.reading.locator('[data-mention-count]')
  }

  async served(id: string): Promise<ServedArticle> {
    const manifest = await (await this.page.request.get('/data/manifest.json')).json()
    return (await this.page.request.get(`/data/${manifest.files.details}article-${id}.json`)).json()
  }

  /** Lets an article's files arrive changed. */
  async serve(id: string, detail: object, text?: object): Promise<void> {
    await this.page.route(`**/details/article-${id}.json`, async (route) => {
      const answer = await (await route.fetch()).json()
      await route.fulfill({ json: { ...answer, ...detail } })
    })
    if (text)
      await this.page.route(`**/details/article-text-${id}.json`, (route) => route.fulfill({ json: text }))
  }

  /** Turns the wheel over the text and waits until the page stands still. */
  async scroll(pixels: number): Promise<void> {
    await this.reading.hover()
    await this.page.mouse.wheel(0, pixels)
  }

  async expectFocused(mention: number): Promise<void> {
    await expect(this.marks.nth(mention)).toBeFocused()
    await expect(this.marks.nth(mention)).toBeInViewport()
  }
}
