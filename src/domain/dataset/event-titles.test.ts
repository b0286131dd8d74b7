import { expect, test } from 'vitest'
import { titleIn, titleRow } from './event-titles.ts'

test('a row has the title in the two languages of every text, in their order', () => {
  const row = titleRow({ en: 'Ceasefire', ar: 'وقف إطلاق النار' })
  expect(row).toEqual(['وقف إطلاق النار', 'Ceasefire'])
  expect([titleIn(row, 'ar'), titleIn(row, 'en')]).toEqual(['وقف إطلاق النار', 'Ceasefire'])
})
