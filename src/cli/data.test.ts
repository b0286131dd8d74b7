import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { decodeEventColumns, FLAG, NO_PLACE } from '../domain/dataset/event-columns.ts'
import { packedBasemapSchema } from '../domain/dataset/packed-basemap.ts'
import {
  articleDetailSchema,
  coreSchema,
  eventBodiesSchema,
  eventHeadsSchema,
  eventIdsSchema,
  manifestSchema,
} from '../domain/schema/dataset.ts'
import { placesFileSchema } from '../domain/schema/place.ts'
import { regionsFileSchema, routesFileSchema } from '../domain/schema/region.ts'
import { sourcesFileSchema } from '../domain/schema/source.ts'
import { storySchema } from '../domain/schema/story.ts'
import { formatDay } from '../domain/time/day.ts'
import { FIXTURES, overlay } from './fixtures/overlay.ts'

const GOOD = join(FIXTURES, 'good')
const COMMAND = join(import.meta.dirname, 'data.ts')

// Each run starts a process; on a busy machine that alone can take seconds.
vi.setConfig({ testTimeout: 30_000 })

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'written-'))
})
afterEach(() => rm(out, { recursive: true }))

interface Run {
  code: number
  stdout: string
  stderr: string
}

function run(folder: string, ...options: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, MAP_DATA: folder }
    execFile(process.execPath, [COMMAND, ...options], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

async function readJson<T>(schema: z.ZodMiniType<T>, ...path: string[]): Promise<T> {
  return z.parse(schema, JSON.parse(await readFile(join(out, ...path), 'utf8')))
}

test('writes every file that the manifest names, each by its schema', async () => {
  expect(await run(GOOD, '--out', out)).toMatchObject({ code: 0, stderr: '' })
  const { version, files } = await readJson(manifestSchema, 'manifest.json')
  expect((await readdir(out)).sort()).toEqual([version, 'manifest.json'].sort())
  expect(files.details).toBe(`${version}/details/`)
  const core = await readJson(coreSchema, files.core)
  const { features: places } = await readJson(placesFileSchema, files.places)
  await readJson(regionsFileSchema, files.regions)
  await readJson(routesFileSchema, files.routes)
  await readJson(sourcesFileSchema, files.details, 'sources.json')
  const { world } = await readJson(packedBasemapSchema, files.basemap)
  expect(world[0]?.properties).toEqual({ id: 'sea', kind: 'country' })

  const ids = await readJson(eventIdsSchema, files.details, 'event-ids.json')
  expect(ids).toEqual([
    'founding',
    'first-talks',
    'battle-of-marsa',
    'landing',
    'shelling-morning',
    'ceasefire-2021',
  ])
  const heads = await readJson(eventHeadsSchema, files.details, 'heads-0.json')
  expect(heads.map(({ id }) => id)).toEqual(ids)
  const bodies = await readJson(eventBodiesSchema, files.details, 'bodies-0.json')
  expect(bodies.map(({ accuracyKm }) => accuracyKm)).toEqual([null, 1, 1, 3, 5, 1])

  const bytes = await readFile(join(out, files.events))
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const columns = decodeEventColumns(
    core.events,
    buffer,
    places.map(({ geometry }) => geometry.coordinates),
  )
  expect(Array.from(columns.start, formatDay)).toEqual([
    '1950-01-01',
    '1994-05-01',
    '2021-03-10',
    '2021-03-10',
    '2021-03-10',
    '2021-03-20',
  ])
  expect([...columns.kind]).toEqual([2, 2, 0, 0, 0, 2])
  expect(columns.place[0]).toBe(NO_PLACE)
  expect(columns.lon[0]).toBeNaN()
  expect(columns.lon[3]).toBeCloseTo(-29.05, 3)
  expect([...columns.flags]).toEqual([
    FLAG.yearPrecision | FLAG.approximateDate,
    FLAG.monthPrecision,
    FLAG.hasArticle,
    FLAG.hasArticle | FLAG.ownPosition | FLAG.approximatePlace | FLAG.worthStop,
    FLAG.hasArticle | FLAG.approximatePlace | FLAG.lowCertainty,
    FLAG.worthStop,
  ])

  expect(core.stories.map(({ id, steps }) => [id, steps])).toEqual([['island-war', 2]])
  const story = await readJson(storySchema, files.details, 'story-island-war.json')
  expect(story.steps.map(({ id }) => id)).toEqual(['battle', 'ceasefire'])

  for (const article of core.articles) {
    const detail = await readJson(articleDetailSchema, files.details, `article-${article.id}.json`)
    expect(detail.mentions).toHaveLength(article.places.reduce((sum, [, count]) => sum + count, 0))
  }
})

test('the same folder gives the same version; another gives another and takes its place', async () => {
  await run(GOOD, '--out', out)
  const first = await readFile(join(out, 'manifest.json'), 'utf8')
  await run(GOOD, '--out', out)
  expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(first)
  const other = await overlay('accepted/no-articles')
  expect(await run(other, '--out', out)).toMatchObject({ code: 0 })
  await rm(other, { recursive: true })
  const { version } = await readJson(manifestSchema, 'manifest.json')
  expect(first).not.toContain(version)
  expect((await readdir(out)).sort()).toEqual([version, 'manifest.json'].sort())
})

test('a fault replaces no output', async () => {
  await run(GOOD, '--out', out)
  await writeFile(join(out, 'notes.txt'), 'not ours')
  const before = await readdir(out, { recursive: true })
  const folder = await overlay('bad/unknown-place-id')
  const { code, stdout, stderr } = await run(folder, '--out', out)
  await rm(folder, { recursive: true })
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('events.json:89 $[2].places[0]: no place "ras-nor"')
  expect(stderr).toContain('1 fault in')
  expect(await readdir(out, { recursive: true })).toEqual(before)
})

test('--check writes nothing', async () => {
  const { code, stdout } = await run(GOOD, '--check', '--out', out)
  expect(code).toBe(0)
  expect(stdout).toContain('6 places, 3 regions, 1 route, 6 events, 2 articles, 1 story; no fault')
  expect(await readdir(out)).toEqual([])
})

test('an unknown option is refused with the usage', async () => {
  const { code, stderr } = await run(GOOD, '--chekc')
  expect(code).toBe(2)
  expect(stderr).toContain("Unknown option '--chekc'")
  expect(stderr).toContain('npm run data')
})
