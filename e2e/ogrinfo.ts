import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether the reader of QGIS is on this machine. */
export const hasOgrinfo = spawnSync('ogrinfo', ['--version']).status === 0

/** What ogrinfo finds in a file: its layers, each with its number of features, and all that it says. */
export function readWithOgrinfo(name: string, bytes: Buffer): { layers: [string, number][]; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'taken-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, bytes)
    const said = execFileSync('ogrinfo', ['-ro', '-so', '-al', file], { encoding: 'utf8', stdio: 'pipe' })
    const layers = [...said.matchAll(/^Layer name: (.*)$[\s\S]*?^Feature Count: (\d+)$/gm)]
    return { layers: layers.map(([, layer, count]) => [layer ?? '', Number(count)]), said }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
