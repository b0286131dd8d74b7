import { describe, expect, it } from 'vitest'
import { named } from './fixtures.ts'

const AMONG = 'زار بلغراد وسراييفو'

describe('a short name with one slip', () => {
  it('is found where a place stands in a text that names places', () => {
    for (const slip of ['صريبا', 'صربا', 'صربييا', 'صرببا'])
      for (const clause of [`عاد من ${slip} أمس`, `قالت ${slip} إن`, `بين كرواتيا و${slip}`])
        expect(named(`${AMONG}. ${clause}`), clause).toContain(`${slip}=serbia`)
  })

  it('is none where no place stands, nor in a text that names none', () => {
    expect(named(`${AMONG}. صربا جميل`)).not.toContain('صربا=serbia')
    expect(named('عاد من صربا أمس')).toEqual([])
  })

  it('is none with two slips, nor where a word of the language is spelt so', () => {
    expect(named(`${AMONG}. عاد من صيريبا أمس`)).not.toContain('صيريبا=serbia')
    expect(named(`${AMONG}. بعد ما تركنا أمس. عاد من تركيب الأنابيب`)).toHaveLength(2)
  })
})

describe('a name of a land with one slip', () => {
  const OF_FOUR = 'زار بلغراد وسراييفو وأنقرة وواشنطن'

  it('is found where it is the subject of a verb', () => {
    for (const clause of ['فيما تسعى صريبا إلى', 'وتسعى صربا إلى', 'أما صرببا فعرضت'])
      expect(named(`${AMONG}. ${clause} ذلك`), clause).toHaveLength(3)
  })

  it('is found anywhere in a text that names several places, where it looks nearly the same', () => {
    expect(named(`${OF_FOUR}. وزاد انشغال صرتيا بذلك`)).toContain('صرتيا=serbia')
    expect(named(`${AMONG}. وزاد انشغال صرتيا بذلك`)).not.toContain('صرتيا=serbia')
    expect(named(`${OF_FOUR}. وزاد انشغال صربا بذلك`)).not.toContain('صربا=serbia')
  })

  it('is none where a word of the language is spelt so', () => {
    expect(named(`${OF_FOUR}. وقد ضربنا مثلا. وتقول تركتا ذلك`)).toHaveLength(4)
  })
})

describe('a longer name with one slip', () => {
  it('is found where a place stands', () => {
    expect(named(`${AMONG}. عاد من واشنظن أمس`)).toContain('واشنظن=washington')
    expect(named(`${AMONG}. قالت كروانيا إن`)).toContain('كروانيا=croatia')
  })
})

describe('a letter written twice', () => {
  it('is one, wherever it stands but in front, where it may be attached', () => {
    expect(named(`${AMONG}. قالت صرربيا إن كروااتيا وبلغغراد`)).toEqual(
      expect.arrayContaining(['صرربيا=serbia', 'كروااتيا=croatia', 'بلغغراد=belgrade']),
    )
    expect(named(`${AMONG}. بين كرواتيا وواشنظن`)).toContain('واشنظن=washington')
  })
})
