import { describe, expect, it } from 'vitest'
import { FIRST, SECOND, TITLE } from './fixtures.ts'
import { readPage } from './page.ts'
import { publisherOf } from './source.ts'

const publisher = (...lines: string[]): string | null => publisherOf(readPage(lines.join('\n')))

/** Who published an article under which these lines stand. */
const under = (...lines: string[]): string | null => publisher(TITLE, FIRST, SECOND, '', ...lines)

/** Who published an article over whose headline these lines stand. */
const over = (...lines: string[]): string | null => publisher(...lines, TITLE, FIRST, SECOND)

describe('what a site calls itself', () => {
  it.each([
    'تابعوا نسيم الضفة على تلغرام',
    'تابع نسيم الضفة على جوجل نيوز',
    'نسيم الضفة على جوجل نيوز',
    'نسيم الضفة على google news',
    'اشترك الآن في قناة نسيم الضفة عبر واتساب',
    'حمّل تطبيق نسيم الضفة',
    '"نسيم الضفة" غير مسؤولة عن تعليقات القراء',
    'نسيم الضفة لا تتحمل مسؤولية ما ينشر في التعليقات',
    'المشاركات لا تعبر بالضرورة عن رأي نسيم الضفة',
    'يرجى الإشارة إلى نسيم الضفة عند نقل المواد',
    'الأخبار المنشورة على الصفحة الرسمية لنسيم الضفة هي اختصار لجزء منها',
    'جميع الحقوق محفوظة 2026 - نسيم الضفة',
    '© 2013-2020 نسيم الضفة',
    'حقوق النسخ لنسيم الضفة. كافة الحقوق محفوظة',
  ])('is said by one line: %s', (line) => {
    expect(under(line)).toBe('نسيم الضفة')
  })

  it('is said by two lines where one alone says too little', () => {
    expect(under('خدمات نسيم الضفة', 'نشرة نسيم الضفة')).toBe('نسيم الضفة')
    expect(under('«نسيم الضفة» على تلغرام: أبرز ما نشر اليوم', 'كتّاب نسيم الضفة')).toBe('نسيم الضفة')
    expect(under('خدمات نسيم الضفة')).toBeNull()
    expect(under('«نسيم الضفة» على تلغرام: أبرز ما نشر اليوم')).toBeNull()
  })

  it('is not what a button says before the network', () => {
    expect(under('لمتابعة أحدث الأخبار انضم إلى قناتنا على تلغرام')).toBeNull()
  })

  it('is not what a name above goes on with', () => {
    expect(
      publisher('مركز نسيم', 'للبحوث والدراسات', 'المدير التنفيذي', '', TITLE, '', FIRST, SECOND),
    ).not.toBe('للبحوث والدراسات')
  })

  it('stands behind the headline where that stands twice', () => {
    expect(over(`${TITLE} | نسيم الضفة`)).toBe('نسيم الضفة')
    expect(over(`${TITLE} بعد تأخر`)).toBeNull()
  })

  it('stands over the text, before its own number or what it says of itself', () => {
    expect(publisher(TITLE, 'نسيم الضفة-العدد: 5214 - 2016 / 7 / 5', FIRST)).toBe('نسيم الضفة')
    expect(over('نسيم الضفة: جريدة إلكترونية مستقلة')).toBe('نسيم الضفة')
    expect(over('تصفح حسب: السنة | العدد', 'نسيم الضفة', 'الجمعة 13 أيار 1994 - العدد 6218')).toBe(
      'نسيم الضفة',
    )
    expect(over('نسيم الضفة', 'أخبار محلية')).toBeNull()
  })

  it('is what two of its channels begin with', () => {
    const lines = ['نسيم الضفة العامة نيل سات: 10992', 'نسيم الضفة الإخبارية نيل سات: 10922', 'ثقافة']
    expect(over(...lines)).toBe('نسيم الضفة')
  })

  it('is said in a dateline, a caption and by those who speak to it', () => {
    const spoken = 'وقال مصدر لـ"نسيم الضفة" إن العمل في الطريق سيبدأ في الربيع المقبل.'
    expect(publisher(TITLE, 'نسيم الضفة - المرج', FIRST, spoken, '', 'تطبيق نسيم الضفة')).toBe('نسيم الضفة')
    expect(publisher(TITLE, 'باب السوق القديم (نسيم الضفة/ سالم الأحمد)', 'نسيم الضفة - المرج', FIRST)).toBe(
      'نسيم الضفة',
    )
    expect(publisher(TITLE, '«نسيم الضفة» من المرج', FIRST, spoken)).toBe('نسيم الضفة')
    const headline = `مدير البلدية لـ«نسيم»: ${TITLE}`
    expect(publisher(headline, FIRST, 'وقال في لقاء مع «نسيم» إن العمل سيبدأ في الربيع المقبل.')).toBe('نسيم')
  })
})

describe('of several names that hold one another', () => {
  const signed = (holder: string): string => `جميع الحقوق محفوظة © ${holder}`

  it.each([
    ['تابعوا نسيم الضفة على تلغرام', 'مؤسسة نسيم الضفة الإعلامية', 'نسيم الضفة'],
    ['تابعوا نسيم الضفة على تلغرام', 'صحيفة نسيم الضفة', 'نسيم الضفة'],
    ['تابعوا نسيم الضفة على تلغرام', 'صحيفة «نسيم الضفة» المسائية', 'نسيم الضفة'],
    ['تابعوا نسيم الضفة على تلغرام', 'قناة نسيم الضفة', 'قناة نسيم الضفة'],
    ['تابعوا نسيم الضفة على تلغرام', 'نسيم الضفة بالعربية', 'نسيم الضفة بالعربية'],
    ['تابعوا نسيم الضفة على تلغرام', 'نسيم الضفة الإخبارية', 'نسيم الضفة'],
  ])('%s, %s', (line, holder, name) => {
    expect(under(line, signed(holder))).toBe(name)
  })

  it('the whole stands for the part that a source line gives', () => {
    expect(under('المصدر: نسيم', signed('قناة نسيم الفضائية'))).toBe('قناة نسيم الفضائية')
    expect(under('المصدر: نسيم', signed('صحيفة نسيم'))).toBe('نسيم')
    expect(under('المصدر: نسيم', signed('مؤسسة نسيم الإعلامية'))).toBe('نسيم')
    expect(under('المصدر: نسيم', signed('صوت الضفة'))).toBe('نسيم')
  })
})

describe('no name of a site', () => {
  it.each([
    'تابعونا على فيسبوك',
    'تابعوا آخر الأخبار على جوجل نيوز',
    'تابعوا محمد سالم على تويتر',
    'تابعوا تغطيتنا المباشرة على تلغرام',
    'اشترك في قناتنا على واتساب',
    'حمّل تطبيق واتساب',
    'الضفة غير مسؤولة عن الهجوم',
    'بيان يعبر عن موقف الضفة',
    'دعوة إلى تجنب الإشارة إلى الضفة',
    'تطوير: وادي التقنية',
    'جميع الحقوق محفوظة',
    'الآراء المنشورة لا تعبر عن رأي الموقع',
  ])('stands under the text: %s', (line) => {
    expect(under(line)).toBeNull()
  })

  it.each([
    [['دخول | اشترك الآن']],
    [['أخبار عامة - أخبار الرياضة - أخبار الأدب']],
    [['المرج، 12 نوفمبر 2020']],
    [['البيئة', '12 نوفمبر 2020']],
    [['سياسة | عرب وعالم | رياضة', 'قصص إنسانية', '5 مايو 2023']],
    [['وادي المرج - وكالات']],
  ])('stands over it: %j', (lines) => {
    expect(over(...lines)).toBeNull()
  })

  it('is an agency that supplied the text, unless none else is named', () => {
    expect(under('© 2024 رويترز', 'خدمات نسيم الضفة', 'نشرة نسيم الضفة')).toBe('نسيم الضفة')
    expect(under('© 2024 رويترز')).toBe('رويترز')
  })

  it('is the owner of a picture', () => {
    expect(over('© نسيم الضفة')).toBeNull()
    expect(publisher(TITLE, 'باب السوق القديم (نسيم الضفة/ سالم الأحمد)', FIRST)).toBeNull()
  })
})
