import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'

const LABEL = 'اقرأ أيضًا..'
const STORY = [
  'حريق في المصنع القديم',
  'أخمد رجال الإطفاء نارا شبت عند الفجر في مخزن الورق، وقالوا إنهم لم يجدوا فيه أحدا من العمال.',
]
const OWN = 'من جانبها، قالت البلدية إن السيارات ستعبر الجسر مطلع الشهر المقبل مجانا، وإن التكلفة دفعت.'
const LAST = 'يذكر أن العمل بدأ قبل ثلاث سنين.'

describe('the article behind one other story under a label', () => {
  it('goes on at a paragraph that takes it up', () => {
    expect(mainOf(TITLE, FIRST, SECOND, LABEL, ...STORY, OWN, LAST)).toEqual([
      TITLE,
      FIRST,
      SECOND,
      OWN,
      LAST,
    ])
  })

  it('does not where the paragraph takes up the story, or stands far below it', () => {
    const ofStory = 'من جانبها، قالت إدارة المصنع إن رجال الإطفاء وجدوا مخزن الورق مقفلا عند الفجر.'
    expect(mainOf(TITLE, FIRST, SECOND, LABEL, ...STORY, ofStory)).toEqual([TITLE, FIRST, SECOND])
    const far = Array.from({ length: 4 }, () => STORY[1]!)
    expect(mainOf(TITLE, FIRST, SECOND, LABEL, ...STORY, ...far, OWN)).toEqual([TITLE, FIRST, SECOND])
  })

  it('does not where the story tells of the same', () => {
    const same = [
      STORY[0]!,
      'قال متحدث باسم النقابة إن عمال المصنع سيعبرون الجسر الجديد كل صباح، وقالوا إنهم ينتظرونه.',
    ]
    const other = OWN.replace('مطلع الشهر المقبل', 'كل صباح')
    expect(mainOf(TITLE, FIRST, SECOND, LABEL, ...same, other)).toEqual([TITLE, FIRST, SECOND])
  })
})
