import { describe, expect, it } from 'vitest'
import { named } from './fixtures.ts'

describe('a person called like a place', () => {
  it('stays one after the title that introduced it, and the place is found where something happens in it', () => {
    expect(named('سجل اللاعب سراييفو هدفين. وقال سراييفو إنه سعيد. ثم عاد إلى سراييفو')).toEqual([
      'سراييفو=sarajevo',
    ])
    expect(named('نامت الطفلة صربيا. وضحكت صربيا. وزارت صربيا')).toEqual(['صربيا=serbia'])
  })

  it('is none before it is introduced, nor where the title is of one who goes there', () => {
    expect(named('تطلب صربيا كذا. نامت الطفلة صربيا')).toEqual(['صربيا=serbia'])
    expect(named('زارت الطالبة صربيا. وتعاني صربيا من الجفاف')).toContain('صربيا=serbia')
  })

  it('is one right behind a given name, and none where و parts the two', () => {
    expect(named('زار محمد وبلغراد قريبة')).toEqual(['بلغراد=belgrade'])
    expect(named('زار محمد بلغراد أمس')).toEqual([])
    expect(named('طريق محمد – بلغراد – درينا')).toContain('بلغراد=belgrade')
  })

  it('is one throughout behind a word of kinship, also where something is made of it', () => {
    expect(named('جاءت خطيبته صربيا. وجعلت من صربيا شخصية صامتة')).toEqual([])
    expect(named('جاءت خطيبته صربيا. وعاد من صربيا')).toEqual(['صربيا=serbia'])
  })

  it('is none behind a word of kinship that is a verb, if it is a capital or a land', () => {
    expect(named('وقد بنت بلغراد جسرا، وبنت صربيا آخر')).toEqual(['بلغراد=belgrade', 'صربيا=serbia'])
    expect(named('وقد جاءت بنت غوراجده أمس')).toEqual([])
  })

  it('is none as a name of two words behind what says that something is called so', () => {
    expect(named('أرض اسمها بوسانسكا كرايينا، وطفلة اسمها صربيا')).toEqual(['بوسانسكا كرايينا=krajina'])
  })

  it('a town is one though it is said what it was called', () => {
    expect(named('هذه المدينة التي كانت تدعى سربرنيتشا')).toEqual(['سربرنيتشا=srebrenica'])
    expect(named('جارتهم التي كانت تدعى سربرنيتشا')).toEqual([])
  })
})
