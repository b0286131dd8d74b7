import { expect, test } from 'vitest'
import { loadAllMessages } from './all-messages.ts'
import { createI18n } from './i18n.ts'
import { remembered } from './remembered.ts'

await loadAllMessages()

test('remembered messages say what others say, whatever is put into them', () => {
  const plain = createI18n('ar')
  const kept = remembered(createI18n('ar'))
  for (let twice = 0; twice < 2; twice++)
    for (const count of [0, 1, 2, 3, 11, 100])
      expect(kept.t('eventsCount', { count })).toBe(plain.t('eventsCount', { count }))
  expect(kept.getFixedT('ar', 'story')('heading')).toBe(plain.getFixedT('ar', 'story')('heading'))
  expect(kept.t('eventsCount', { count: 1 })).not.toBe(kept.t('eventsCount', { count: 2 }))
})

test('a text is worked out once', () => {
  const messages = createI18n('ar')
  let asked = 0
  const t = messages.t.bind(messages)
  messages.t = ((...words: Parameters<typeof t>) => {
    asked++
    return t(...words)
  }) as typeof messages.t
  const kept = remembered(messages)
  for (let i = 0; i < 3; i++) kept.t('eventsCount', { count: 5 })
  expect(asked).toBe(1)
})

test('what a component asks with is made once, and says the same of a key alone as of a key with nothing to put in', () => {
  const plain = createI18n('ar').getFixedT('ar', 'story')
  const messages = remembered(createI18n('ar'))
  const fixed = messages.getFixedT('ar', 'story')
  expect(messages.getFixedT('ar', 'story')).toBe(fixed)
  expect(messages.getFixedT('ar', 'time')).not.toBe(fixed)
  expect(fixed).toHaveProperty('ns', 'story')
  for (let twice = 0; twice < 2; twice++) {
    expect(fixed('heading')).toBe(plain('heading'))
    expect(fixed('heading', {})).toBe(plain('heading'))
  }
})
