import { expect, test } from 'vitest'
import { formatNumber, localDigits } from './numbers.ts'

test('Arabic numbers stand in Latin digits or in Arabic-Indic ones, by choice', () => {
  expect(formatNumber(12345, { language: 'ar', digits: 'latn' })).toBe('12,345')
  expect(formatNumber(12345, { language: 'ar', digits: 'arab' })).toBe('١٢٬٣٤٥')
})

test('numbers below a thousand, written without a format, are what the format would write', () => {
  for (const [language, digits, tag] of [
    ['ar', 'latn', 'ar-u-nu-latn'],
    ['ar', 'arab', 'ar-u-nu-arab'],
    ['en', 'arab', 'en-u-nu-latn'],
  ] as const) {
    const format = new Intl.NumberFormat(tag)
    for (const value of [...Array(1002).keys(), 12.5, -3])
      expect(formatNumber(value, { language, digits })).toBe(format.format(value))
  }
})

test('English numbers keep Latin digits whatever the choice', () => {
  expect(formatNumber(12345, { language: 'en', digits: 'arab' })).toBe('12,345')
  expect(localDigits('2023', { language: 'en', digits: 'arab' })).toBe('2023')
})

test('local digits change digits and nothing else', () => {
  expect(localDigits('±2.5', { language: 'ar', digits: 'arab' })).toBe('±٢.٥')
  expect(localDigits(2023, { language: 'ar', digits: 'latn' })).toBe('2023')
})
