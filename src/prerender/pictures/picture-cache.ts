import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Days after which a picture that no build has asked for is thrown away. */
const KEPT_DAYS = 60

/** Pictures by the hash of all that decides them: drawn once, whatever is built meanwhile. */
export class PictureCache {
  readonly #folder: string
  drawn = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The picture of a key, drawn where it is not there yet. */
  async get(key: string, draw: () => Buffer): Promise<Buffer> {
    const file = join(this.#folder, key.slice(0, 2), `${key}.png`)
    const known = await readFile(file).catch(() => null)
    if (known) {
      const now = new Date()
      await utimes(file, now, now)
      return known
    }
    const picture = draw()
    this.drawn++
    await mkdir(join(this.#folder, key.slice(0, 2)), { recursive: true })
    await writeFile(file, picture)
    return picture
  }

  /** Throws away what no build has asked for in a long time. `now`: milliseconds since 1970. */
  async prune(now: number): Promise<void> {
    const names = await readdir(this.#folder, { recursive: true }).catch(() => [])
    for (const name of names.filter((path) => path.endsWith('.png'))) {
      const file = join(this.#folder, name)
      if (now - (await stat(file)).mtimeMs > KEPT_DAYS * 86_400_000) await rm(file)
    }
  }
}
