import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'

describe('what is not the article', () => {
  it.each([
    ['a list of tags above the headline', ['العالم, الدول العربية, اقتصاد', TITLE, FIRST]],
    ['a place and a name above the headline', ['بلغراد: محمد عبد الواحد', TITLE, FIRST]],
    ['a newspaper with its account', ['صحيفة النهر (سراييفو) @nahr', TITLE, FIRST]],
    [
      'a ticker behind the text',
      [TITLE, FIRST, 'شريط الأخبار', '0', '14:01 البرلمان يقر الموازنة العامة الجديدة'],
    ],
    ['the form for comments', [TITLE, FIRST, 'إضافة تعليق', 'النص', '• اليوم', '• الأسبوع']],
    ["readers' comments", [TITLE, FIRST, 'تعليقات الزوار (2)', '1 - قارئ من بلغراد: عمل جيد يستحق الشكر']],
    ['notes', [TITLE, FIRST, 'هوامش', '1. انظر تقرير البلدية السنوي عن الطرق']],
    ['tags without a colon', [TITLE, FIRST, 'الكلمات الدالة جسر بلدية طريق']],
    ['a label that ran into its link', [TITLE, FIRST, 'اقرأ أيضاحريق في المصنع القديم: ثلاثة جرحى']],
    ['the time of reading', ['قراءة في 3 دقائق', TITLE, FIRST]],
  ])('%s', (_, lines) => {
    expect(mainOf(...lines)).toEqual([TITLE, FIRST])
  })
})

describe('what stands beside the article', () => {
  it.each([
    ['a picture with who took it', 'العمال على الضفة الشرقية للنهر تصوير: سالم الأحمد'],
    ['a picture with whose it is', 'العمال على الضفة الشرقية للنهر أمس / Alpha Foto'],
    ['words in other letters', 'ثقافة   Leave a comment   312 Views'],
  ])('%s', (_, line) => {
    expect(mainOf(TITLE, line, FIRST, SECOND)).toEqual([TITLE, FIRST, SECOND])
  })

  it('the place from which the publication reports, above the day', () => {
    const from = (over: string): string[] =>
      mainOf(over, TITLE, TITLE, 'صوت ضفة النهر من غوراجده', '8 آذار 2021', FIRST, SECOND)
    expect(from('صوت ضفة النهر: جريدة مستقلة')).toEqual([TITLE, FIRST, SECOND])
    expect(from('صوت الضفة: جريدة مستقلة')).toHaveLength(4)
  })

  it('the story of a link right under it, though it has words of the article', () => {
    const link = [
      'اقرأ أيضا: "جسر القناة" يخسر نصف سياراته',
      'تراجعت سيارات القناة مطلع الشهر، وقال حراسها إن السفن الكبيرة عادت إلى البحر القديم.',
    ]
    expect(mainOf(TITLE, '', FIRST, '', SECOND, '', ...link, '', SECOND)).toEqual([
      TITLE,
      FIRST,
      SECOND,
      SECOND,
    ])
  })
})

describe('what is the article though it looks like furniture', () => {
  const STUDY = 'Rivers and Roads: How Two Small Towns Learned to Live Without a Bridge Between Them'
  const introduced = `${FIRST.slice(0, -1)}، وذلك في دراسة عنوانها:`

  it('is a title in other letters that one paragraph introduces and the next goes on from', () => {
    expect(mainOf(TITLE, introduced, '', STUDY, '', SECOND)).toContain(STUDY)
    expect(mainOf(TITLE, FIRST, '', STUDY, '', SECOND)).not.toContain(STUDY)
  })
})

describe('the headline', () => {
  it('is no caption that stands twice below it', () => {
    const page = [TITLE, '', 'صورة الجسر القديم', 'صورة الجسر القديم', '', FIRST, SECOND]
    expect(mainOf(...page)).toEqual([TITLE, FIRST, SECOND])
  })

  it('is the last of two equal ones that stand apart', () => {
    expect(mainOf('أخبار الضفة اليوم كلها', TITLE, '', TITLE, FIRST)).toEqual([TITLE, FIRST])
  })

  it('is no heading of a menu that has it as an item too', () => {
    const menu = [
      '• أخبار من الجبال البعيدة',
      'أخبار من الجبال البعيدة',
      '• رحلات بين الصخور',
      'رحلات بين الصخور',
    ]
    expect(mainOf(...menu, TITLE, FIRST, SECOND)).toEqual([TITLE, FIRST, SECOND])
  })

  it('is what a line above has the beginning of, or has with the publication’s name behind it', () => {
    const whole = `${TITLE}… والسكان ينتظرون`
    expect(mainOf('صور الجسر الجديد كلها هنا', TITLE, 'دولي', whole, FIRST, SECOND)).toEqual([
      whole,
      FIRST,
      SECOND,
    ])
    expect(mainOf('صور الجسر الجديد كلها هنا', `${TITLE} - صوت الضفة`, 'دولي', TITLE, FIRST, SECOND)).toEqual(
      [TITLE, FIRST, SECOND],
    )
  })

  it('is among the lines under a label where nothing else could be it', () => {
    const links = ['آخر الأخبار', 'حريق في المصنع القديم أمس', 'مدرسة القرية بلا سقف']
    expect(mainOf('صوتنا', ...links, 'أخبار محلية', TITLE, '8 آذار 2021', 'بلغراد', FIRST, SECOND)).toEqual([
      TITLE,
      FIRST,
      SECOND,
    ])
  })

  it('is none of the links under a label above it', () => {
    const links = ['رائج الآن', 'جبال بعيدة ورحلة بين الصخور', 'مياه الفيضان تغلق المدينة كلها']
    expect(mainOf(...links, 'الرئيسية', TITLE, FIRST)).toEqual([TITLE, FIRST])
    expect(mainOf(links[0]!, ...links.slice(1).map((link) => `• ${link}`), TITLE, FIRST)).toEqual([
      TITLE,
      FIRST,
    ])
    expect(mainOf('آخر الأخبار', TITLE, FIRST)).toEqual([TITLE, FIRST])
  })

  it("is of the text's subject where the site's own words stand far above it", () => {
    const slogan = 'أول يومية صدرت في بلاد المهجر'
    expect(mainOf(slogan, 'صوت الناس', 'دولي', TITLE, FIRST)).toEqual([TITLE, FIRST])
    const asking = 'متى يفتح الجسر الجديد أمام سيارات المدينة كلها؟'
    expect(mainOf(slogan, 'صوت الناس', asking, FIRST, SECOND)).toContain(asking)
  })

  it('is neither who reports nor a newsroom with a section', () => {
    expect(mainOf(TITLE, 'من نايليا قاسموفا ونفارد بيدروسيان', FIRST)).toEqual([TITLE, FIRST])
    expect(mainOf('صحيفة النهر - دولي', FIRST, SECOND)).toEqual([FIRST, SECOND])
  })
})

describe('what ends the article', () => {
  const LATER = 'وطالب سكان الضفتين بطريق للمشاة، وقالوا إنهم ينتظرونه منذ عشر سنوات ولم يسمع بهم أحد.'
  const OTHER = ['حريق في المصنع القديم', 'قال رجال الإطفاء إن النار خمدت عند الفجر، ولم يصب أحد من العمال.']

  it('is a source that ran into its last paragraph', () => {
    expect(mainOf(TITLE, FIRST, SECOND, `${LATER}المصدر: صحيفة النهر`, 'إعلان', ...OTHER)).toEqual([
      TITLE,
      FIRST,
      SECOND,
      LATER,
    ])
  })

  it('is the name of the publication under most of the page', () => {
    const page = ['دفتر النهر', TITLE, FIRST, SECOND, LATER]
    expect(mainOf(...page, 'دفتر النهر_ وكالات', 'إعلان', ...OTHER)).toEqual([TITLE, FIRST, SECOND, LATER])
  })
})

describe('what is the article', () => {
  it('goes on behind links at the next of its questions', () => {
    const page = [
      TITLE,
      FIRST,
      'كم كلف الجسر؟',
      SECOND,
      'قد يهمك أيضا',
      'حريق في المصنع القديم',
      'من هو المدير؟',
    ]
    expect(
      mainOf(...page, 'متى يفتح الجسر؟', 'يفتح للمارة في الربيع، ولسائر الناس بعد ذلك بشهر واحد.'),
    ).toEqual([
      TITLE,
      FIRST,
      'كم كلف الجسر؟',
      SECOND,
      'متى يفتح الجسر؟',
      'يفتح للمارة في الربيع، ولسائر الناس بعد ذلك بشهر واحد.',
    ])
  })

  it('holds a headline of names in quotes', () => {
    const title = '«سنبلة» تغادر الحوض الجاف و«نورس» تنتظر دورها'
    expect(mainOf(title, FIRST, SECOND)).toEqual([title, FIRST, SECOND])
  })

  it('holds long points of a list', () => {
    const point = 'بلغت تكلفة الجسر الجديد فوق النهر ضعف ما كان مقدرا له قبل عامين من اليوم.'
    expect(mainOf(TITLE, FIRST, `• ${point}`, SECOND)).toEqual([TITLE, FIRST, point, SECOND])
  })

  it('holds the last words of a sentence that were broken off to a line of their own', () => {
    const broken = 'قال متحدث باسم البلدية إن الجسر الجديد سيفتح أمام سيارات البلدة'
    expect(mainOf(TITLE, broken, 'القديمة غدا.', SECOND)).toEqual([TITLE, broken, 'القديمة غدا.', SECOND])
  })

  it('holds a last sentence that is signed with an agency', () => {
    const signed = 'وكان الجسر القديم قد أغلق قبل عام.-(وكالات)'
    expect(mainOf(TITLE, FIRST, signed)).toEqual([TITLE, FIRST, signed])
  })

  it('holds a headline about a reading, and the few words before a list', () => {
    expect(mainOf('قراءة في الصحف اليوم', FIRST)).toEqual(['قراءة في الصحف اليوم', FIRST])
    expect(mainOf(TITLE, 'المدن هي:', FIRST)).toContain(TITLE)
  })

  it('has its headline though a question follows the name of the site', () => {
    const question = 'الجسر الجديد: ما الذي نعرفه عن تأخر العمل فيه حتى اليوم؟'
    expect(mainOf('شبكة الساحل', question, FIRST)).toEqual([question, FIRST])
  })
})

it('a paper goes on behind the keywords of its abstract, and any other article ends at them', () => {
  const keywords = 'الكلمات المفتاحية: جسر، نهر، طريق'
  expect(mainOf(TITLE, '', 'الملخص:', '', FIRST, '', keywords, '', 'مقدمة', '', SECOND)).toContain(SECOND)
  expect(mainOf(TITLE, '', FIRST, '', keywords, '', SECOND)).not.toContain(SECOND)
})

it('the name of the publication is no headline, though it stands twice', () => {
  const name = 'مركز الضفة للدراسات النهرية'
  expect(mainOf(name, TITLE, 'إعداد: سالم هاني', `${name} :-`, '', FIRST, SECOND)[0]).toBe(TITLE)
})

it('a closed sentence that takes up the one before is text, with whatever words of pages', () => {
  const sentence = 'ولم يصدر حتى لحظة كتابة الخبر تعليق من البلدية.'
  expect(mainOf(TITLE, FIRST, sentence, SECOND)).toEqual([TITLE, FIRST, sentence, SECOND])
})
