import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = 'export'

/** Paths of the exported files that the build has left in the site; none where it has not exported. */
export async function exportedFiles(dist: string): Promise<string[]> {
  const names = await readdir(join(dist, FOLDER)).catch(() => [])
  return names
    .filter((name) => name !== 'README.txt')
    .sort()
    .map((name) => `${FOLDER}/${name}`)
}
