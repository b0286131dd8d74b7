import { expect, test } from 'vitest'
import type { Mention } from '../domain/schema/article.ts'
import { countForms } from './count-forms.ts'

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
