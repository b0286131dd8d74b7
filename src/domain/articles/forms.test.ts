import { expect, test } from 'vitest'
import type { Mention } from '../schema/article.ts'
import { countForms, natureOf } from './forms.ts'

const mention = (surface: string, place = 'a'): Mention => ({
  start: 0,
  end: surface.length,
  surface,
  place,
  zone: 'main',
  rule: 'form',
  confidence: 1,
})

test('forms are counted with the commonest first and other places left out', () => {
  const mentions = [mention('لاتشين'), mention('لاچين'), mention('لاچين'), mention('باكو', 'b')]
  expect(countForms(mentions, 'a')).toEqual([
    ['لاچين', 2],
    ['لاتشين', 1],
  ])
})

test('a name broken over two lines and one with tatweel are the same form', () => {
  expect(countForms([mention('قره\nباغ'), mention('قره بـاغ'), mention('قره باغ')], 'a')).toEqual([
    ['قره باغ', 3],
  ])
})

test('a mention found by its context or a near spelling is unsure, one that an editor set never', () => {
  const nature = (confidence: number, rule = 'context') => natureOf({ ...mention('برد'), confidence, rule })
  expect(nature(0.8).unsure).toBe(true)
  expect(nature(0.98, 'listed').unsure).toBe(false)
  expect(nature(0.8, 'correction')).toEqual({ metonym: false, corrected: true, unsure: false })
  expect(natureOf({ ...mention('باكو'), metonym: true }).metonym).toBe(true)
})
