import { expect, type Locator, type Page } from './fixtures.ts'

/** The sheet of narrow screens: how a thumb moves it, and what it leaves of the screen. */
export class SheetDriver {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  button(to: 'up' | 'down'): Locator {
    return this.page.locator(`[data-sheet-step="${to === 'up' ? 1 : -1}"]`)
  }

  async press(to: 'up' | 'down'): Promise<void> {
    await this.button(to).tap()
  }

  async expectStop(stop: 'low' | 'middle' | 'high'): Promise<void> {
    await expect(this.page.locator('.app')).toHaveAttribute('data-sheet', stop)
  }

  async height(): Promise<number> {
    return (await this.page.locator('.panel').boundingBox())?.height ?? 0
  }

  /** Draws the sheet by its handle, CSS pixels downwards; slowly: without a fling at the end. */
  async drag(pixels: number, { slowly = false } = {}): Promise<void> {
    const box = await this.page.locator('.sheet-handle').boundingBox()
    if (!box) throw new Error('there is no handle')
    const [x, y] = [box.x + box.width / 2, box.y + 12]
    const devtools = await this.page.context().newCDPSession(this.page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
    await send('touchStart', [{ x, y }])
    for (let i = 1; i <= 8; i++) await send('touchMove', [{ x, y: y + (pixels * i) / 8 }])
    if (slowly) await this.page.waitForTimeout(200)
    await send('touchEnd', [])
    await devtools.detach()
  }

  /** The part of the screen on which the map is seen: what bar, panel and time control leave. */
  async mapShare(): Promise<number> {
    return this.page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const [map, panel, time] = ['[data-map]', '.panel', '.time-area'].map(boxOf)
      if (!map || !panel || !time) return 0
      const bottom = Math.min(map.bottom, time.top, innerHeight)
      const beside = panel.bottom <= innerHeight && panel.top < time.top && panel.width < innerWidth - 40
      const width = beside ? map.width - panel.width : map.width
      return (
        ((bottom - map.top) / (beside ? innerHeight - map.top : innerHeight)) *
        (beside ? 1 : width / innerWidth)
      )
    })
  }

  /** What can be pressed and stands out of the screen. */
  async outside(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('button, a[href], input')]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.closest('.panel-body, .skip-link, .attribution'),
        )
        .flatMap((element) => {
          const { left, right, width } = element.getBoundingClientRect()
          const out = width > 1 && (left < -1 || right > innerWidth + 1)
          return out ? [`${element.outerHTML.slice(0, 90)} ${Math.round(left)}..${Math.round(right)}`] : []
        }),
    )
  }

  /** Buttons of less than so many CSS pixels each way, their enlarged field of touch counted in. */
  async smallTargets(least: number): Promise<string[]> {
    return this.page.evaluate((size) => {
      const small: string[] = []
      for (const button of document.querySelectorAll('button, input[type=checkbox], select')) {
        if (!button.checkVisibility({ visibilityProperty: true })) continue
        const { x, y, width, height } = button.getBoundingClientRect()
        // In a line of text, or what no finger reaches: the exceptions of WCAG 2.5.8.
        if (
          getComputedStyle(button).display === 'inline' ||
          button.closest('.panel-body p, .attribution') ||
          width <= 1
        )
          continue
        const [left, top] = [x + width / 2 - size / 2, y + height / 2 - size / 2]
        const reach = (across: number, down: number) => {
          const hit = document.elementFromPoint(left + across, top + down)
          return hit === null || hit === button || button.contains(hit)
        }
        const tall = height >= size || (reach(size / 2, 2) && reach(size / 2, size - 2))
        const wide = width >= size || (reach(2, size / 2) && reach(size - 2, size / 2))
        if (!tall || !wide)
          small.push(`${button.outerHTML.slice(0, 100)} ${Math.round(width)}x${Math.round(height)}`)
      }
      return small
    }, least)
  }
}
