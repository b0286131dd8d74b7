import { expect, test } from 'vitest'
import { languages, textLanguages, traitsOf } from '../languages.ts'
import { inLanguage } from './in-language.ts'

test('a text is said in the language that is asked for', () => {
  expect(inLanguage({ ar: 'باء', en: 'B' }, 'ar')).toBe('باء')
  expect(inLanguage({ ar: ['باء'], en: ['B'] }, 'en')).toEqual(['B'])
})

test('every language has a text to stand in for its own', () => {
  const texts = { ar: 'ar', en: 'en' }
  for (const language of languages) expect(inLanguage(texts, language)).toBe(traitsOf(language).texts)
  for (const language of textLanguages) expect(inLanguage(texts, language)).toBe(language)
})
