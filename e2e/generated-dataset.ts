import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from './fixtures.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The map's own data with as many events as asked for, made by the command that makes every dataset: its own events again
 * and again, or made-up ones at positions of their own, spread over span and region.
 */
export class GeneratedDataset {
  private readonly folder: string
  constructor(events: number, how: 'again' | 'spread' = 'again') {
    this.folder = mkdtempSync(join(tmpdir(), 'generated-'))
    const source = join(this.folder, 'geodata')
    if (how === 'spread')
      execFileSync(process.execPath, ['bench/generate-dataset.mjs', String(events), source], { cwd: root })
    else this.repeat(events, source)
    execFileSync(process.execPath, ['src/cli/data.ts', '--out', join(this.folder, 'data')], {
      cwd: root,
      env: { ...process.env, MAP_DATA: source },
      stdio: 'pipe',
    })
  }

  private repeat(events: number, source: string): void {
    cpSync(join(root, 'geodata'), source, {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    })
    const file = join(source, 'events.json')
    const real: { id: string }[] = JSON.parse(readFileSync(file, 'utf8'))
    const more = Array.from({ length: Math.max(0, events - real.length) }, (_, i) => {
      const model = real[i % real.length]
      return { ...model, id: `${model?.id}-again-${i}` }
    })
    writeFileSync(file, JSON.stringify([...real, ...more]))
  }

  /** Answers a page's requests for data from here. `wait` holds a file back. */
  async serve(page: Page, wait: (file: string) => Promise<void>): Promise<void> {
    await page.route('**/data/**', async (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*?\/data\//, '')
      const file = join(this.folder, 'data', path)
      // The page's own HTML asks ahead for files of the data it was made from.
      if (!existsSync(file)) return route.continue()
      await wait(path)
      // A page that has gone on takes no answer.
      await route.fulfill({ body: readFileSync(file) }).catch(() => {})
    })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
