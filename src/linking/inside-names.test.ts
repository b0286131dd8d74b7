import { describe, expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn, named } from './fixtures.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { makeLexicon } from './lexicon.ts'

const ANATOLIA: GazetteerEntry = {
  id: 'anatolia',
  kind: 'region',
  rank: 4,
  lon: 34,
  lat: 39,
  forms: ['الأناضول'],
}
const RUSSIA: GazetteerEntry = { id: 'russia', kind: 'country', rank: 1, lon: 90, lat: 60, forms: ['روسيا'] }

describe('a place inside another name', () => {
  it('is none behind the word for a square, a stadium or a cinema', () => {
    for (const head of ['ساحة', 'ملعب', 'سينما'])
      expect(named(`وصل إلى ${head} بلغراد أمس`), head).toEqual([])
  })

  it('is none in a treaty, but a corridor that is agreed on is meant', () => {
    for (const head of ['مذكرة', 'معاهدتا', 'معاهدة'])
      expect(named(`وقعت ${head} بلغراد أمس`), head).toEqual([])
    expect(named('وقع اتفاق ممر بوسافينا عام 2020')).toEqual(['ممر بوسافينا=posavina-corridor'])
    expect(named('وقع اتفاق بلغراد عام 2020')).toEqual([])
  })

  it('is none in quotes behind what is called so', () => {
    for (const head of ['مطعم', 'جبن', 'مسابقة', 'ولقبه'])
      expect(named(`قال إن ${head} «بلغراد» له`), head).toEqual([])
  })

  it('is none in a quarter named after a land or a capital; a village keeps its name', () => {
    expect(named('يسكن في حي صربيا')).toEqual([])
    expect(named('يسكن في حديقة بلغراد')).toEqual([])
    expect(named('يسكن في حي سريبرينيتسا')).toEqual(['سريبرينيتسا=srebrenica'])
  })

  it('is none where it ends the title of a work in quotes', () => {
    expect(named('فازت رواية «رسائل من بلغراد» أمس')).toEqual([])
    expect(named('صدر كتابه "عائد إلى سراييفو"')).toEqual([])
    expect(named('قال «عائد إلى سراييفو»')).toEqual(['سراييفو=sarajevo'])
  })

  it('is none in what was signed there, named with its year', () => {
    expect(named('بحسب إعلان بلغراد (1991) كله')).toEqual([])
    expect(named('بحسب إعلان بلغراد 1991')).toEqual([])
    expect(named('بحسب إعلان بلغراد أمس')).toEqual(['بلغراد=belgrade'])
    expect(named('بحسب اتفاق بلغراد الثلاثي كله')).toEqual([])
    expect(named('مات ما سمي «صيغة بلغراد» أمس')).toEqual([])
  })

  it('is none as an agency behind the place of a report', () => {
    const lexicon = makeLexicon([...FIXTURE_ENTRIES, ANATOLIA])
    const found = (text: string) => mentionsIn(text, lexicon).map(({ surface }) => surface)
    expect(found('بلغراد/الأناضول أعلنت البلدية ذلك في الأناضول')).toEqual(['بلغراد', 'الأناضول'])
    expect(found('سراييفو - الأناضول - أعلنت البلدية ذلك')).toEqual(['سراييفو'])
  })

  it('is none as an outlet that bears a land and the day in its name', () => {
    const lexicon = makeLexicon([...FIXTURE_ENTRIES, RUSSIA])
    const found = (text: string) => mentionsIn(text, lexicon).map(({ surface }) => surface)
    expect(found('نقلت روسيا اليوم عن مصدر')).toEqual([])
    expect(found('ووفقا لروسيا اليوم فإن الجسر مغلق')).toEqual([])
    expect(found('أعلنت روسيا اليوم أن الجسر مغلق')).toEqual(['روسيا'])
    expect(found('ذكرت روسيا اليوم الأربعاء أن الجسر مغلق')).toEqual(['روسيا'])
  })

  it('is none as a nationality in the accusative', () => {
    expect(named('أسروا 15 جنديا صربيا أمس')).toEqual([])
    expect(named('عبر 15 جنديا وصربيا تراقب')).toEqual(['صربيا=serbia'])
    expect(named('هاجمت صربيا أمس')).toEqual(['صربيا=serbia'])
    expect(named('وصل وفد مجري وطلب وسيطا صربيا لا غير')).toEqual([])
    expect(named('زار وفدا مجريا وآخر صربيا')).toEqual([])
  })

  it('is none in principles agreed on there', () => {
    expect(named('على أساس مبادئ بلغراد')).toEqual([])
  })

  it('is none as a natural feature called after it', () => {
    expect(named('على ضفة نهر سراييفو')).toEqual([])
    expect(named('على ضفة نهر درينا')).toEqual(['نهر درينا=drina'])
  })

  it('is none as a ship in quotes, nor as two', () => {
    expect(named('رست ناقلة «بلغراد» أمس')).toEqual([])
    expect(named('رست الناقلتان «بلغراد» أمس')).toEqual([])
  })

  it('is none where a thing has its name in quotes', () => {
    expect(named('عادت كتيبة «بلغراد» أمس')).toEqual([])
    expect(named('سجادة من طراز «بلغراد» أمس')).toEqual([])
    expect(named('قدم الطاهي «كباب بلغراد» أمس')).toEqual([])
    expect(named('عنوان المقال «ربيع بلغراد» أمس')).toEqual(['بلغراد=belgrade'])
  })

  it('is none as a person with a surname of kinship', () => {
    expect(named('قال كاتب آخر سراييفو أوغلو إن')).toEqual([])
    expect(named('قالت صربيا زاده ولم تزد')).toEqual([])
  })

  it('is none in a gathering with a rank, and one where its city is described', () => {
    expect(named('حضر منتدى بلغراد العالمي')).toEqual([])
    expect(named('حضر منتدى بلغراد الجمعة الماضية')).toEqual(['بلغراد=belgrade'])
  })

  it('is none as a club in a report of a match', () => {
    expect(named('تعادل بلغراد مع ضيفه، ولم يتأهل. وقال المدرب إن منتخب الشباب جاهز، والنادي حزين')).toEqual(
      [],
    )
  })

  it('is the town in such a report where the feminine is said of it', () => {
    const report = 'ولم يتأهل. وقال المدرب إن منتخب الشباب جاهز، والنادي حزين'
    expect(named(`ليلة عاشتها بلغراد التي تستضيف مباراة، ${report}`)).toEqual(['بلغراد=belgrade'])
    expect(named(`مشجعون هتفوا بلغراد، المدينة التي تستضيف مباراة، ${report}`)).toEqual(['بلغراد=belgrade'])
  })

  it('is none as a club of which someone is a player, but as a land', () => {
    expect(named('وقال مدرب بلغراد إن')).toEqual([])
    expect(named('وقال مدرب صربيا إن')).toEqual(['صربيا=serbia'])
  })

  it('is none in the name of a ship or of a broadcaster', () => {
    expect(named('أبحرت الفرقاطة بلغراد')).toEqual([])
    expect(named('نقلت إذاعة صوت صربيا')).toEqual([])
    expect(named('ارتفع صوت صربيا')).toEqual(['صربيا=serbia'])
  })

  it('is none in the name of a garden called after a river', () => {
    expect(named('في حديقة نهر درينا')).toEqual([])
  })

  it('is none in a quoted name that ends with it, and one in what is said', () => {
    expect(named('أما جريدة «صوت صربيا» فتوقفت')).toEqual([])
    expect(named('وقالت الشبكة «هدأت صربيا»')).toEqual(['صربيا=serbia'])
  })

  it('is none in an airline, and one where its lines are its own', () => {
    expect(named('لأن خطوط صربيا الجوية وشركة خطوط كرواتيا تتوقف')).toEqual([])
    expect(named('لأن خطوط صربيا تتوقف')).toEqual(['صربيا=serbia'])
  })

  it('is none as a paper that publishes, but as the land', () => {
    const lexicon = makeLexicon([
      { id: 'middle-east', kind: 'region', rank: 2, lon: 40, lat: 30, forms: ['الشرق الأوسط'] },
    ])
    expect(mentionsIn('وأفردت الشرق الأوسط صفحتين لذلك', lexicon)).toHaveLength(0)
    expect(mentionsIn('وغادرت الشرق الأوسط أمس', lexicon)).toHaveLength(1)
  })
})

describe('a road called after a place', () => {
  it('is none where someone goes by way of the place', () => {
    const lexicon = makeLexicon([
      { id: 'town', kind: 'town', rank: 3, lon: 21, lat: 43, forms: ['نوفاك'] },
      { id: 'road', kind: 'road', rank: 4, lon: 21, lat: 43, forms: ['طريق نوفاك'] },
    ])
    const placesIn = (text: string): string[] => mentionsIn(text, lexicon).map(({ place }) => place)
    expect(placesIn('وصل عن طريق نوفاك أمس')).toEqual(['town'])
    expect(placesIn('وصل على طريق نوفاك أمس')).toEqual(['road'])
  })
})
