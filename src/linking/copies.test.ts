import { expect, it } from 'vitest'
import { sharedPassages, shinglesOf } from './copies.ts'

const COMMON =
  'قال متحدث باسم الوزارة في بيان مقتضب إن الجسر سيفتح أمام السيارات مطلع الشهر المقبل بعد تأخر دام عاما كاملا بسبب الأمطار'
const shingles = (text: string): Set<number> => shinglesOf(text, [[0, text.length]])

it('finds passages that two papers have word for word, whatever their marks and hamzas', () => {
  const a = shingles(`وفي المدينة خبر. ${COMMON}.`)
  const b = shingles(
    `${COMMON.replaceAll('أ', 'ا')}، وهذا كلام آخر لا صلة له بما سبقه من الكلام في الصفحة الأولى`,
  )
  const c = shingles('نص لا يشبه النصين السابقين في شيء ولا يشترك معهما في أي مقطع من الكلام')
  expect(
    sharedPassages(
      new Map([
        ['a', a],
        ['b', b],
        ['c', c],
      ]),
    ),
  ).toMatchObject([{ a: 'a', b: 'b' }])
})

it('takes no common phrase for a copy', () => {
  const phrase = 'قال وزير الخارجية في مؤتمر صحفي إن'
  expect(
    sharedPassages(
      new Map([
        ['a', shingles(`${phrase} بلاده ترحب بالقرار`)],
        ['b', shingles(`${phrase} المحادثات توقفت`)],
      ]),
    ),
  ).toEqual([])
})
