import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Language, languages, OWN_LANGUAGE, traitsOf } from '../domain/languages.ts'
import type { MessageFile } from './message-files.ts'

const FOLDER = new URL('messages/', import.meta.url)
const fileOf = (language: string) =>
  JSON.parse(readFileSync(new URL(`${language}.json`, FOLDER), 'utf8')) as MessageFile

const PLURAL = /_(zero|one|two|few|many|other)$/

/** Texts by namespace and key, a point between. */
function leaves(messages: object, prefix = ''): [key: string, text: unknown][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  )
}

const own = fileOf(OWN_LANGUAGE)
const texts = new Map(languages.map((language) => [language, leaves(fileOf(language))]))
const textsOf = (language: Language) => texts.get(language) ?? []
const names = (language: Language) => new Set(textsOf(language).map(([key]) => key.replace(PLURAL, '')))

test('every language of the registry has its file, and every file a language', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(languages.map((language) => `${language}.json`).sort())
})

test.for(languages)('%s says the same things as the own language, none of them empty', (language) => {
  expect(Object.keys(fileOf(language))).toEqual(Object.keys(own))
  expect(names(language)).toEqual(names(OWN_LANGUAGE))
  // Of nothing, a list says nothing.
  for (const [key, text] of textsOf(language)) if (!key.endsWith('_zero')) expect(text, key).toMatch(/\S/)
})

test.for(languages)('every counted text of %s has the plural forms of the language', (language) => {
  const keys = new Set(textsOf(language).map(([key]) => key))
  const counted = new Set([...keys].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')))
  expect(counted.size).toBeGreaterThan(10)
  const forms = new Intl.PluralRules(traitsOf(language).locale).resolvedOptions().pluralCategories
  for (const key of counted) for (const form of forms) expect(keys).toContain(`${key}_${form}`)
})

test('Arabic has six plural forms', () => {
  expect(new Intl.PluralRules('ar').resolvedOptions().pluralCategories).toHaveLength(6)
})

test.for(languages)('placeholders of %s are those of the own language', (language) => {
  const placeholders = (text: unknown) => [...new Set(String(text).match(/\{\{\w+\}\}/g))].sort().join()
  const others = new Map(textsOf(OWN_LANGUAGE))
  const differing = textsOf(language).filter(([key, text]) => {
    const other = others.get(key)
    return other !== undefined && !PLURAL.test(key) && placeholders(text) !== placeholders(other)
  })
  expect(others.size).toBeGreaterThan(100)
  expect(differing).toEqual([])
})
