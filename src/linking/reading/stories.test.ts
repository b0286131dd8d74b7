import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'

const THIRD = 'وطالب سكان الضفتين بطريق للمشاة، وقالوا إنهم ينتظرونه منذ عشر سنوات ولم يسمع بهم أحد.'
const MORE = [
  'وكان المهندسون قد أوقفوا العمل مرتين بسبب ارتفاع الماء عند الدعامة الوسطى.',
  'وتقول الشركة المنفذة إن الأسفلت وصل متأخرا، وإنها عوضت التأخير بالعمل ليلا.',
]
const TEXT = [FIRST, SECOND, THIRD, ...MORE]
const OWN = [TITLE, ...TEXT]
const OTHER = ['حريق كبير في مصنع الورق القديم', 'أخمد رجال الإطفاء نارا شبت عند الفجر، ولم يصب أحد.']
const VIDEO = ['شاهد: حفل الألعاب النارية فوق النهر', 'صور من البر والبحر في ليلة واحدة.']

/** The lines with an empty one before each. */
const apart = (...lines: string[]): string[] => lines.flatMap((line) => ['', line])

describe('another story that nothing labels', () => {
  it('stands between paragraphs without empty lines, before one that takes up the article', () => {
    const longer = 'أخمد رجال الإطفاء نارا شبت عند الفجر في مخزن الحطب، ولم يصب أحد من حراسه.'
    const page = (title: string, next: string): string[] =>
      mainOf(TITLE, FIRST, SECOND, title, longer, next, ...MORE, ...MORE)
    expect(page(OTHER[0]!, THIRD)).not.toContain(longer)
    expect(page(OTHER[0]!, THIRD)).toContain(THIRD)
    expect(page('حريق في مصنع', THIRD)).toContain(longer)
    expect(page(OTHER[0]!, THIRD.slice(1))).toContain(longer)
  })

  it('stands apart with its sentence, in the midst and at the end', () => {
    expect(mainOf(TITLE, ...apart(...TEXT.slice(0, 3)), '', ...OTHER, ...apart(...MORE))).toEqual(OWN)
    expect(mainOf(TITLE, ...apart(...TEXT), '', ...OTHER, '', 'وسوم: جسر، نهر')).toEqual(OWN)
  })

  it('is none where it shares words with the article, asks, is numbered or goes on with a second paragraph', () => {
    const kept = (...block: string[]): void => {
      expect(mainOf(TITLE, ...apart(...TEXT), '', ...block, '', FIRST)).toContain(block[1])
    }
    kept('موعد الجسر الجديد في الصيف المقبل', OTHER[1]!)
    kept('متى ينتهي حريق المصنع القديم هذا؟', OTHER[1]!)
    kept('اليوم 3: حريق في المصنع القديم', OTHER[1]!)
    kept(OTHER[0]!, OTHER[1]!, 'زار المحافظ المكان ظهرا وشكر الفرق كلها على عملها السريع هناك.')
  })

  it('may be broken off where all paragraphs are closed, though it shares a word', () => {
    const open = 'أخمد رجال الإطفاء نارا شبت عند الفجر قرب الجسر ولم يصب أحد من العمال'
    expect(mainOf(TITLE, ...apart(...TEXT.slice(0, 3)), '', OTHER[0]!, open, ...apart(...MORE))).toEqual(OWN)
    const page = mainOf(
      TITLE,
      ...apart(...TEXT, `${FIRST} ${SECOND.slice(0, -1)}`),
      '',
      OTHER[0]!,
      open,
      '',
      THIRD,
    )
    expect(page).toContain(open)
  })

  it('is none on a page of few paragraphs, which tell too little of its subject', () => {
    expect(mainOf(TITLE, ...apart(FIRST, SECOND), '', ...OTHER, ...apart(THIRD))).toContain(OTHER[1])
  })

  it('is a link to pictures, wherever it stands and though it shares a word', () => {
    expect(mainOf(TITLE, FIRST, SECOND, ...VIDEO, THIRD, ...MORE)).toEqual(OWN)
    expect(mainOf(TITLE, ...apart(...TEXT), '', ...VIDEO)).toEqual(OWN)
    expect(mainOf(VIDEO[0]!, FIRST, SECOND)).toContain(VIDEO[0])
  })

  it('may be one of several in a row under a line of the site’s', () => {
    const second = ['مدرسة القرية بلا سقف ولا أبواب', 'يجلس التلاميذ تحت شجر التين منذ العاصفة.']
    const site = 'تابعونا على تلغرام'
    expect(mainOf(TITLE, FIRST, SECOND, site, ...OTHER, ...second, THIRD, ...MORE)).toEqual(OWN)
    expect(mainOf(TITLE, FIRST, SECOND, site, ...OTHER, THIRD.slice(1), ...MORE)).toContain(OTHER[1])
  })
})
