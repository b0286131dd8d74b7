import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namedTogether } from './named-together.ts'

const articles = (...places: [number, number][][]) => places.map((all) => ({ places: all }))

test('the place that most articles share comes first, however often another is named in one', () => {
  const read = articles(
    [
      [0, 1],
      [1, 1],
      [2, 9],
    ],
    [
      [0, 1],
      [1, 2],
    ],
    [[2, 5]],
  )
  expect(namedTogether(read, 0)).toEqual([
    { place: 1, articles: 2, mentions: 3 },
    { place: 2, articles: 1, mentions: 9 },
  ])
})

test('a place named alone has no company', () => {
  expect(namedTogether(articles([[0, 3]], [[1, 1]]), 0)).toEqual([])
})

test('being named together goes both ways', () => {
  const head = fc
    .uniqueArray(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 9 })), { selector: ([place]) => place })
    .map((places) => ({ places }))
  fc.assert(
    fc.property(fc.array(head), fc.nat(6), fc.nat(6), (all, a, b) => {
      const shared = (from: number, to: number) =>
        namedTogether(all, from).find(({ place }) => place === to)?.articles
      fc.pre(a !== b)
      expect(shared(a, b)).toBe(shared(b, a))
    }),
  )
})
