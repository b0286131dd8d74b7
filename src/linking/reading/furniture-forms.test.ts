import { expect, it } from 'vitest'
import { mainOf } from './fixtures.ts'

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
  '[فاصل موسيقي – أغنية قديمة]',
  '[عدل]',
  '--------------------',
  'برنت 42.90 ▲  الغاز 1.74 ▼  الذهب 1,808 ▲',
  'إخلاء مسؤولية: لا تشكل هذه النشرة توصية بالشراء.',
  'لإلغاء الاشتراك أرسل كلمة إلغاء',
  'انظر أيضًا: سراييفو ترحب بالطريق',
  'للاتصال: desk@example.org | هاتف: 000',
  'شارك ▪ طباعة ▪ A+ A-',
  'سياسة الخصوصية – من نحن – أعلن معنا',
  'تابعوا آخر الأخبار عبر قناتنا',
  'ع ع ع',
  'أنت هنا: الرئيسية / اقتصاد /',
  'الزيارات: 512',
  'صدر هذا المقال بالنسخة الورقية',
  'عمال في الطريق (أ ف ب).',
  'حافلات عند الحدود في الشمال - 2 آب (صوت الضفة/ سالم الأحمد)',
  'سراييفو ترحب بالطريق بعد عام من الجدل (4 دقائق)',
  'هذا المحتوى متاح للمشتركين فقط. سجل دخولك أو اشترك الآن لقراءة بقية التقرير كاملا.',
])('%s in mid-article is cut, and the article goes on behind it', (line) => {
  const kept = mainOf(pageWith(line))
  expect(kept).toContain(FIRST)
  expect(kept).toContain(SECOND)
  expect(kept).not.toContain(line)
})

it('a label may say from which section its links are', () => {
  const kept = mainOf(`${pageWith('أخبار أخرى من دوليات')}\nقمة في الجنوب`.replace(`\n\n${SECOND}`, ''))
  expect(kept).toContain(FIRST)
  expect(kept.join(' ')).not.toContain('قمة')
})

it.each([
  'صورة المدينة تغيرت كثيرا منذ فتح الطريق القديم، بحسب من يسكنونها اليوم.',
  'استمع إلى السكان وزير النقل في اجتماع طويل قبل أن يعود إلى العاصمة.',
])('%s is a sentence of the article', (line) => {
  expect(mainOf(pageWith(line))).toContain(line)
})

it('the line of rights ends the article, whatever stories stand below it', () => {
  const page = `طريق جديد بين بلغراد وسراييفو يبدأ في الربيع\n8 آذار 2021\n\n${FIRST}\n\n${SECOND}\n© يجب ذكر صحيفة النهر عند استعمال المواد المنشورة في هذه الصفحة كلها\n08.03.2021 [11:45]\nالوزير يهنئ نظيره بالعيد الوطني\nبعث الوزير رسالة تهنئة إلى نظيره عبر فيها عن ارتياحه لتطور العلاقات بين البلدين.`
  const kept = mainOf(page).join('\n')
  expect(kept).toContain(SECOND)
  expect(kept).not.toContain('الوزير يهنئ')
  expect(kept).not.toContain('رسالة تهنئة')
})

it('rows of a table between headline and text are the article’s', () => {
  const rows = ['صربيا\t32,500\t32%', 'البوسنة\t12,800\t13%', 'كرواتيا\t6,300\t6%']
  const page = `جدول: العاملون في الطريق بحسب البلد\n8 آذار 2021\n\n${rows.join('\n')}\n\n${FIRST}\n\n${SECOND}`
  const kept = mainOf(page)
  for (const row of rows) expect(kept).toContain(row)
})

it('pictures and arrows before a line are none of it', () => {
  const sentence = 'قال السكان إن الطريق كان خاليا من السيارات منذ الصباح.'
  expect(mainOf(pageWith(`📌 ${sentence}`))).toContain(sentence)
  expect(mainOf(pageWith('🔴 تابعوا آخر الأخبار عبر قناتنا')).join('\n')).not.toContain('تابعوا')
})
