import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import messages from './messages/ar.json' with { type: 'json' }

const ar = messages.time

test('every counted Arabic message has all six plural forms', () => {
  const counted = Object.keys(ar).filter((key) => key.endsWith('_other'))
  expect(counted.length).toBeGreaterThan(0)
  for (const key of counted) {
    for (const form of ['zero', 'one', 'two', 'few', 'many']) {
      expect(ar).toHaveProperty(key.replace('other', form))
    }
  }
})

test.each([
  [0, 'لا أحداث'],
  [1, 'حدث واحد'],
  [2, 'حدثان'],
  [3, '3 أحداث'],
  [10, '10 أحداث'],
  [11, '11 حدثًا'],
  [27, '27 حدثًا'],
  [100, '100 حدث'],
  [103, '103 أحداث'],
])('%i events take the right Arabic form', (count, text) => {
  const i18n = createInstance()
  void i18n.init({ lng: 'ar', ns: 'time', initAsync: false, resources: { ar: { time: ar } } })
  expect(i18n.t('time:events', { count, number: String(count) })).toBe(text)
})
