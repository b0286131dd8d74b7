import { formatUrlState, parseUrlState } from '../src/domain/url/url-state.ts'
import { expect, type Locator, type Page } from './fixtures.ts'
import { difference } from './pixels.ts'
import { decodePng, type Pixels } from './png.ts'

export type Thumb = 'from' | 'to'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Names of what the driver looks for, by the language of the page. */
const NAMES = {
  ar: {
    time: 'النافذة الزمنية',
    from: 'بداية النافذة',
    to: 'نهاية النافذة',
    close: 'إغلاق',
    next: 'التالي',
    previous: 'السابق',
    copy: /^نسخ الإحداثيات/,
  },
  en: {
    time: 'Time window',
    from: 'Start of the window',
    to: 'End of the window',
    close: 'Close',
    next: 'Next',
    previous: 'Previous',
    copy: /^Copy coordinates/,
  },
} as const

/** A map drawn by software on a busy machine takes its time. */
const SLOW = { timeout: 60_000 }

/** The page in the words of the domain: what a reader does, and what is seen. */
export class MapDriver {
  readonly page: Page
  readonly language: 'ar' | 'en'

  /** The browser has no WebGL: the page stays with the static drawing. */
  readonly drawn: boolean

  constructor(page: Page, language: 'ar' | 'en', drawn: boolean) {
    this.page = page
    this.language = language
    this.drawn = drawn
  }

  /** The same page, spoken to in the other language. */
  in(language: 'ar' | 'en'): MapDriver {
    return new MapDriver(this.page, language, this.drawn)
  }

  get element(): Locator {
    return this.page.locator('[data-map]')
  }

  /** The static drawing that readers see where the live map does not run. */
  get drawing(): Locator {
    return this.element.locator('svg.drawing').filter({ visible: true }).last()
  }

  /** The part of the map that no panel covers, CSS pixels of the page. The frame that marks it may be hidden. */
  async freePart(): Promise<Box> {
    return this.element.locator('.map-frame').evaluate((frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect()
      return { x, y, width, height }
    })
  }

  /** A picture of the free part as it stands, or of a box about its middle. */
  async picture(size?: { width: number; height: number }): Promise<Pixels> {
    const free = await this.freePart()
    const { width, height } = size ?? free
    const clip = {
      x: free.x + (free.width - width) / 2,
      y: free.y + (free.height - height) / 2,
      width,
      height,
    }
    await this.page.evaluate(() => document.fonts.ready)
    return decodePng(await this.page.screenshot({ clip }))
  }

  /** The same, once it stands still: labels come in one after the other. */
  async stillPicture(): Promise<Pixels> {
    let last = await this.picture()
    await expect
      .poll(
        async () => {
          const before = last
          last = await this.picture()
          return difference(before, last)
        },
        { message: 'pixels that still change', timeout: 60_000 },
      )
      .toBeLessThan(0.0005)
    return last
  }

  get panel(): Locator {
    return this.page.locator('[data-panel]')
  }

  /** What the panel shows: the card of the selection, or the story. */
  get card(): Locator {
    return this.panel.locator('[data-card]')
  }

  get heading(): Locator {
    return this.card.getByRole('heading', { level: 2 })
  }

  get articles(): Locator {
    return this.panel.locator('[data-articles] li')
  }

  get events(): Locator {
    return this.panel.locator('[data-events] li')
  }

  get mentions(): Locator {
    return this.panel.locator('[data-mentions] li')
  }

  get legend(): Locator {
    return this.page.locator('[data-legend]')
  }

  /** The legend's lines; where the page is narrow it opens folded. */
  async legendLines(): Promise<Locator> {
    const lines = this.legend.getByRole('listitem')
    if (!(await lines.first().isVisible())) await this.legend.getByRole('button').click()
    return lines
  }

  get attribution(): Locator {
    return this.page.locator('[data-attribution]')
  }

  /** Opens a path with a query; waits until the first window's events are on screen. */
  async open(query = '', path = '/'): Promise<void> {
    await this.page.goto(`${path}${query && `?${query}`}`)
    await this.ready()
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.ready()
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  async forward(): Promise<void> {
    await this.page.goForward()
  }

  async ready(): Promise<void> {
    await expect(this.element).toHaveAttribute('data-ready', '', SLOW)
    await this.settled()
  }

  /** Waits for the live map, not its static drawing; where no live map can be, until the page knows. */
  async live(): Promise<void> {
    await expect(this.element).toHaveAttribute('data-status', this.drawn ? 'unsupported' : 'live', SLOW)
    await this.settled()
  }

  /** Waits until what is on screen is what was asked for. */
  async settled(): Promise<void> {
    await expect
      .poll(async () => (await this.windowShown()) === (await this.windowAsked()), {
        message: 'window on screen',
      })
      .toBe(true)
  }

  /** `FROM/TO`, the window asked for. */
  async windowAsked(): Promise<string | null> {
    return this.element.getAttribute('data-window')
  }

  /** `FROM/TO`, the window whose events are on screen. */
  async windowShown(): Promise<string | null> {
    return this.element.getAttribute('data-shown')
  }

  /** Number of events on screen. */
  async count(): Promise<number> {
    return Number(await this.element.getAttribute('data-count'))
  }

  async expectWindow(from: string, to: string): Promise<void> {
    await expect(this.element).toHaveAttribute('data-window', `${from}/${to}`)
    await expect(this.element).toHaveAttribute('data-shown', `${from}/${to}`)
  }

  /** The query string in its canonical form: what the contract reads of it, written again. */
  address(): string {
    return formatUrlState(parseUrlState(new URL(this.page.url()).search))
  }

  async expectAddress(query: string): Promise<void> {
    await expect.poll(() => this.address(), { message: 'state in the URL' }).toBe(query)
  }

  /** Chooses a place by its name where the panel names it. */
  async selectPlace(name: string): Promise<void> {
    await this.panel.getByRole('link', { name, exact: true }).first().click()
  }

  async selectArticle(id: string): Promise<void> {
    await this.panel.locator(`a[href*="article/${id}.html"]`).first().click()
  }

  async selectEvent(id: string): Promise<void> {
    await this.panel.locator(`a[href*="event/${id}.html"]`).first().click()
  }

  /** Clicks or taps the middle of the part of the map that no panel covers. */
  async selectMiddleOfMap(): Promise<void> {
    const box = await this.freePart()
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    if (await this.page.evaluate(() => navigator.maxTouchPoints > 0)) await this.page.touchscreen.tap(x, y)
    else await this.page.mouse.click(x, y)
  }

  async closeCard(): Promise<void> {
    await this.card.getByRole('button', { name: NAMES[this.language].close, exact: true }).click()
  }

  /** The open card is of this kind and record. */
  async expectCard(kind: 'place' | 'article' | 'event' | 'story', id: string): Promise<void> {
    await expect(this.panel.locator(`[data-card=${kind}][data-id="${id}"]`)).toBeVisible()
  }

  async expectStory(): Promise<void> {
    await expect(this.panel.locator('[data-card=home]')).toBeVisible()
  }

  /** Opens a story from the list behind the button of the top bar. */
  async openStory(id: string): Promise<void> {
    await this.page.locator('[data-story-menu]').click()
    await this.page.locator(`#story-menu a[href*="story/${id}.html"]`).click()
    await this.expectCard('story', id)
  }

  /** The story that is told: its card in the panel, or its strip in an embed. */
  get story(): Locator {
    return this.page.locator('[data-card=story]').filter({ visible: true })
  }

  /** The text of a step of the story in the panel, counted from 0. */
  storyStep(step: number): Locator {
    return this.story.locator(`[data-story-step="${step}"]`)
  }

  async turnStory(to: 'next' | 'previous'): Promise<void> {
    await this.story.getByRole('button', { name: NAMES[this.language][to], exact: true }).click()
  }

  /** The story stands at this step, counted from 0, and the map shows its days. */
  async expectStep(step: number, from: string, to: string): Promise<void> {
    await expect(this.story).toHaveAttribute('data-step', String(step))
    await this.expectWindow(from, to)
  }

  /** The way back to what the step shows, there once the reader has moved time or map. */
  get backToStep(): Locator {
    return this.story.locator('[data-back-to-step]')
  }

  /** The way back into the story from the card of a place it names. */
  get returnToStory(): Locator {
    return this.panel.locator('[data-return-to-story]')
  }

  get copyCoordinates(): Locator {
    return this.card.getByRole('button', { name: NAMES[this.language].copy })
  }

  thumb(end: Thumb): Locator {
    const names = NAMES[this.language]
    return this.page.getByRole('group', { name: names.time }).getByRole('slider', { name: names[end] })
  }

  /** Presses keys on a thumb and waits until the map shows what was asked. */
  async moveThumb(end: Thumb, ...keys: string[]): Promise<void> {
    for (const key of keys) await this.thumb(end).press(key)
    await this.settled()
  }

  /** Where a thumb stands on the page, its middle, CSS pixels. */
  async thumbPosition(end: Thumb): Promise<{ x: number; y: number }> {
    const input = this.thumb(end)
    const box = await this.boxOf(input)
    const { min, max, value, rtl } = await input.evaluate((element: HTMLInputElement) => ({
      min: Number(element.min),
      max: Number(element.max),
      value: Number(element.value),
      rtl: getComputedStyle(element).direction === 'rtl',
    }))
    const along = (value - min) / (max - min)
    return { x: box.x + box.width * (rtl ? 1 - along : along), y: box.y + box.height / 2 }
  }

  /** Drags a thumb sideways with the mouse or a finger, in small steps. */
  async dragThumb(end: Thumb, pixels: number, by: 'mouse' | 'finger'): Promise<void> {
    const { x, y } = await this.thumbPosition(end)
    const stops = Array.from({ length: 10 }, (_, i) => x + (pixels * (i + 1)) / 10)
    if (by === 'mouse') {
      await this.page.mouse.move(x, y)
      await this.page.mouse.down()
      for (const stop of stops) await this.page.mouse.move(stop, y)
      await this.page.mouse.up()
    } else {
      const devtools = await this.page.context().newCDPSession(this.page)
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
        devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points })
      await send('touchStart', [{ x, y }])
      for (const stop of stops) await send('touchMove', [{ x: stop, y }])
      await send('touchEnd', [])
      await devtools.detach()
    }
    await this.settled()
  }

  /** The detail level of the time control. */
  get plot(): Locator {
    return this.page.locator('[data-part=plot]')
  }

  get strip(): Locator {
    return this.page.locator('[data-part=strip]')
  }

  /** What the map says of its time. */
  get notes(): Locator {
    return this.page.locator('[data-map-notes]')
  }

  async dragByFinger({ x, y }: { x: number; y: number }, pixels: number): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
    await send('touchStart', [{ x, y }])
    for (let i = 1; i <= 10; i++) await send('touchMove', [{ x: x + (pixels * i) / 10, y }])
    await send('touchEnd', [])
    await devtools.detach()
    await this.settled()
  }

  /**
   * Takes a thumb and moves it through stops as fast as the page hears of them, not waiting for its frames; every eighth
   * stop the page may breathe. Then waits for the picture.
   */
  async wanderThumb(end: Thumb, stops: readonly number[]): Promise<void> {
    const { x, y } = await this.thumbPosition(end)
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.plot.evaluate(
      async (plot, { way, clientY }) => {
        for (const [i, clientX] of way.entries()) {
          plot.dispatchEvent(
            new PointerEvent('pointermove', { pointerId: 1, clientX, clientY, bubbles: true }),
          )
          if (i % 8 === 7) await new Promise((done) => setTimeout(done))
        }
      },
      { way: stops, clientY: y },
    )
    await this.page.mouse.move(stops.at(-1) ?? x, y)
    await this.page.mouse.up()
    await this.settled()
  }

  /** What page and map say once they rest: window, numbers on the map and in the list, the legend's lines. */
  async readings(): Promise<Record<'asked' | 'shown' | 'legend', string | null> & { count: number }> {
    const count = await this.count()
    await expect(this.events).toHaveCount(count)
    return {
      asked: await this.windowAsked(),
      shown: await this.windowShown(),
      count,
      legend: await this.legend.textContent(),
    }
  }

  /** Opens a page whose time stands still from then on: it goes on by `page.clock.runFor`. */
  async openWithStoppedClock(query = '', path = '/'): Promise<void> {
    await this.page.clock.install()
    await this.open(query, path)
    await this.live()
    const now = await this.page.evaluate(() => Date.now())
    await this.page.clock.pauseAt(now + 2_000)
  }

  /**
   * Takes the box on the strip and lets it go while it moves, five steps with `between` before each. Answers the window
   * at that moment.
   */
  async flickStrip(pixels: number, between = async () => {}): Promise<string> {
    const box = await this.boxOf(this.page.locator('[data-part=strip-box]'))
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    for (let step = 1; step <= 5; step++) {
      await between()
      await this.page.mouse.move(x + (pixels * step) / 5, y)
    }
    const window = (await this.windowAsked()) ?? ''
    await this.page.mouse.up()
    return window
  }

  /** Counts from now on how often one picture of the map fades into another, and comes to the end of it. */
  async watchFades(): Promise<void> {
    await this.element.evaluate((map) => {
      const seen = { begun: 0, ended: 0 }
      Object.assign(window, { fadesSeen: seen })
      // The old picture: a copy over the live map, the areas of another day in the drawing.
      const isOld = (node: Node) =>
        node instanceof Element &&
        (node.classList.contains('conflict-map-copy') || node.hasAttribute('data-fading'))
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes, type, target } of records) {
          if (type === 'attributes' && isOld(target)) seen.begun++
          seen.begun += [...addedNodes].filter(isOld).length
          seen.ended += [...removedNodes].filter(isOld).length
        }
      }).observe(map, { childList: true, subtree: true, attributeFilter: ['data-fading'] })
    })
  }

  async fades(): Promise<{ begun: number; ended: number }> {
    return this.page.evaluate(() => {
      const { fadesSeen } = window as unknown as { fadesSeen: { begun: number; ended: number } }
      return { ...fadesSeen }
    })
  }

  /** Turns the wheel over the plot, CSS pixels to the right and down. */
  async turnWheel(right: number, down: number, key?: 'Control'): Promise<void> {
    await this.plot.hover()
    if (key) await this.page.keyboard.down(key)
    await this.page.mouse.wheel(right, down)
    if (key) await this.page.keyboard.up(key)
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    await this.settled()
  }

  /** Days of the time control's detail range. */
  async detailDays(): Promise<number> {
    return this.thumb('from').evaluate((input: HTMLInputElement) => Number(input.max) - Number(input.min))
  }

  async openTimeSettings(): Promise<void> {
    await this.page.locator('[data-time-settings]').click()
  }

  /** What a screen reader hears when the window has come to rest. */
  get announcement(): Locator {
    return this.page.locator('[aria-live=polite]')
  }

  /** The switch of a kind of events, by the beginning of its name (its number stands behind). */
  kind(name: string): Locator {
    return this.page.locator('button[aria-pressed]').filter({ hasText: name })
  }

  /** The list, where it fills the page. */
  get list(): Locator {
    return this.page.locator('[data-list]')
  }

  async toggleList(): Promise<void> {
    await this.page.locator('[data-view-toggle]').click()
  }

  get listRows(): Locator {
    return this.list.locator('tbody tr')
  }

  /** Texts of a column of the list, from the top. */
  async listColumn(column: string): Promise<string[]> {
    return this.list.locator(`tbody [data-column=${column}]`).allTextContents()
  }

  /** Presses the header of a column; answers how the list is then sorted by it. */
  async sortList(column: string): Promise<string | null> {
    const header = this.list.locator(`thead [data-column=${column}]`)
    await header.getByRole('button').click()
    return header.getAttribute('aria-sort')
  }

  async openListTab(tab: 'events' | 'places'): Promise<void> {
    await this.list.locator(`[data-list-tab=${tab}]`).click()
  }

  /** Whether the list keeps to what the map shows. */
  get onlyOnMap(): Locator {
    return this.list.getByRole('switch')
  }

  /** The search in the top bar. */
  get search(): Locator {
    return this.page.locator('[data-search]').getByRole('combobox')
  }

  /** What the search offers while it is typed. */
  get offers(): Locator {
    return this.page.locator('[data-search]').getByRole('option')
  }

  /** The offer that Enter would take. */
  get offered(): Locator {
    return this.page.locator('[data-search] [role=option][aria-selected=true]')
  }

  async searchFor(text: string): Promise<void> {
    await this.search.fill(text)
    await expect(this.search).toHaveAttribute('aria-expanded', 'true')
  }

  /** Results of a kind, in the list under the box or in the panel. */
  results(kind: 'place' | 'event' | 'article' | 'source'): Locator {
    return this.page.locator(`[data-result-group=${kind}] .result`).filter({ visible: true })
  }

  /** The filter at the head of the panel. */
  get filters(): Locator {
    return this.page.locator('[data-filters]')
  }

  /** Opens the values of a group of the filter. */
  async openFilter(group: 'kinds' | 'sides' | 'sources' | 'certainty'): Promise<void> {
    const button = this.filters.locator(`[data-filter-group=${group}]`)
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
    await expect(this.filters.locator(`[data-group=${group}] button`).first()).toBeVisible()
  }

  /** A value of the filter by the beginning of its name; its number stands behind. */
  private filterValue(group: 'sides' | 'certainty', name: string): Locator {
    return this.filters
      .locator(`[data-group=${group}]`)
      .getByRole('button', { name: new RegExp(`^${name}\\s*\\d`) })
  }

  /** The number of events that a value of the filter promises. */
  async filterCount(group: 'sides' | 'certainty', name: string): Promise<number> {
    await this.openFilter(group)
    return Number((await this.filterValue(group, name).locator('.filter-count').textContent())?.trim())
  }

  async chooseFilter(group: 'sides' | 'certainty', name: string): Promise<void> {
    await this.openFilter(group)
    await this.filterValue(group, name).click()
  }

  async toggleHasArticle(): Promise<void> {
    await this.filters.locator('.filter-groups [aria-pressed]').click()
  }

  /** Drops what the events are narrowed to, by the chip's words. */
  async dropFilter(words: string): Promise<void> {
    await this.page.locator('[data-active-filters] button').filter({ hasText: words }).click()
  }

  async resetFilters(): Promise<void> {
    await this.page.locator('[data-reset-filter]').click()
  }

  /** Over the map: why it shows no event. */
  get emptyReason(): Locator {
    return this.notes.locator('[data-empty]')
  }

  /** So many events are on screen. */
  async expectCount(count: number): Promise<void> {
    await expect(this.element).toHaveAttribute('data-count', String(count))
  }

  async switchLanguage(): Promise<MapDriver> {
    await this.page.locator('[data-language]').click()
    return this.in(this.language === 'ar' ? 'en' : 'ar')
  }

  /** Box of an element that is seen on the page. */
  async boxOf(locator: Locator): Promise<Box> {
    const box = await locator.boundingBox()
    if (!box) throw new Error(`nothing to see of ${locator.toString()}`)
    return box
  }
}
