import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PictureCache } from './picture-cache.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'karabakh-map-pictures-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a picture is drawn once and then taken from disk', async () => {
  const cache = new PictureCache(folder)
  expect(await cache.get('abc', () => Buffer.from('one'))).toEqual(Buffer.from('one'))
  const again = new PictureCache(folder)
  expect(await again.get('abc', () => Buffer.from('two'))).toEqual(Buffer.from('one'))
  expect([cache.drawn, again.drawn]).toEqual([1, 0])
})

test('what no build has asked for in sixty days is thrown away', async () => {
  const cache = new PictureCache(folder)
  await cache.get('abc', () => Buffer.from('one'))
  const pictures = async () =>
    (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png'))
  await cache.prune(Date.now() + 59 * 86_400_000)
  expect(await pictures()).toHaveLength(1)
  await cache.prune(Date.now() + 61 * 86_400_000)
  expect(await pictures()).toEqual([])
})
