import { describe, expect, it } from 'vitest'
import { readPage } from './page.ts'
import { publisherOf } from './source.ts'

const HEADLINE = 'وصول القافلة الثالثة إلى البلدة بعد توقف أيام'
const BODY =
  'وصلت القافلة الثالثة إلى البلدة بعد ظهر اليوم، وقال السكان إن الطريق كان خاليا من السيارات منذ الصباح.'

function read(...head: string[]): { title: string | null; source: string | null; main: string } {
  const text = [...head, '', BODY, '', BODY].join('\n')
  const page = readPage(text)
  return {
    title: page.titleRange === null ? null : text.slice(...page.titleRange),
    source: publisherOf(page),
    main: page.mainRanges.map((range) => text.slice(...range)).join('\n'),
  }
}

describe('a publication’s own line over the page', () => {
  it.each([
    ['يومية الساحل الجديد ◄ الحدث الدولي', 'يومية الساحل الجديد'],
    ['مرصد الجبل لحقوق السكان – منظمة غير حكومية', 'مرصد الجبل لحقوق السكان'],
    ['صوت الوادي – جريدة يحررها طلاب المعهد', 'صوت الوادي'],
    ['مركز السهل للدراسات', 'مركز السهل للدراسات'],
    ['مجلة المرفأ: رحلات ومدن', 'مجلة المرفأ'],
    ['راديو الميناء أونلاين | برنامج «أول النهار»', 'راديو الميناء أونلاين'],
    ['نهر برس | AZ | RU | EN | AR', 'نهر برس'],
    ['صحيفة الرابية (جدة) @rabia', 'صحيفة الرابية'],
    ['أطلس الطرق – سلسلة الجسور – البطاقة 27', 'أطلس الطرق'],
  ])('%s is no headline and tells who published', (masthead, name) => {
    const page = read(masthead, HEADLINE)
    expect(page.title).toBe(HEADLINE)
    expect(page.source).toBe(name)
    expect(page.main).not.toContain(masthead)
  })

  it('is told by the rights that it claims at the foot', () => {
    const page = (foot: string) => {
      const text = ['المرايا الشرقية', HEADLINE, '', BODY, '', BODY, '', foot].join('\n')
      return publisherOf(readPage(text))
    }
    expect(page('© المرايا الشرقية 2024')).toBe('المرايا الشرقية')
    expect(page('تابعوا صفحتنا')).toBeNull()
  })

  it('is no headline that begins like one', () => {
    const headline = 'مركز أبحاث يحذر من عودة القتال - ويدعو إلى الحوار'
    expect(read(headline, 'تقرير جديد عن القرى التي هجرها سكانها').title).toBe(headline)
  })
})

it.each([
  'بقلم: نادر سليم',
  'نصّ وصور: ليا بستاني',
  'زاوية: العالم من النافذة',
  'عام / بيان عن القافلة',
  'السياسة ، العالم',
])('%s is no headline', (line) => {
  expect(read(line, HEADLINE).title).toBe(HEADLINE)
})

it('a headline that asks is one below a masthead and a column', () => {
  const asking = 'حرب اليوم الواحد: ماذا حدث بين الجارين ولماذا يهمنا الأمر؟'
  expect(read('صوت الوادي – جريدة يحررها طلاب المعهد', 'زاوية: العالم من النافذة', asking).title).toBe(asking)
})

describe('a name of two or three words over everything else', () => {
  it.each([
    [['نافذة الساحل', 'نشر يوم الأحد 23 نيسان/أبريل 2023'], 'نافذة الساحل'],
    [['دفتر الوادي | 15 مارس 2022'], 'دفتر الوادي'],
    [['نسيم الجبل - الخميس 12 نوفمبر 2020'], 'نسيم الجبل'],
  ])('%s says who published where it stands on the day or right above it', (head, name) => {
    const page = read(...head, HEADLINE)
    expect(page.source).toBe(name)
    expect(page.title).toBe(HEADLINE)
  })

  it.each([
    [['شؤون دولية', '23 نيسان/أبريل 2023']],
    [['أخبار العالم | 15 مارس 2022']],
    [['القاهرة - 12 نوفمبر 2020']],
    [['الخميس - 12 نوفمبر 2020']],
    [['نافذة الساحل', 'وقائع الأسبوع في البلدة']],
  ])('%s says nothing of it', (head) => {
    expect(read(...head, HEADLINE).source).toBeNull()
  })
})
