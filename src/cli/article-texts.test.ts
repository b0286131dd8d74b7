import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleRecord } from '../domain/schema/article.ts'
import { textsAtHand } from './article-texts.ts'
import { sha256Of } from './read-input.ts'

const TEXT = 'قالت الصحيفة إن القافلة بلغت المدينة.\n\nولم تقع إصابات.'
const ID = 'gazette-2021-03-12-0a1b2c3d'
const articles = [{ id: ID, linked: { sha256: sha256Of(TEXT) } as ArticleRecord['linked'] }]

let folder: string
let outside: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'))
  outside = join(folder, 'outside')
  mkdirSync(join(folder, 'articles'))
  mkdirSync(outside)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a text beside its record is at hand', () => {
  writeFileSync(join(folder, 'articles', `${ID}.txt`), TEXT)
  expect(textsAtHand(folder, undefined, articles)).toEqual({ texts: new Map([[ID, TEXT]]), notes: [] })
})

test('another text beside a record is left out, and that is said', () => {
  writeFileSync(join(folder, 'articles', `${ID}.txt`), `${TEXT} وزيادة`)
  const { texts, notes } = textsAtHand(folder, undefined, articles)
  expect(texts.size).toBe(0)
  expect(notes).toEqual([expect.stringMatching(new RegExp(`${ID}.txt: is another text`))])
})

test('a text in another folder is found by what it holds, whatever its name', () => {
  writeFileSync(join(outside, '000_ff.txt'), 'نص آخر لا سجل له في هذه الخريطة.')
  writeFileSync(join(outside, '001_ff.txt'), TEXT)
  writeFileSync(join(outside, '001_ff.json'), '{"not": "a feed"}')
  expect([...textsAtHand(folder, outside, articles).texts]).toEqual([[ID, TEXT]])
})

test('without texts there are none, and a folder that is not there is an error', () => {
  expect(textsAtHand(folder, '', articles)).toEqual({ texts: new Map(), notes: [] })
  expect(() => textsAtHand(folder, join(folder, 'nowhere'), articles)).toThrow(/ARTICLE_TEXTS: no folder/)
})
