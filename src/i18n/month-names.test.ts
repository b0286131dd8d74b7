import { expect, test } from 'vitest'
import { monthName, shortMonthName } from './month-names.ts'

const all = (months: 'pair' | 'levant' | 'gulf' | 'maghreb', language: 'ar' | 'en' = 'ar') =>
  Array.from({ length: 12 }, (_, i) => monthName(i + 1, { language, months }))

test('Levantine names are those of the Syriac calendar', () => {
  expect(all('levant')).toEqual([
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ])
})

test('Gulf and Egyptian names follow the Latin months', () => {
  expect(all('gulf').slice(6)).toEqual(['يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'])
})

test('Maghreb names differ in July, August, September, November and December', () => {
  const [gulf, maghreb] = [all('gulf'), all('maghreb')]
  expect([maghreb[6], maghreb[7], maghreb[8], maghreb[10], maghreb[11]]).toEqual([
    'يوليوز',
    'غشت',
    'شتنبر',
    'نونبر',
    'دجنبر',
  ])
  expect(maghreb[9]).toBe(gulf[9])
})

test('a pair joins the Levantine and the Gulf name', () => {
  expect(all('pair')[8]).toBe('أيلول/سبتمبر')
  expect(all('pair')[9]).toBe('تشرين الأول/أكتوبر')
})

test('English names do not depend on the Arabic choice', () => {
  expect(all('maghreb', 'en')[8]).toBe('September')
})

test('short names take one of the pair, and three letters in English', () => {
  expect(shortMonthName(9, { language: 'ar', months: 'pair' })).toBe('أيلول')
  expect(shortMonthName(9, { language: 'ar', months: 'maghreb' })).toBe('شتنبر')
  expect(shortMonthName(9, { language: 'en', months: 'pair' })).toBe('Sep')
})
