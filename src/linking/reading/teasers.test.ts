import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, publishedOf, SECOND, TITLE } from './fixtures.ts'

const THIRD = 'وطالب سكان الضفتين بطريق للمشاة، وقالوا إنهم ينتظرونه منذ عشر سنوات ولم يسمع بهم أحد.'
const OTHER = [
  'حريق في المصنع القديم',
  'أخمد رجال الإطفاء نارا شبت عند الفجر في مخزن الورق، ولم يصب أحد من العمال.',
]
const ARTICLE = [TITLE, '', FIRST, '', SECOND, '', THIRD]
const OWN = [TITLE, FIRST, SECOND, THIRD]

describe('the beginning of another story', () => {
  it.each(['اقرأ المزيد', 'المزيد ←', 'تابع القراءة'])('ends with the button %s', (button) => {
    expect(mainOf(...OTHER, button, ...ARTICLE)).toEqual(OWN)
    expect(mainOf(TITLE, '', FIRST, '', ...OTHER, button, '', SECOND, '', THIRD)).toEqual(OWN)
  })

  it('stands under a button that opens its block', () => {
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', 'المزيد', ...OTHER, '', THIRD)).toEqual(OWN)
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', 'ألفا', ...OTHER, '', THIRD)).toContain(OTHER[1])
  })

  it('stands above the headline that is signed', () => {
    const signed = ['', TITLE, 'كتب: سالم الأحمد', '', FIRST, '', SECOND, '', THIRD]
    expect(mainOf('قصص اليوم', ...OTHER, ...signed)).toEqual(OWN)
  })

  it('stands under furniture on a page that parts its paragraphs', () => {
    expect(mainOf(TITLE, '', FIRST, '', SECOND, 'إعلان', ...OTHER, '', THIRD)).toEqual(OWN)
    expect(mainOf(...ARTICLE, 'شارك المقال عبر: فيسبوك | تويتر | واتساب', ...OTHER)).toEqual(OWN)
  })

  it('is none of a headline and the paragraph under it, nor of a sub-heading with what takes up the thread', () => {
    expect(mainOf(TITLE, FIRST, '', SECOND, '', THIRD)).toEqual(OWN)
    const heading = ['ماذا يقول السكان', THIRD]
    expect(mainOf(TITLE, '', FIRST, '', SECOND, 'إعلان', ...heading, '', FIRST)).toEqual([
      TITLE,
      FIRST,
      SECOND,
      ...heading,
      FIRST,
    ])
  })
})

describe('several beginnings of stories that dots break off', () => {
  const broken = (title: string, text: string): string[] => [title, `${text} (...)`]
  const first = broken(OTHER[0]!, 'وصل رجال الإطفاء عند الفجر إلى مخزن الورق ووجدوا أبوابه مقفلة')
  const second = broken('مدرسة القرية بلا سقف', 'يجلس التلاميذ تحت الأشجار منذ أن حملت العاصفة سقف المدرسة')

  it('are of the site, in any place of the page', () => {
    expect(mainOf(...first, ...second, '', ...ARTICLE)).toEqual(OWN)
    expect(mainOf(...ARTICLE, '', ...first, ...second)).toEqual(OWN)
  })

  it('may have their headlines twice and a button behind them', () => {
    const [title, text] = second
    const button = `${text!.replace('(...)', '...')} اقرأ المزيد`
    expect(mainOf(...ARTICLE, '', title!, title!, '', button, '', ...first)).toEqual(OWN)
  })

  it('are not what an author lets fade out once, or takes up', () => {
    const faded = 'وبقي الجسر كما كان، ينتظر الضفتين منذ سنين ولا يعبره أحد...'
    expect(mainOf(...ARTICLE, '', 'الجسر المنتظر', faded, faded)).toEqual([
      ...OWN,
      'الجسر المنتظر',
      faded,
      faded,
    ])
  })
})

describe('a block below the text of a page that parts its paragraphs', () => {
  it('is the site’s where a story stands in it under two lines and more, signed or not', () => {
    expect(mainOf(...ARTICLE, '', 'حديث الساعة', ...OTHER, 'أخبار أخرى من المدينة')).toEqual(OWN)
    const [title, text] = OTHER
    expect(mainOf(...ARTICLE, '', 'عن المدينة', title!, 'كتب: سالم الأحمد', text!)).toEqual(OWN)
  })

  it('is the article’s where it has the article’s words or another paragraph of it below', () => {
    const words = SECOND.replace(/^و/, '')
    expect(mainOf(...ARTICLE, '', 'القسم الأول', 'الجسر الجديد', words)).toContain(words)
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', 'القسم', ...OTHER, '', THIRD)).toContain(OTHER[1])
  })
})

describe('another report under the article', () => {
  it('begins with its headline and the place and agency it comes from', () => {
    const signed = [...ARTICLE, '', OTHER[0]!, '', 'بلغراد / سالم هاني', OTHER[1]!]
    expect(mainOf(...signed)).toEqual(OWN)
    const own = mainOf(...ARTICLE, '', 'الجسر الجديد والسكان', '', 'بلغراد / سالم هاني', FIRST)
    expect(own.at(-1)).toBe(FIRST)
    const page = [TITLE, 'بلغراد - وكالات:', FIRST, SECOND]
    expect(mainOf(...page, OTHER[0]!, 'سراييفو - رويتر:', OTHER[1]!)).not.toContain(OTHER[1])
    expect(mainOf(...page, OTHER[0]!, OTHER[1]!)).toContain(OTHER[1])
  })
})

describe('a box of links on a page that parts its paragraphs', () => {
  const BOX = ['أخبار ذات صلة', ...OTHER, 'مدرسة القرية بلا سقف']
  const foreign = 'تنتظر البواخر عند المصب، وقد بلغ ثمن الفحم ضعف ما كان عليه قبل شهر.'

  it('is passed over whole, and what stands behind it belongs to the article', () => {
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', ...BOX, '', THIRD)).toEqual(OWN)
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', ...BOX, '', 'الفحم', '', foreign, '', THIRD)).toEqual([
      TITLE,
      FIRST,
      SECOND,
      'الفحم',
      foreign,
      THIRD,
    ])
  })

  it('may be parted from its label, and its paragraph from the line of a link', () => {
    const [label, ...box] = BOX
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', label!, '', ...box, '', THIRD)).toEqual(OWN)
    const link = `اقرأ أيضا: ${OTHER[0]}`
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', link, OTHER[1]!, '', THIRD)).toEqual(OWN)
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', link, THIRD)).toEqual(OWN)
  })

  it('ends at a paragraph that takes up the thread', () => {
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', BOX[0]!, OTHER[0]!, THIRD)).toEqual(OWN)
  })

  it('does not hold a sentence of the article that a line break cut through', () => {
    const cut = [
      'وبلغ ارتفاع الماء تحت الجسر',
      'مترين ونصفا عند الفجر، ثم هبط قليلا بعد أن فتحت السدود كلها في الجبل.',
    ]
    expect(mainOf(TITLE, FIRST, SECOND, 'اقرأ أيضا', OTHER[0]!, ...cut)).toEqual([
      TITLE,
      FIRST,
      SECOND,
      ...cut,
    ])
  })

  it('has no story that begins with a word in و', () => {
    const story = 'وصل رجال الإطفاء عند الفجر إلى مخزن الورق، ولم يصب أحد من العمال.'
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', BOX[0]!, OTHER[0]!, story, '', THIRD)).toEqual(OWN)
  })
})

describe('what ran into a paragraph', () => {
  it('is followed as a label on a line of its own is', () => {
    expect(mainOf(TITLE, '', FIRST, '', `${SECOND}إقرأ أيضا`, '', ...OTHER)).toEqual([TITLE, FIRST, SECOND])
    expect(mainOf(...ARTICLE.slice(0, -1), `${THIRD}شاهد أيضا: ${OTHER[0]}`, OTHER[1]!)).toEqual(OWN)
  })
})

describe('words in a row behind the text', () => {
  it('are tags', () => {
    expect(mainOf(...ARTICLE, '', 'جسر بلدية نهر سيارات ضفة صيف موعد')).toEqual(OWN)
  })
})

describe('the day over a page without a headline', () => {
  it('is that of the visit among the buttons of the site', () => {
    const page = (...above: string[]): string => [...above, FIRST, '', SECOND].join('\n')
    expect(publishedOf(page('الثلاثاء 9 شباط 2021', 'بحث | دخول | English'))).toBeNull()
    expect(publishedOf(page('الثلاثاء 9 شباط 2021', ''))).toBe('2021-02-09')
  })
})
