import { describe, expect, it } from 'vitest'
import { FIRST, publishedOf, TITLE } from './fixtures.ts'
import { readPage } from './page.ts'
import { publisherOf } from './source.ts'

const publisher = (...lines: string[]): string | null => publisherOf(readPage(lines.join('\n')))

describe('who published a page', () => {
  it.each([
    ['صحيفة النهر', 'صحيفة النهر'],
    ['هسبريس', 'هسبريس'],
    ['سكاي نيوز عربية - أبوظبي', 'سكاي نيوز عربية'],
    ['أبوظبي - سكاي نيوز عربية', 'سكاي نيوز عربية'],
    ['السومرية نيوز/ دوليات', 'السومرية نيوز'],
    ['تلال نيوز', 'تلال نيوز'],
    ['وكالة الضفة للأنباء - طهران', 'وكالة الضفة للأنباء'],
    ['النهار', 'النهار'],
  ])('%s above the headline', (line, name) => {
    expect(publisher(line, TITLE, '8 آذار 2021', FIRST)).toBe(name)
  })

  it('is not taken from a word that happens to be a newspaper, a distance or a land', () => {
    expect(publisher('العالم، آسيا، اقتصاد', TITLE, FIRST)).toBeNull()
    expect(publisher('الوفد (من المدينة)', TITLE, FIRST)).toBeNull()
    expect(publisher(TITLE, 'بلغراد | سراييفو | 85', FIRST)).toBeNull()
    expect(publisher('لجنة - فرنسا', TITLE, FIRST)).toBeNull()
  })

  it('is not taken from persons, from what a land says, nor from whose report it is', () => {
    expect(publisher('محمد سالم - أحمد يوسف', TITLE, FIRST)).toBeNull()
    expect(publisher('وكالة نهرية: الجسر مغلق حتى الصباح', FIRST)).toBeNull()
    expect(
      publisher(TITLE, FIRST, 'جاء ذلك في نبأ عاجل لـ"سكاي نيوز عربية" مساء أمس ولم يزد عليه شيء.'),
    ).toBeNull()
    expect(publisher(TITLE, FIRST, 'قال المدير لـ"سكاي نيوز عربية" إن الجسر لن يفتح قبل نهاية الشهر.')).toBe(
      'سكاي نيوز عربية',
    )
  })

  it('is named in quotes behind a label without a colon', () => {
    expect(publisher(TITLE, FIRST, 'هذا المحتوى من «صوت الضفة».. اضغط هنا لقراءة المقال كله في موقعه')).toBe(
      'صوت الضفة',
    )
  })

  it('is the paper a text stood in, whatever sections stand above', () => {
    const page = ['الرئيسية', 'السياسية', 'الاقتصادية', TITLE, 'نشر في صوت الضفة يوم 14 - 05 - 1994', FIRST]
    expect(publisher(...page)).toBe('صوت الضفة')
  })

  it('stands above what it says of itself', () => {
    expect(publisher('الضفة', 'صحيفة يومية تصدرها مؤسسة النهر للطباعة', TITLE, FIRST)).toBe('الضفة')
    expect(publisher('ضفانيوز', 'وكالة أنباء مستقلة – سراييفو', TITLE, FIRST)).toBe('ضفانيوز')
  })

  it('is no section between others that is called as a paper is', () => {
    expect(publisher('محليات', 'دوليات', 'الرأي', 'الرياضية', TITLE, FIRST)).toBeNull()
    expect(publisher('الرأي', TITLE, FIRST)).toBe('الرأي')
  })

  it('is none by what any agency is, initials or agencies without a name', () => {
    expect(publisher('وكالة أنباء مستقلة – سراييفو', TITLE, FIRST)).toBeNull()
    expect(publisher(TITLE, FIRST, 'ق د / الوكالات')).toBeNull()
    expect(publisher('موقع وصحيفة', TITLE, FIRST)).toBeNull()
    expect(publisher(TITLE, FIRST, '========= ق.د/ج.ع.')).toBeNull()
    expect(publisher(TITLE, FIRST, '/انتهى/ ق.د **12')).toBeNull()
  })

  it('is named behind a slash, and in a line of rights before or behind them', () => {
    expect(publisher(TITLE, 'مصدر الخبر / بوابة الضفة', FIRST)).toBe('بوابة الضفة')
    expect(publisher(TITLE, FIRST, '', 'جميع الحقوق محفوظة لدى صوت الضفة © 2019')).toBe('صوت الضفة')
    expect(publisher(TITLE, FIRST, '', 'صوت الضفة - جميع الحقوق محفوظة © 2026')).toBe('صوت الضفة')
  })

  it('has no quotes, and no city behind a long dash', () => {
    expect(publisher(TITLE, FIRST, 'المصدر: «صوت الضفة»')).toBe('صوت الضفة')
    expect(publisher(TITLE, 'تلفزيون الضفة ـ المرج', FIRST)).toBe('تلفزيون الضفة')
  })

  it('keeps the quotes around a name behind what it is', () => {
    expect(publisher(TITLE, FIRST, 'المصدر: موقع "صوت الضفة"')).toBe('موقع "صوت الضفة"')
  })

  it('stands over the page before a section or a day, or under it alone', () => {
    expect(publisher('نافذة النهر | دولي', TITLE, FIRST)).toBe('نافذة النهر')
    expect(publisher('المنارة | 15 فبراير 2024', TITLE, FIRST)).toBe('المنارة')
    expect(publisher(TITLE, FIRST, 'عن جريدة الضفة، عدد الأحد 5 مايو 2019')).toBe('جريدة الضفة')
    expect(publisher(TITLE, FIRST, 'مجلة النهر الثقافية')).toBe('مجلة النهر الثقافية')
    expect(publisher(TITLE, FIRST, 'قناة السويس تستقبل ناقلة ثالثة')).toBeNull()
  })

  it('is named before the agencies that a source line credits', () => {
    expect(publisher('الفرات نيوز', TITLE, 'المصدر: وكالات', FIRST)).toBe('الفرات نيوز')
    expect(publisher(TITLE, FIRST, 'المصدر: وكالات')).toBe('وكالات')
  })

  it('is not who wrote, nor two agencies', () => {
    expect(publisher(TITLE, FIRST, 'ع.ش/ص.ش (د ب أ، رويترز)')).toBeNull()
  })

  it('is whom a source speaks to, once if the name says that it is a paper', () => {
    expect(publisher(TITLE, FIRST, 'وقال مصدر لـ«صحيفة الجسر» إن العمل في الطريق سيبدأ في الربيع.')).toBe(
      'صحيفة الجسر',
    )
    expect(publisher(TITLE, FIRST, 'وقال مصدر لـ«الجار» إن العمل في الطريق سيبدأ في الربيع.')).toBeNull()
  })
})

describe('a dateline', () => {
  const published = (dateline: string): string | null => publishedOf(`${TITLE}\n\n${dateline} ${FIRST}`)

  it('states the day where an agency follows it', () => {
    expect(published('بلغراد في 18 فبراير 2023 /نال/')).toBe('2023-02-18')
    expect(published('بلغراد، 1 ديسمبر 2024، النورس:')).toBe('2024-12-01')
  })

  it('is no day of which the text tells', () => {
    expect(published('في 18 فبراير 2023')).toBeNull()
    expect(published('كان اللقاء في 18 فبراير 2023، كما قيل،')).toBeNull()
  })
})
