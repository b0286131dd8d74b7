import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readFolder } from '../src/cli/read-folder.ts'
import { checkFolder } from '../src/domain/check/check-folder.ts'
import { exportDataOf } from '../src/domain/export/export-data.ts'
import { exportFiles, exportFormats } from '../src/domain/export/export-files.ts'

const { texts } = await readFolder(import.meta.dirname)
const data = exportDataOf(checkFolder(texts).folder)

/** Features that each exported layer has to hold, by file. */
const COUNTS: Readonly<Record<string, number>> = {
  'gazetteer.lpf.json': data.places.length,
  'places.geojson': data.places.length,
  'regions.geojson': data.regions.length,
  'routes.geojson': data.routes.length,
  'events.geojson': data.events.length,
  'events.csv': data.events.length,
  'claims.csv': data.events.reduce((sum, { claims }) => sum + claims.length, 0),
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exported-'))
  const options = { formats: exportFormats, site: null, byteOrderMark: true, textOf: () => null }
  for (const { path, pieces } of exportFiles(data, options))
    writeFileSync(join(folder, path), [...pieces].join(''))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('every layer is counted below, and nothing is exported empty', () => {
  const layers = readdirSync(folder).filter((name) => /\.(?:geojson|csv|lpf\.json)$/.test(name))
  expect(layers.sort()).toEqual(Object.keys(COUNTS).sort())
  expect(Math.min(...Object.values(COUNTS))).toBeGreaterThan(0)
})

const ogrinfo = spawnSync('ogrinfo', ['--version']).status === 0
const required = process.env.CI === 'true'
if (!ogrinfo && !required)
  console.log('skipped: reading the exports with ogrinfo (no gdal-bin on this machine)')

/** What ogrinfo, the reader of QGIS, says of a file: each layer's name and count, and the errors it met. */
function layersOf(file: string): { layers: [string, number][]; said: string } {
  const said = execFileSync('ogrinfo', ['-ro', '-so', '-al', join(folder, file)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const layers = [...said.matchAll(/^Layer name: (.*)$[\s\S]*?^Feature Count: (\d+)$/gm)]
  return { layers: layers.map(([, name, count]) => [name ?? '', Number(count)]), said }
}

test.skipIf(!ogrinfo && !required).for(Object.entries(COUNTS))('ogrinfo reads %s', ([file, count]) => {
  const { layers, said } = layersOf(file)
  expect(layers).toEqual([[file.replace(/\.[^.]+$/, ''), count]])
  expect(said).not.toMatch(/ERROR|Warning/)
})

test.skipIf(!ogrinfo && !required)(
  'ogrinfo finds the columns of the attribute table and Arabic as it is',
  () => {
    const said = execFileSync(
      'ogrinfo',
      ['-ro', '-al', join(folder, 'places.geojson'), '-where', "kind = 'city'"],
      {
        encoding: 'utf8',
      },
    )
    expect(said).toMatch(/accuracy_km: (?:Real|Integer)/)
    const labels = z
      .array(z.string())
      .parse(
        data.places
          .filter(({ properties }) => properties.kind === 'city')
          .map(({ properties }) => properties.name.ar.join(' / ')),
      )
    for (const label of labels) expect(said).toContain(`name_ar (String) = ${label}`)
  },
)
