import { describe, expect, it } from 'vitest'
import { formatDay } from '../../domain/time/day.ts'
import { hijriToDay } from './hijri.ts'
import { readDates } from './read-dates.ts'

const days = (text: string): string[] => readDates(text, 0, text.length).map(({ day }) => formatDay(day))

describe('dates in a text', () => {
  it.each([
    ['18th, April 2024 GMT', '2024-04-18'],
    ['2nd, March 2018', '2018-03-02'],
    ['Sat, 21 Apr 2018 21:42:54 GMT', '2018-04-21'],
    ['2017-02-21T13:07:00+01:00', '2017-02-21'],
    ['٢٠١٥/٠٨/٠٢', '2015-08-02'],
    ['28-07-2015', '2015-07-28'],
    ['08/05/2018 - 15:55', '2018-05-08'],
    ['27.9.2020', '2020-09-27'],
    ['15:2827/09/2020, jeudi', '2020-09-27'],
    ['2020:09:27.15:37', '2020-09-27'],
    ['27\\9\\2020', '2020-09-27'],
    ['10/25/2020', '2020-10-25'],
    ['٣٠ / يوليو / ٢٠١٥', '2015-07-30'],
    ['الخميس، 26 نيسان/ أبريل 2018', '2018-04-26'],
    ['أبريل 18, 2024', '2024-04-18'],
    ['12 تشرين الثاني (نوفمبر) 2020', '2020-11-12'],
    ['12 نوفمبر/تشرين الثاني 2020', '2020-11-12'],
    ['3 جويلية 2020', '2020-07-03'],
    ['3 يوليوز 2020', '2020-07-03'],
    ['9 غشت 2021', '2021-08-09'],
    ['9 أوت 2021', '2021-08-09'],
    ['20 جوان 2013', '2013-06-20'],
    ['1 دجنبر 2022', '2022-12-01'],
    ['31 كانون الأول 2023', '2023-12-31'],
    ['في السابع، أي 7 من شهر أيار عام 1992', '1992-05-07'],
    ['الجمعة - 15 شوال 1436 هـ - 31 يوليو 2015 مـ', '2015-07-31'],
    ['١٩ سبتمبر ٢٠٢٣', '2023-09-19'],
    ['GMT 10:22 2023 الثلاثاء ,19 أيلول / سبتمبر', '2023-09-19'],
    ['2023 سبتمبر 19', '2023-09-19'],
    ['في نهاية 2022، 19 سبتمبر 2023', '2023-09-19'],
  ])('reads %s', (text, day) => {
    expect(days(text)).toEqual([day])
  })

  it('knows that a Hijri day alone is not sure to the day', () => {
    const [read] = readDates('4 ربيع الأول 1445 هـ', 0, 30)
    expect(read?.sure).toBe(false)
    expect(Math.abs((read?.day ?? 0) - 19619)).toBeLessThanOrEqual(2)
    expect(hijriToDay(1445, 13, 1)).toBeNull()
  })

  it('takes no day that does not exist, no clash of month names, no score, no formula', () => {
    for (const text of [
      '30/02/2020',
      '12 أيلول/أكتوبر 2020',
      'بصيغة 3+3',
      'فاز 3-1',
      '2020',
      'سبتمبر 2023',
      '1.3 مليون',
    ])
      expect(days(text)).toEqual([])
  })

  it('tells a machine stamp from a date that people write', () => {
    expect(readDates('2025-02-16@15:46:39 GMT', 0, 23)[0]?.stamp).toBe(true)
    expect(readDates('2017-02-21T13:07:00Z', 0, 20)[0]?.stamp).toBe(true)
    expect(readDates('21/02/2017', 0, 10)[0]?.stamp).toBe(false)
  })
})
