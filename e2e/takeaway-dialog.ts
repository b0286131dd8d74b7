import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from './fixtures.ts'

export type TakeawayTab = 'link' | 'embed' | 'cite' | 'data' | 'picture' | 'print'
export type CitationStyle = 'arabic' | 'apa' | 'bibtex' | 'ris' | 'csl'

/** A file that the page handed to the browser to save. */
export interface SavedFile {
  name: string
  bytes: Buffer
}

/** "Share, cite and take away" in the words of a reader. */
export class TakeawayDialog {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  get element(): Locator {
    return this.page.locator('[data-takeaway-dialog]')
  }

  /** Opens it from the bar or from the card that is open, at one of its tabs. */
  async open(of: 'view' | 'selection', tab: TakeawayTab = 'link'): Promise<void> {
    await this.page.locator(`[data-takeaway=${of}]`).click()
    await expect(this.element).toBeVisible()
    await this.show(tab)
  }

  async show(tab: TakeawayTab): Promise<void> {
    await this.element.locator(`[data-tab=${tab}]`).click()
    await expect(this.element.locator(`[data-section=${tab}]`)).toBeVisible()
  }

  /** Whether the data keep to what the map shows. */
  get onlyOnMap(): Locator {
    return this.element.getByRole('switch')
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.element).toHaveCount(0)
  }

  async link(): Promise<URL> {
    return new URL(await this.element.locator('[data-section=link] input').inputValue())
  }

  async style(style: CitationStyle): Promise<void> {
    await this.element.locator(`input[data-style=${style}]`).check({ force: true })
  }

  /** The references as they are read, one a line; waits until as many are there. */
  async references(atLeast: number): Promise<string[]> {
    const lines = this.element.locator('[data-citation] p')
    await expect.poll(() => lines.count(), { message: 'references' }).toBeGreaterThanOrEqual(atLeast)
    return lines.allInnerTexts()
  }

  /** What of the references programs read. */
  async source(): Promise<string> {
    return this.element.locator('[data-citation] textarea').inputValue()
  }

  /** What is saved when something is pressed. */
  async saved(press: Locator): Promise<SavedFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press.click()])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }

  /** The button of one file of the data. */
  file(row: 'events' | 'claims' | 'places' | 'lines', format: 'GeoJSON' | 'CSV' | 'Linked Places'): Locator {
    return this.element.locator(`[data-row=${row}] [data-format="${format}"]`)
  }

  get job(): Locator {
    return this.element.locator('[data-job]')
  }

  /** Waits for the preview of the picture in a shape. */
  async shape(shape: 'landscape' | 'square' | 'portrait'): Promise<void> {
    await this.element.locator(`input[data-shape=${shape}]`).check({ force: true })
    await expect(this.element.locator(`.picture-preview[data-shape=${shape}] img`)).toBeVisible()
  }

  png(scale: 1 | 2 | 3): Locator {
    return this.element.locator(`[data-png="${scale}"]`)
  }

  get svg(): Locator {
    return this.element.locator('[data-svg]')
  }

  /** A choice about the frame to embed, by what it is of and its value. */
  async chooseEmbed(
    of: 'language' | 'theme' | 'digits' | 'height' | 'width' | 'format',
    value: string,
  ): Promise<void> {
    await this.element.locator(`input[data-embed-${of}="${value}"]`).check({ force: true })
  }

  embedPart(part: 'slider' | 'list'): Locator {
    return this.element.locator(`input[data-embed-part=${part}]`)
  }

  embedCode(): Promise<string> {
    return this.element.locator('[data-embed-code]').inputValue()
  }

  get embedPreview(): Locator {
    return this.element.locator('.embed-stage iframe')
  }

  get print(): Locator {
    return this.element.locator('button[data-print]')
  }

  get sheet(): Locator {
    return this.page.locator('[data-print-sheet]')
  }
}
