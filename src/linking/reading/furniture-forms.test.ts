import { expect, it } from 'vitest'
import { readPage } from './page.ts'

const FIRST =
  'قالت وزارة النقل في بلغراد إن العمل في الطريق الجديد يبدأ في الربيع، وإن المال اللازم له متوفر منذ العام الماضي، ولم تذكر موعدا لنهايته.'
const SECOND =
  'وأضافت الوزارة أن لجنة مشتركة ستحقق في تأخر الجزء الأول من الطريق، وأن القرى التي يمر بها ستحصل على تعويض عن أراضيها قبل نهاية الصيف.'

const pageWith = (line: string): string =>
  `طريق جديد بين بلغراد وسراييفو يبدأ في الربيع\n8 آذار 2021\n\n${FIRST}\n\n${line}\n\n${SECOND}\n\nالمصدر: صحيفة النهر`

it.each([
  'مصدر الصورة، وكالة الجبل',
  'التعليق على الصورة، عمال في الطريق',
  'صورة: رويترز',
  '(رويترز)',
  'اقرأ/ي أيضًا: سراييفو ترحب بالطريق',
  'اقرأوا أيضا: سراييفو ترحب بالطريق',
  'شاهدوا بالفيديو: أول حافلة على الطريق',
  'مواد ذات صلة',
  'قصص مقترحة',
  'تخطى قصص مقترحة وواصل القراءة',
  'نهاية قصص مقترحة',
  'الوقت المقدر للقراءة: 3 دقائق',
  '2 min read',
  'تم نسخ الرابط',
  'التعليقات (3)',
  '#صربيا #البوسنة',
])('%s in mid-article is cut, and the article goes on behind it', (line) => {
  const page = pageWith(line)
  const kept = readPage(page).mainRanges.map(([from, to]) => page.slice(from, to))
  expect(kept).toContain(FIRST)
  expect(kept).toContain(SECOND)
  expect(kept).not.toContain(line)
})

it.each([
  'صورة المدينة تغيرت كثيرا منذ فتح الطريق القديم، بحسب من يسكنونها اليوم.',
  'استمع إلى السكان وزير النقل في اجتماع طويل قبل أن يعود إلى العاصمة.',
])('%s is a sentence of the article', (line) => {
  const page = pageWith(line)
  expect(readPage(page).mainRanges.map(([from, to]) => page.slice(from, to))).toContain(line)
})
