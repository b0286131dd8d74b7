import { expect, test } from 'vitest'
import { articlesNaming } from './articles-naming.ts'

test('the articles that mention a place keep their order', () => {
  const [first, second, third] = [
    { places: [[3, 1] as [number, number]] },
    { places: [[1, 2] as [number, number], [3, 1] as [number, number]] },
    { places: [] },
  ]
  expect(articlesNaming([second, third, first], 3)).toEqual([second, first])
  expect(articlesNaming([second, third, first], 2)).toEqual([])
})
