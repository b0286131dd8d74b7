import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, publishedOf, SECOND, TITLE } from './fixtures.ts'
import { readPage } from './page.ts'
import { publisherOf } from './source.ts'

/** Of something else. */
const STORY = 'اندلع حريق في المصنع القديم فجر السبت وأصيب عاملان، بحسب الدفاع المدني في المنطقة الشرقية.'

const published = (lines: readonly string[]) => publishedOf(lines.join('\n'))
const publisher = (lines: readonly string[]) => publisherOf(readPage(lines.join('\n')))

describe('a line of the site', () => {
  it.each([
    'حجم الخط A- A A+',
    '+ خط كبير  - خط صغير',
    'شارك  واتس آب  طباعة',
    'شارك عبر: فيسبوك | إكس | واتساب | نسخ الرابط',
    'إضافة إلى المفضلة | تكبير الخط | نسخ',
    'طباعة Email فيسبوك تويتر لينكدين Pin Interest Whats App',
    'موقع الضفة | من نحن | اتصل بنا | سياسة الخصوصية',
    'اتصل بنا | من نحن | Powered by Alpha',
    'AZ EN RU TR العربية فارسی',
    'Հայերեն | Русский | English | عربي',
    'رمز الخبر: 1924417',
    'الصفحة الرئيسية > جسور',
    '﴿ تقرأ مجانا 2 من 3 مقالات هذا الشهر — اشترك الآن ﴾',
    'رئيس التحرير سالم هاني',
    '+ اقرأ أيضا: حريق في المصنع القديم',
    'سياسة   الضفة   الشرق الأوسط   رأي',
    'ملفات ▾ حوارات ▾ ترجمات ▾ صوت ▾',
    'الرئيسية العالم العربي شؤون إقليمية الشرق الاقتصاد الرأي رياضة صحتك',
    'الدولار: شراء 15.64 بيع 15.74',
    '1 USD = 393.51 AMD',
    'الضفة 29°/17°  المرج 31°/15°',
    'مواقيت الصلاة: الفجر 4:27 ص  المغرب 5:27 م',
    '2/7',
    'ثانيًا: عقدة الجسر ........ 3',
    'مصدر البيانات: الضفة - التأخير 15 دقيقة',
    'تدوينات قد تهمك: حريق في المصنع القديم',
    'A A A',
    '2. تخطي إلى القائمة الرئيسية',
    'alpha.com - آخر الأخبار',
    'الرئيسية - دولي - حريق في المصنع القديم',
    'عملة الضفة: 115,600.00 المرج/ليرة: 40.90 السهل/دينار: 129.70 النهر/ريال: 3.75',
    'قائمة مختارة لك - خصم يصل إلى 50% لمدة محدودة',
    '0 تصويتات',
    'حريق في المصنع القديم    عودة البث إلى القرى كلها    لاعب النهر يعتزل بعد عشر سنوات    ',
    'أعلام على الجسر القديم pic.twitter.com/Ab3xYzQrVR',
    '— قناة الضفة (@daffa) November 30, 2020',
    'محتوى إعلاني',
  ])('is %s', (line) => {
    expect(mainOf([TITLE, FIRST, line, SECOND].join('\n'))).toEqual([TITLE, FIRST, SECOND])
  })

  it.each(['حجم الأضرار في المدينة', 'إضافة إلى الجسر القديم', 'على هذا الخط', 'رابط بين ضفتين', 'تصنيفات'])(
    'is no sub-heading: %s',
    (line) => {
      expect(mainOf([TITLE, FIRST, line, SECOND].join('\n'))).toEqual([TITLE, FIRST, line, SECOND])
    },
  )

  it('is the list of contents, and the link behind a heading', () => {
    const lines = [TITLE, FIRST, 'محتويات', '1\tخلفية', '2\tبناء الجسر', 'خلفية[عدل]', SECOND]
    expect(mainOf(lines.join('\n'))).toEqual([TITLE, FIRST, 'خلفية', SECOND])
  })

  it('is the list of contents whose headings stand below once more, which are the article’s there', () => {
    const headings = [
      'مقدمة',
      'أولا: بناء الجسر فوق النهر الكبير',
      'ثانيا: سكان الضفتين بعد عام واحد',
      'خاتمة',
    ]
    const text = headings.flatMap((heading, at) => [heading, at % 2 === 0 ? FIRST : SECOND])
    expect(mainOf(TITLE, 'المحتويات', ...headings, ...text)).toEqual([TITLE, ...text.slice(1)])
  })

  it('is what it advertises', () => {
    expect(mainOf(TITLE, FIRST, 'إعلان - مصرف الضفة لخدمات التحويل', SECOND)).toEqual([TITLE, FIRST, SECOND])
    expect(mainOf(TITLE, FIRST, 'إعلان الجسر الجديد يثير الجدل', SECOND)).toHaveLength(4)
  })
})

describe('what stands above the headline', () => {
  it.each([
    'عاجل .. وزير النقل يستقيل بعد انهيار السد القديم',
    '18:52 | البرلمان يقر ميزانية العام المقبل كلها',
  ])('is news of the hour: %s', (ticker) => {
    expect(mainOf([ticker, 'أخبار', TITLE, FIRST, SECOND].join('\n'))).toEqual([TITLE, FIRST, SECOND])
    const asking = 'لماذا تأخر فتح الجسر الجديد في المدينة القديمة هذا العام؟'
    expect(mainOf([ticker, asking, FIRST, SECOND].join('\n'))).toEqual([asking, FIRST, SECOND])
  })
})

describe('what stands under the text', () => {
  it.each([
    ['a mark of the agency and another story', ['انتهى / م.ع', 'حريق في المصنع', STORY]],
    ['a mark between strokes', ['/انتهى/ ن.ك', 'حريق في المصنع']],
    ['who made it', ['إعداد: ر.ش / مراجعة: ف.ي']],
    ['a publication with its number', ['مجلة الضفة - العدد 41']],
    ['tags before the next story', ['الجسر', 'البلدية', 'اخترنا لك', 'حريق في المصنع', STORY]],
    ['what is cited', ['المراجع[عدل]', '^ "جسور الضفة". صحيفة الضفة. 4 أغسطس 2003.']],
    [
      'titles under a label of their own',
      ['لا تنس', 'وزير النقل يفتتح نفقا جديدا اليوم', 'تأجيل مباراة القمة بسبب الأمطار'],
    ],
    ['rights and what follows', ['2022 © الضفة - جميع الحقوق محفوظة', 'تصميم وتطوير ألفا', STORY]],
    ['what readers say', ['41 رأي حول "الجسر الجديد"', STORY]],
    ['notes of readers', ['هناك تعليقان (2):', 'مقال جميل ومفيد']],
  ])('is not its own: %s', (_, lines) => {
    expect(mainOf([TITLE, FIRST, SECOND, ...lines].join('\n'))).toEqual([TITLE, FIRST, SECOND])
  })

  it('is a table of figures', () => {
    const rows = ['طول الجسر القديم قبل البناء: 120 مترا', 'طول الجسر الجديد بعد البناء: 340 مترا']
    expect(mainOf([TITLE, FIRST, SECOND, ...rows].join('\n'))).toEqual([TITLE, FIRST, SECOND, ...rows])
  })

  it('is not the head of the next sheet', () => {
    const head = 'مركز الضفة للدراسات والبحوث'
    expect(mainOf([head, TITLE, FIRST, '2', head, SECOND].join('\n'))).toEqual([TITLE, FIRST, SECOND])
  })

  it('is its own where a sentence ends there', () => {
    const said = 'انتهى الحديث.'
    expect(mainOf([TITLE, FIRST, SECOND, said].join('\n'))).toEqual([TITLE, FIRST, SECOND, said])
  })
})

describe('a day', () => {
  const story = [TITLE, FIRST, SECOND]
  it('beside the number of the report and its languages is its own', () => {
    expect(published(['2020-05-08', 'رمز الخبر: 1924417', ...story])).toBe('2020-05-08')
    expect(published(['AZ EN RU العربية', '2020-05-08', ...story])).toBe('2020-05-08')
    expect(published(['الرئيسية | جسور | طرق', '08/05/2020 - 18:40', ...story])).toBe('2020-05-08')
  })

  it('is labelled by the line above it', () => {
    const label = ['أخبار', 'القائمة', 'تاريخ النشر:', '12.06.2024 | 11:48 GMT', 'انسخ الرابط', ...story]
    expect(published(label)).toBe('2024-06-12')
  })

  it('in a table or a note is what is told of', () => {
    expect(published([TITLE, 'التاريخ\t4 – 8 مايو 2020', 'الموقع\tالضفة', FIRST, SECOND])).toBeNull()
    expect(published([...story, 'مراجع', '^ صحيفة الضفة، 8 مايو 2020.'])).toBeNull()
    expect(published([...story, 'مراجع', '^ كتاب. مؤرشف من الأصل في 2021-02-04.'])).toBeNull()
  })
})

describe('who published', () => {
  it.each([
    ['صحيفة الضفة', [TITLE, FIRST, SECOND, 'صحيفة الضفة - الكويت']],
    ['ويكي الضفاف', ['من ويكي الضفاف، الموسوعة الحرة', TITLE, FIRST, SECOND]],
    ['صحيفة الضفة', [TITLE, FIRST, `${SECOND}المصدر: صحيفة الضفة`]],
    ['مجلة الضفة', ['مجلة الضفة ⁄ العدد 751 ⁄ يونيو 2021', TITLE, FIRST, SECOND]],
    ['صوت الضفة', [TITLE, FIRST, SECOND, 'جميع حقوق النشر محفوظة لصوت الضفة - الشركة المصرية للنشر']],
    ['الضفة الآن', [TITLE, FIRST, SECOND, '© 2023 الضفة الآن. جميع الحقوق محفوظة']],
    ['أصداء الضفة', ['أصداء الضفة', TITLE, 'أصداء الضفة - رويترز', FIRST, SECOND]],
  ])('is %s', (name, lines) => {
    expect(publisher(lines)).toBe(name)
  })

  it('is not the part of the site in a language', () => {
    expect(publisher(['Alpha News — القسم العربي', TITLE, FIRST, SECOND])).not.toBe('القسم العربي')
  })
})

describe('a day and a publisher on one line', () => {
  const line = 'محمد سالم نشر في صوت الضفة يوم 14 - 05 - 2021'

  it('are told apart', () => {
    expect(published([TITLE, line, FIRST])).toBe('2021-05-14')
    expect(publisher([TITLE, line, FIRST])).toBe('صوت الضفة')
    expect(mainOf([TITLE, line, FIRST].join('\n'))).toEqual([TITLE, FIRST])
  })

  it('are none of a message of a social network', () => {
    const message = [
      'أعلام على الجسر القديم pic.twitter.com/Ab3xYzQrVR',
      '— قناة الضفة (@daffa) November 30, 2020',
    ]
    expect(published([TITLE, FIRST, ...message, SECOND])).toBeNull()
  })
})
