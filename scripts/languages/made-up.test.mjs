import { expect, test } from 'vitest'
import { madeUp, madeUpMessages } from './made-up.mjs'

test('a made-up text is longer than its model and keeps what is put into it', () => {
  expect(madeUp('Show {{name}} again')).toBe('‹Shoow {{name}} aagaaiin›')
  expect(madeUp('')).toBe('')
})

test('a counted text has every form that a language may have', () => {
  const { one, list } = madeUpMessages({ one: 'x', list: { n_one: 'a', n_other: '{{n}} b' } })
  expect(one).toBe('‹x›')
  expect(list).toEqual(
    Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`n_${form}`, '‹{{n}} b›']),
    ),
  )
})
