import { expect, test } from 'vitest'
import { compareKeys, keysOf } from './keys.mjs'

const files = new Map([
  ['ui', keysOf({ close: 'x', wind: { north: 'n', east: 'e' }, events_one: '1', events_other: '{{count}}' })],
])
const found = (/** @type {string} */ source) => compareKeys(files, new Map([['a.tsx', source]]))

test('keys that are asked for, put together or counted are in use', () => {
  const source = "t('close'); t(`wind.${way.wind}`); t('ui:events', { count })"
  expect(found(source)).toEqual({ missing: [], unused: [] })
})

test('a key that no file has is missing, with the file that asks for it', () => {
  expect(found("t('clsoe')").missing).toEqual(['a.tsx: clsoe'])
  expect(found('t(`side.${one}`)').missing).toEqual(['a.tsx: side.${one}'])
})

test('a key that nobody names is left over', () => {
  expect(found("t('close')").unused).toEqual(['ui: wind.north', 'ui: wind.east', 'ui: events'])
})
