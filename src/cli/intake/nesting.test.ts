import { expect, test } from 'vitest'
import { DEEPEST, nestsTooDeep } from './nesting.ts'

test('elements one in another are counted, those that end are not', () => {
  expect(nestsTooDeep('<div>'.repeat(DEEPEST))).toBe(false)
  expect(nestsTooDeep('<div>'.repeat(DEEPEST + 1))).toBe(true)
  expect(nestsTooDeep('<div><b>a</b></div>'.repeat(1000))).toBe(false)
})

test('what needs no end, comments and scripts nest nothing', () => {
  for (const one of ['<br>', '<img src="a">', '<p>a', '<li>a', '<i />', '<!-- <b> -->', '<![CDATA[<b>]]>'])
    expect(nestsTooDeep(one.repeat(1000)), one).toBe(false)
  expect(nestsTooDeep(`<script>${'"<b>"'.repeat(1000)}</script>`)).toBe(false)
  expect(nestsTooDeep('<div><b></div>'.repeat(1000))).toBe(false)
})
