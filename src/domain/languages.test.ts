import { expect, test } from 'vitest'
import {
  folderOf,
  languages,
  OWN_LANGUAGE,
  readLanguage,
  textLanguages,
  traitsOf,
  wayTo,
} from './languages.ts'

test('pages of the own language stand at the root, those of another in a folder by its id', () => {
  expect(folderOf('ar')).toBe('')
  expect(folderOf('en')).toBe('en/')
})

test('the way from one language to another is relative', () => {
  expect([wayTo('en', 'ar'), wayTo('ar', 'en'), wayTo('en', 'en')]).toEqual(['en/', '../', ''])
})

test('a tag that is none of ours is read as the own language', () => {
  expect([readLanguage('en'), readLanguage('xx'), readLanguage(null)]).toEqual([
    'en',
    OWN_LANGUAGE,
    OWN_LANGUAGE,
  ])
})

test('every id may name a folder, every locale is one that Intl reads, every language of texts is there', () => {
  for (const language of languages) {
    expect(language).toMatch(/^[a-z]{2,3}$/)
    expect(Intl.getCanonicalLocales(traitsOf(language).locale)).toHaveLength(1)
  }
  expect(languages).toEqual(expect.arrayContaining([...textLanguages]))
})
