import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FIXTURE, FIXTURE_ENTRIES } from './fixtures.ts'
import { makeLexicon } from './lexicon.ts'
import { findMentions } from './mentions.ts'

/** A lexicon that asks the rules of every form. */
const RULES = makeLexicon(FIXTURE_ENTRIES)
RULES.plain.holds = () => false

const pieces = fc.constantFrom(
  ...FIXTURE_ENTRIES.flatMap(({ forms }) => forms),
  'قال',
  'في',
  'إلى',
  'مدينة',
  'ولاية',
  'جمهورية',
  'الرئيس',
  'المهاجم',
  'الإسباني',
  'محمد',
  'الطالبة',
  'جامعة',
  'صحيفة',
  'بوست',
  'تايمز',
  'مؤتمر',
  'للأمن',
  'أبطال',
  'التعاون',
  'قوات',
  'الديمقراطية',
  'حزب',
  'الغربية',
  'غرب',
  'دوري',
  'مباراة',
  'كأس',
  'ملعب',
  'هداف',
  'أيضًا',
  'ليلاً',
  'طوق',
  'سوريا الديمقراطية',
  'بوسنسكا',
  'سارايفو',
)
const gaps = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' و',
  ' ب',
  ' ل',
  ' لل',
  '، ',
  '. ',
  ': ',
  ' "',
  '" ',
  ' (',
  ') ',
  '\n',
  '\n\n',
  '-',
  '',
  '\u200f ',
  'ـ',
  ' — ',
)
const text = fc
  .array(fc.tuple(pieces, gaps), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.flat().join(''))

it('forms judged by the words beside them alone come to the same as by the rules', () => {
  fc.assert(
    fc.property(text, fc.nat(20), (written, from) => {
      const ranges: [number, number][] = [[Math.min(from, written.length), written.length]]
      expect(findMentions(written, ranges, FIXTURE.lexicon)).toEqual(findMentions(written, ranges, RULES))
    }),
    { numRuns: 2000 },
  )
})
