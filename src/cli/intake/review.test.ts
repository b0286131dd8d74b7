import { expect, test } from 'vitest'
import { linkedPage } from '../../linking/fixtures.ts'
import { reviewOf } from './review.ts'

const page = (weekday: string): string =>
  `افتتاح الجسر الجديد مطلع الشهر\nنشر: 19 سبتمبر 2023\n\nقال متحدث باسم البلدية اليوم ${weekday} إن الجسر الجديد سيفتح مطلع الشهر المقبل بعد تأخر دام عاما.\n`
const review = (text: string): string[] => reviewOf('a.txt', text, linkedPage(text), []).split('\n')

test('the review tells which day the article’s own words mean', () => {
  expect(review(page('الثلاثاء'))).toContain('   tells of   2023-09-19  الثلاثاء')
})

test('the review points at a weekday that the day of publication does not fit', () => {
  expect(review(page('الأربعاء'))).toContain(
    '   look       the text says الأربعاء, which 2023-09-19 does not fit',
  )
})
