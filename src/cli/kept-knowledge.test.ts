import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keptKnowledge } from './kept-knowledge.ts'
import { readKnowledge } from './linker-knowledge.ts'

let folder: string
let kept: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
  kept = join(folder, 'kept')
  for (const name of ['places.geojson', 'events.json']) cpSync(join('geodata', name), join(folder, name))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('is what the data say, the first time and the next', async () => {
  const read = readKnowledge(folder)
  expect(await keptKnowledge(folder, kept)).toEqual(read)
  expect(readdirSync(kept).length).toBe(1)
  expect(await keptKnowledge(folder, kept)).toEqual(read)
})

it('is read again, and nothing older kept, when the data change', async () => {
  await keptKnowledge(folder, kept)
  const events = join(folder, 'events.json')
  writeFileSync(events, JSON.stringify(JSON.parse(readFileSync(events, 'utf8')).slice(1)))
  expect(await keptKnowledge(folder, kept)).toEqual(readKnowledge(folder))
  expect(readdirSync(kept).length).toBe(1)
})

it('is read again where what is kept is no whole file', async () => {
  await keptKnowledge(folder, kept)
  writeFileSync(join(kept, readdirSync(kept)[0]!), '{"entries":[')
  expect(await keptKnowledge(folder, kept)).toEqual(readKnowledge(folder))
})

it('says what is wrong with the data', async () => {
  writeFileSync(join(folder, 'places.geojson'), '{}')
  await expect(keptKnowledge(folder, kept)).rejects.toThrow(/places.geojson/)
})
