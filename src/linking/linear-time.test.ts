import { describe, expect, it } from 'vitest'
import { shinglesOf } from './copies.ts'
import { readDates } from './dates/read-dates.ts'
import { linkedPage, mentionsIn } from './fixtures.ts'

/** UTF-16 units: a megabyte in `npm test`, a quarter of it where somebody waits. */
const UNITS = Number(process.env.LINEAR_UNITS)
/** Several times what an idle machine takes: a quadratic step takes minutes over a megabyte. */
const LONGEST_MS = 2000 + UNITS / 166

const SENTENCE = 'قالت وزارة الدفاع إن القتال توقف صباح اليوم على طول الجبهة.\n'

const HARD: Record<string, (size: number) => string> = {
  'one letter': (size) => 'ب'.repeat(size),
  'attached letters': (size) => 'وبلكف'.repeat(size / 5),
  'a name without end': (size) => 'صربيا'.repeat(size / 5),
  'a name and a word without end': (size) => `كرواتيا${'ب'.repeat(size)}`,
  'names and prepositions': (size) => 'كرواتياب'.repeat(size / 8),
  'names in marks': (size) => 'صربيا\u0640 '.repeat(size / 7),
  'words before names': (size) => 'مدينة ضوبوي '.repeat(size / 12),
  'lines of one width': (size) => `${'كلمة '.repeat(12)}\n`.repeat(size / 61),
  'numbers far apart': (size) => `${'ب '.repeat(40)}12 `.repeat(size / 83),
  'beginnings of a name': (size) => 'بوسانسكا '.repeat(size / 9),
  spaces: (size) => `في${' '.repeat(size)}صربيا`,
  'invisible marks': (size) => `ص${'\u200d'.repeat(size)}ربيا`,
  'ta marbuta': (size) => 'ة'.repeat(size),
  digits: (size) => '1'.repeat(size),
  'slashes and digits': (size) => '1/'.repeat(size / 2),
  'opening quotes': (size) => '«"('.repeat(size / 3),
  dots: (size) => '. '.repeat(size / 2),
  'line breaks': (size) => '\n'.repeat(size),
  'short lines': (size) => 'اقرأ أيضا\n'.repeat(size / 10),
  labels: (size) => 'المصدر: '.repeat(size / 8),
  dates: (size) => 'تاريخ النشر: 1 يناير '.repeat(size / 20),
  'paragraphs with links between': (size) =>
    'قالت وزارة الدفاع إن القتال توقف صباح اليوم على طول الجبهة.\nأخبار ذات صلة\nعنوان خبر\n'.repeat(
      size / 85,
    ),
  'labels of comments with paragraphs behind': (size) =>
    `${SENTENCE}${'تعليقات\n'.repeat(size / 16)}${SENTENCE.repeat(size / 120)}`,
  'days behind a paragraph': (size) => `${SENTENCE}${'19 سبتمبر 2023\n'.repeat(size / 15)}`,
  'days above a headline': (size) =>
    `${'8 آذار 2021\n'.repeat(size / 12)}بدء القتال في الشمال أمس\n${SENTENCE}`,
  'labels of links above a headline': (size) =>
    `${'اقرأ أيضا\nع\n'.repeat(size / 12)}بدء القتال في الشمال أمس\n${SENTENCE}`,
  'boxes of links between paragraphs that stand apart': (size) =>
    `${SENTENCE}\n${'وا ب ت ث ج ح خ د.\n\nاقرأ أيضا\nع\n\n'.repeat(size / 33)}`,
  'questions above a text': (size) => `${'هل يفتح ا ب ت ث ج ح؟\n'.repeat(size / 20)}${SENTENCE}`,
  'stories in one block': (size) =>
    `${`${SENTENCE}\n`.repeat(3)}${'ع غ\nا ب ت ث ج ح خ د.\n'.repeat(size / 21)}`,
  'headlines with a sentence below each': (size) =>
    `${SENTENCE}${'ا ب ت ث ج\nح خ د ذ ر ز س.\n\n'.repeat(size / 26)}${SENTENCE.repeat(9)}`,
  'stories without empty lines': (size) =>
    `${SENTENCE}${'ا ب ت ث ج ح\nح خ د ذ ر ز س ش.\nوقال ب ت ث ج ح خ د.\n'.repeat(size / 48)}`,
  'stories in a row under a line of the site': (size) =>
    `${SENTENCE}${`مشاركة\n${'ا ب ت ث ج\nح خ د ذ ر ز س ش.\n'.repeat(9)}`.repeat(size / 241)}`,
  'lists under lines of the site': (size) => `${SENTENCE}${'مشاركة\n- ا ب ت\n- ث ج ح\n'.repeat(size / 23)}`,
  'stories under labels that the article goes on behind': (size) =>
    `${SENTENCE}${`اقرأ أيضا\nا ب ت\nح خ د ذ ر ز س ش.\nوقال ${SENTENCE}`.repeat(size / 98)}`,
  'lines of the publication above days': (size) =>
    `بدء القتال في الشمال أمس\n${'ع من غ\n8 آذار 2021\n'.repeat(size / 19)}${SENTENCE}`,
  'reports of one publication': (size) =>
    `بدء القتال في الشمال\nصوت ألفا - بيتا\n${SENTENCE}${'صوت ألفا - غاما\n'.repeat(size / 16)}`,
  'labels of contents': (size) => `${'المحتويات\nع\nغ\nف\n'.repeat(size / 16)}${SENTENCE}`,
  'headings of a menu': (size) => `${'• ع غ ف ق\nع غ ف ق\n'.repeat(size / 18)}${SENTENCE}`,
  'beginnings of headlines': (size) => `${'ع غ ف ق…\n'.repeat(size / 9)}${SENTENCE}`,
  'titles in other letters': (size) => `${SENTENCE}${'ا ب ت ث ج ح:\nAa Bb Cc\n'.repeat(size / 22)}`,
  'messages with signatures': (size) => `${SENTENCE}${'ع غ ف\n— ع (@a) October 1, 2020\n'.repeat(size / 31)}`,
  'lines that name their site': (size) =>
    Array.from(
      { length: size / 80 },
      (_, at) => `نسيم${at} غير مسؤولة عن تعليقات القراء\nتابعوا نسيم${at} على تلغرام\n© 2024 نسيم${at}`,
    ).join('\n'),
  'notes without a name': (size) => `${SENTENCE}${`${'لا تعبر عن رأي '.repeat(17)}\n`.repeat(size / 256)}`,
  'a source whose name is longer elsewhere': (size) =>
    `${'قناة نسيم الفضائية\n'.repeat(size / 19)}${SENTENCE}المصدر: نسيم\n`,
  bars: (size) => '| '.repeat(size / 2),
}

describe('no input makes the linker slow', () => {
  it.each(Object.keys(HARD))(
    'much of %s',
    (kind) => {
      const text = HARD[kind]!(UNITS)
      const before = performance.now()
      linkedPage(text)
      mentionsIn(text)
      readDates(text, 0, text.length)
      shinglesOf(text, [[0, text.length]])
      expect(performance.now() - before).toBeLessThan(LONGEST_MS)
    },
    30_000,
  )
})
