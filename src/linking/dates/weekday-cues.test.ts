import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateTokens } from './tokens.ts'
import { cueAt, weekdayCues } from './weekday-cues.ts'

const PIECES = [
  'اليوم',
  'أمس',
  'أول',
  'وأمس',
  'مساء',
  'أول أمس مساء يوم الجمعة',
  'اليوم ظهر يوم',
  'الثلاثاء',
  'والخميس',
  'الأحد',
  'monday',
  'تشرين',
  'الأول',
  'كانون',
  'الماضي',
  'قال',
  '12',
  '٢٠٢٠',
  '/',
  '،',
  '.',
  '\n',
  '«',
  'a',
]
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '  ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''))

it('weekdays are read in their own surroundings as in the whole text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = dateTokens(text, 0, text.length)
      const cues = tokens.map(({ start }) => cueAt(tokens, start)).filter((cue) => cue !== null)
      expect(weekdayCues(text, 0, text.length)).toEqual(cues)
    }),
    { numRuns: 500 },
  )
})

it('a day and a word for today beside it say when, whatever words stand between', () => {
  expect(weekdayCues('قال اليوم مساء الثلاثاء', 0, 23)).toEqual([{ weekday: 2, daysAgo: 0 }])
  expect(weekdayCues('قال أول أمس الخميس', 0, 18)).toEqual([{ weekday: 4, daysAgo: 2 }])
  expect(weekdayCues('قال الخميس الماضي', 0, 17)).toEqual([])
})
