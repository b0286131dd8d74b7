import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { aboutData } from '../domain/build/about-data.ts'
import { checkFolder } from '../domain/check/check-folder.ts'
import { aboutDataSchema } from '../domain/schema/about.ts'
import { overlay } from './fixtures/overlay.ts'
import { readFolder } from './read-folder.ts'

async function aboutOf(fixture: string) {
  const folder = await overlay(fixture)
  const { texts } = await readFolder(folder)
  await rm(folder, { recursive: true })
  return aboutDataSchema.parse(JSON.parse(JSON.stringify(aboutData(checkFolder(texts).folder))))
}

test('what is uncertain is counted from the records', async () => {
  const { counts, lowCertainty, datasets } = await aboutOf('good')
  expect(counts).toEqual({
    places: { all: 6, exact: 3, approximate: 2, anchor: 1 },
    events: { all: 6, high: 3, medium: 2, low: 1, oneSource: 5, inexactDate: 2 },
    claims: 2,
    outlines: { all: 4, accuracyKm: [2, 5] },
    articles: { all: 2, inferredDay: 0, mentions: 6 },
    sources: 2,
  })
  expect(lowCertainty.map(({ id, note }) => [id, note?.en])).toEqual([['shelling-morning', 'One source']])
  expect(datasets.map(({ id }) => id)).toEqual(['survey'])
})

test('a folder without the optional files has no text, no score and no corrections', async () => {
  expect(await aboutOf('good')).toMatchObject({ about: null, linkerScore: null, corrections: [] })
})

test('corrections stand with the latest first', async () => {
  const { corrections, about } = await aboutOf('accepted/about-the-data')
  expect(corrections.map(({ date }) => date)).toEqual(['2021-05-01', '2021-04-01'])
  expect(about?.sections.map(({ id }) => id)).toEqual(['method'])
})
