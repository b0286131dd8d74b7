import { expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'

it('who runs the site is none of the article, each below their office', () => {
  const officers = ['رئيس مجلس الإدارة', 'د. سالم هاني الأحمد', 'رئيس التحرير', 'منى هاني']
  expect(mainOf(...officers, ...officers, '', TITLE, '', FIRST, SECOND)).toEqual([TITLE, FIRST, SECOND])
})

it('what the publication says it is stands above the headline, and in an article it is text', () => {
  const said = 'أسبوعية ثقافية تصدر بالعربية'
  expect(mainOf('الجسر', said, TITLE, '', FIRST, SECOND)).toEqual([TITLE, FIRST, SECOND])
  expect(mainOf(TITLE, FIRST, SECOND, said, FIRST)).toContain(said)
})
