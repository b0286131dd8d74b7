import { describe, expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn, named } from './fixtures.ts'
import { makeLexicon } from './lexicon.ts'

const WITH_ROAD = makeLexicon([
  ...FIXTURE_ENTRIES,
  { id: 'road', kind: 'road', rank: 4, lon: 18.2, lat: 44.4, forms: ['طريق دوبوي'] },
])
const namedOnRoad = (text: string) =>
  mentionsIn(text, WITH_ROAD).map(({ surface, place }) => `${surface}=${place}`)

describe('places named in a text', () => {
  it('leaves attached letters outside, chains of them and tatweel too', () => {
    expect(named('ذهب إلى بلغراد وسراييفو')).toEqual(['بلغراد=belgrade', 'سراييفو=sarajevo'])
    expect(named('وببلغراد، فلسراييفو')).toEqual(['بلغراد=belgrade', 'سراييفو=sarajevo'])
    expect(named('لـبلغراد')).toEqual(['بلغراد=belgrade'])
    expect(named('لـ صربيا')).toEqual(['صربيا=serbia'])
  })

  it('reads a name in ال after لل', () => {
    expect(named('قال للولايات المتحدة')).toEqual(['ولايات المتحدة=united-states'])
    expect(named('وللبوسنة والهرسك')).toEqual(['بوسنة والهرسك=bosnia'])
  })

  it('reads a name that begins with ل after ل', () => {
    expect(named('قال لليوبليانا ولليوبليانا')).toEqual(['ليوبليانا=ljubljana', 'ليوبليانا=ljubljana'])
  })

  it('takes no adjective or noun with a written nunation for a name', () => {
    for (const word of ['صربياً', 'صربيًا', 'وصربياً'])
      expect(named(`أطلقوا جنديا ${word} واحدا`), word).toEqual([])
    expect(named('زار صربيا واحدا بعد آخر')).toEqual(['صربيا=serbia'])
  })

  it('knows a corridor by any word for one', () => {
    for (const word of ['ممر', 'معبر', 'رواق', 'كريدور', 'كوريدور'])
      expect(named(`فتح ${word} بوسافينا`)).toEqual([`${word} بوسافينا=posavina-corridor`])
  })

  it('reads a name in quotes or brackets with the word before them', () => {
    for (const [open, close] of ['«»', '“”', '""', '()'].map((pair) => [...pair] as [string, string]))
      expect(named(`فتح ممر ${open}برتشكو${close} اليوم`), open).toEqual(['برتشكو=posavina-corridor'])
    expect(named('مدينة «برتشكو»')).toEqual(['برتشكو=brcko'])
    expect(named('فتح الممر. «برتشكو» مدينة')).toEqual(['برتشكو=brcko'])
  })

  it('reads a road between two places as the two', () => {
    for (const dash of ['-', ' – ', '– '])
      expect(namedOnRoad(`على طريق دوبوي${dash}سراييفو`), dash).toEqual(['دوبوي=doboj', 'سراييفو=sarajevo'])
    expect(namedOnRoad('على طريق دوبوي - كما قال - حاجز')).toEqual(['طريق دوبوي=road'])
  })

  it('takes the longest name', () => {
    expect(named('فتح ممر برتشكو في البوسنة والهرسك')).toEqual([
      'ممر برتشكو=posavina-corridor',
      'البوسنة والهرسك=bosnia',
    ])
  })

  it('finds spellings put together from the parts of others', () => {
    expect(named('إقليم بوسنسكا كرايينا')).toEqual(['بوسنسكا كرايينا=krajina'])
    expect(mentionsIn('إقليم بوسنسكا كرايينا')[0]?.rule).toBe('parts')
  })

  it('joins a name over a hyphen, a no-break space, an underscore or a line break, not over a paragraph', () => {
    for (const gap of ['-', '\u00a0', '_', '\n', ' \n', '\u200c'])
      expect(named(`في بوسانسكا${gap}كراينا اليوم`), JSON.stringify(gap)).toEqual([
        `بوسانسكا${gap}كراينا=krajina`,
      ])
    expect(named('بوسانسكا\n\nكراينا')).toEqual(['كراينا=krajina'])
  })

  it('keeps inner marks in the span and outer ones out', () => {
    expect(named('\u200fبَلـغْراد\u200f و')).toEqual(['بَلـغْراد=belgrade'])
    expect(named('في \u202bصـــربيا\u202c.')).toEqual(['صـــربيا=serbia'])
    expect(named('صر\u200cبيا')).toEqual(['صر\u200cبيا=serbia'])
  })

  it('takes no adjective and no people for a place', () => {
    expect(named('القوات الصربية والجيش البوسني والصرب والبوسنيون في المنطقة الصربية')).toEqual([])
    expect(named('شنت قوات تركية هجوما')).toEqual([])
    expect(named('عاد من تركية')).toEqual(['تركية=turkey'])
  })

  it('takes a preposition after a role for no adjective of a person', () => {
    expect(named('وصل الرئيس إلى بلغراد')).toEqual(['بلغراد=belgrade'])
    expect(named('سجل المهاجم الإسباني بلغراد هدفا')).toEqual([])
  })

  it('finds a long name that ran into a word with a preposition, and no longer word that begins like it', () => {
    expect(mentionsIn('لقاء في كرواتيابرعاية أممية')).toMatchObject([{ surface: 'كرواتيا', rule: 'glued' }])
    expect(named('عاد من سراييفووالجوار')).toEqual(['سراييفو=sarajevo'])
    expect(named('كرواتيالوجيا وسراييفوبول')).toEqual([])
  })

  it('guesses at a short name with another letter of its sound only after a word for its kind', () => {
    expect(named('قال سكان مدينة ضوبوي في البوسنة')).toEqual(['ضوبوي=doboj', 'البوسنة=bosnia'])
    expect(named('قال سكان المدينة ضوبوي في البوسنة')).toEqual(['البوسنة=bosnia'])
    expect(named('قال ضوبوي في البوسنة')).toEqual(['البوسنة=bosnia'])
  })

  it('takes no name inside a name', () => {
    for (const text of [
      'نقلت صحيفة "واشنطن بوست" عن مصدر',
      'خلال مؤتمر ميونيخ للأمن',
      'طالب في جامعة بلغراد',
      'فاز بارتيزان بلغراد بالمباراة',
      'نيويورك تايمز',
      'مهرجان سراييفو السينمائي',
      'حزب صربيا الجديدة',
      'وحزب "البوسنة الحرة" وحلفاؤه',
    ])
      expect(named(text), text).toEqual([])
  })

  it('takes a club for a club in a sports report', () => {
    const report =
      'خسر الفريق مباراة الدوري أمام سراييفو بهدفين، وقال المدرب إن ركلة الجزاء لم تحتسب في بلغراد'
    expect(named(report)).toEqual(['بلغراد=belgrade'])
    expect(named('وقف أمام سراييفو الجيش')).toEqual(['سراييفو=sarajevo'])
  })

  it('takes a person for a person', () => {
    expect(named('الطالبة صربيا ابنة المدرس')).toEqual([])
    expect(named('المهاجم الإسباني بلغراد ألكاسير')).toEqual([])
  })

  it('asks an ambiguous name for evidence', () => {
    expect(named('لبس طوق النجاة')).toEqual([])
    expect(named('في قرية طوق')).toEqual(['طوق=tok'])
    expect(named('معارك في سربرنيتشا وطوق')).toEqual(['سربرنيتشا=srebrenica', 'طوق=tok'])
    expect(named('معارك في طوق')).toEqual([])
  })

  it('tells another land by its direction', () => {
    expect(named('في صربيا الغربية')).toEqual([])
    expect(named('على حدود صربيا الغربية')).toEqual(['صربيا=serbia'])
  })

  it('parts names that lost the space between them', () => {
    expect(named('بلغرادوسراييفو')).toEqual(['بلغراد=belgrade', 'سراييفو=sarajevo'])
    expect(named('في صربياأعلن')).toEqual(['صربيا=serbia'])
    expect(named('القوات الصربيةبلغراد')).toEqual(['بلغراد=belgrade'])
    expect(named('صربيانا')).toEqual([])
  })

  it('marks a capital that stands for its government', () => {
    const metonyms = (text: string): (boolean | undefined)[] => mentionsIn(text).map(({ metonym }) => metonym)
    expect(metonyms('محادثات بين بلغراد وسراييفو')).toEqual([true, true])
    expect(metonyms('وصل إلى بلغراد')).toEqual([undefined])
    expect(metonyms('في مدينة سراييفو')).toEqual([undefined])
    expect(metonyms('تقول صربيا')).toEqual([undefined])
  })
})
