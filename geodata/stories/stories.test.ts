import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { storySchema } from '../../src/domain/schema/story.ts'
import { withoutPlaceMarks } from '../../src/domain/text/place-marks.ts'

/** Words of a step that are read in one breath, in either language. */
const LEAST_WORDS = 40
const MOST_WORDS = 90

const stories = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .map((name) => z.parse(storySchema, JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))))

test('there are at least three stories of six to nine steps', () => {
  expect(stories.length).toBeGreaterThanOrEqual(3)
  for (const { id, steps } of stories) {
    expect(steps.length, id).toBeGreaterThanOrEqual(6)
    expect(steps.length, id).toBeLessThanOrEqual(9)
  }
})

test('a step is as long as one reads in one breath', () => {
  for (const { id, steps } of stories) {
    for (const { id: step, text } of steps) {
      for (const language of ['ar', 'en'] as const) {
        const words = withoutPlaceMarks(text[language].join(' ')).split(/\s+/).length
        expect(words, `${id} ${step} ${language}`).toBeGreaterThanOrEqual(LEAST_WORDS)
        expect(words, `${id} ${step} ${language}`).toBeLessThanOrEqual(MOST_WORDS)
      }
    }
  }
})

test('both languages name the same places in a step', () => {
  const placesOf = (paragraphs: readonly string[]) =>
    [...paragraphs.join(' ').matchAll(/\[\[([^|]+)\|/g)]
      .map((match) => match[1] ?? '')
      .toSorted((a, b) => a.localeCompare(b))
  for (const { id, steps } of stories) {
    for (const step of steps)
      expect(placesOf(step.text.ar), `${id} ${step.id}`).toEqual(placesOf(step.text.en))
  }
})

test('Arabic keeps Arabic punctuation, and ranges are said in words', () => {
  for (const { id, steps, title, summary } of stories) {
    const texts = [summary.ar, ...steps.flatMap(({ heading, text }) => [heading.ar, ...text.ar])]
    for (const text of [title.ar, ...texts]) expect(text, id).not.toMatch(/(?<!\d),|[;?"“”]/)
    for (const text of texts) expect(text, id).not.toMatch(/\d\s?[-–]\s?\d/)
  }
})
