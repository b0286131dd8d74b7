import { expect, test } from 'vitest'
import { formatDay, parseDay } from '../../domain/time/day.ts'
import { daysTold } from './days-told.ts'

const TUESDAY = parseDay('2023-09-19')

const told = (text: string, published = TUESDAY): string[] =>
  daysTold(text, [[0, text.length]], published).map(
    ({ start, end, day }) => `${text.slice(start, end)} ${day === null ? 'unknown' : formatDay(day)}`,
  )

test('weekdays and yesterday are reckoned from the day of publication', () => {
  expect(told('بدأ القتال اليوم الثلاثاء، بعد اجتماع أمس الاثنين.')).toEqual([
    'الثلاثاء 2023-09-19',
    'أمس 2023-09-18',
    'الاثنين 2023-09-18',
  ])
  expect(told('وكان قد وصل أول أمس.')).toEqual(['أول أمس 2023-09-17'])
})

test('a weekday that does not fit the day of publication is no day, and says so', () => {
  expect(told('بدأ القتال اليوم الأربعاء.')).toEqual(['الأربعاء unknown'])
})

test('without a day of publication only whole dates are days', () => {
  expect(told('بدأ القتال اليوم الثلاثاء، ووُقّع الاتفاق في 9 نوفمبر 2020.', null)).toEqual([
    '9 نوفمبر 2020 2020-11-09',
  ])
})
