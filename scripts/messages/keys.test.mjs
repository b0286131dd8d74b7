import { expect, test } from 'vitest'
import { compareKeys, compareLanguages, keysOf } from './keys.mjs'

const files = new Map([
  ['ui', keysOf({ close: 'x', wind: { north: 'n', east: 'e' }, events_one: '1', events_other: '{{count}}' })],
])
/** A text that is put together, as sources write it. @param {string} stem */
const template = (stem) => `\`${stem}.$\{one}\``
const found = (/** @type {string} */ source) => compareKeys(files, new Map([['a.tsx', source]]))

test('keys that are asked for, put together or counted are in use', () => {
  const source = `t('close'); t(${template('wind')}); t('ui:events', { count })`
  expect(found(source)).toEqual({ missing: [], unused: [] })
})

test('a key that no file has is missing, with the file that asks for it', () => {
  expect(found("t('clsoe')").missing).toEqual(['a.tsx: clsoe'])
  expect(found(`t(${template('side')})`).missing).toHaveLength(1)
})

test('a key that nobody names is left over', () => {
  expect(found("t('close')").unused).toEqual(['ui: wind.north', 'ui: wind.east', 'ui: events'])
})

test('a key that one language has and another lacks is told, whatever the number of its forms', () => {
  const english = new Map([['ui', keysOf({ close: 'x', events_one: '1', events_other: '{{count}}' })]])
  expect(
    compareLanguages(
      new Map([
        ['en', english],
        ['xx', english],
      ]),
    ),
  ).toEqual([])
  const short = new Map([['ui', keysOf({ events_other: '{{count}}' })]])
  expect(
    compareLanguages(
      new Map([
        ['en', english],
        ['xx', short],
      ]),
    ),
  ).toEqual(['xx: no text for ui: close, which another language has'])
})
