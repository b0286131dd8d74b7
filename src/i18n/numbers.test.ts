import { expect, test } from 'vitest'
import { formatNumber, localDigits } from './numbers.ts'

test('Arabic numbers stand in Latin digits or in Arabic-Indic ones, by choice', () => {
  expect(formatNumber(12345, { language: 'ar', digits: 'latn' })).toBe('12,345')
  expect(formatNumber(12345, { language: 'ar', digits: 'arab' })).toBe('١٢٬٣٤٥')
})

test('English numbers keep Latin digits whatever the choice', () => {
  expect(formatNumber(12345, { language: 'en', digits: 'arab' })).toBe('12,345')
  expect(localDigits('2023', { language: 'en', digits: 'arab' })).toBe('2023')
})

test('local digits change digits and nothing else', () => {
  expect(localDigits('±2.5', { language: 'ar', digits: 'arab' })).toBe('±٢.٥')
  expect(localDigits(2023, { language: 'ar', digits: 'latn' })).toBe('2023')
})
