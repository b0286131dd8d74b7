import type { MapDriver } from './driver.ts'
import { expect, type Locator, type Page } from './fixtures.ts'

export type Tool = 'ruler' | 'radius' | 'point'

/** The measuring tools in the words of a reader. */
export class MeasureTools {
  readonly page: Page
  readonly map: MapDriver
  constructor(map: MapDriver) {
    this.page = map.page
    this.map = map
  }

  get card(): Locator {
    return this.page.locator('[data-measure]')
  }

  async takeOut(tool: Tool = 'ruler'): Promise<void> {
    await this.page.locator('[data-measure-button]').filter({ visible: true }).click()
    await expect(this.card).toBeVisible()
    if (tool !== 'ruler') await this.change(tool)
  }

  async change(tool: Tool): Promise<void> {
    await this.card.locator(`input[data-tool=${tool}]`).check({ force: true })
    await expect(this.card).toHaveAttribute('data-measure', tool)
  }

  /** Presses the map beside the middle of its free part, by so many pixels. */
  async press(right: number, down: number): Promise<void> {
    const free = await this.map.freePart()
    const [x, y] = [free.x + free.width / 2 + right, free.y + free.height / 2 + down]
    if (await this.page.evaluate(() => navigator.maxTouchPoints > 0)) await this.page.touchscreen.tap(x, y)
    else await this.page.mouse.click(x, y)
  }

  /** Adds a place by typing its name. */
  async addPlace(name: string): Promise<void> {
    const field = this.card.getByRole('combobox')
    await field.fill(name)
    await expect(this.card.getByRole('option').first()).toBeVisible()
    await field.press('Enter')
  }

  get points(): Locator {
    return this.page.locator('.measure-layer [data-measure-point]')
  }

  /** Takes a point by its index and lets it go so many pixels further. */
  async dragPoint(index: number, right: number, down: number): Promise<void> {
    const box = (await this.points.nth(index).boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + right / 2, y + down / 2)
    await this.page.mouse.move(x + right, y + down)
    await this.page.mouse.up()
  }

  get line(): Locator {
    return this.page.locator('.measure-layer [data-measure-line]')
  }

  get legs(): Locator {
    return this.card.locator('[data-measure-legs] li')
  }

  /** Length of the ruler, km. */
  async total(): Promise<number> {
    return Number(await this.card.locator('[data-measure-total]').getAttribute('data-measure-total'))
  }

  get places(): Locator {
    return this.card.locator('[data-measure-places] li')
  }

  get events(): Locator {
    return this.card.locator('[data-measure-events] li')
  }

  button(name: 'centre' | 'undo' | 'clear' | 'close'): Locator {
    return this.card.locator(`[data-measure-${name}]`)
  }

  notation(id: 'decimal' | 'dms' | 'mgrs'): Locator {
    return this.card.locator(`[data-measure-marked] [data-notation=${id}]`)
  }
}
