import { expect, test } from 'vitest'
import { resources as eagerResources } from './i18n.ts'
import { lazyResources } from './lazy-messages.ts'
import { mapLibreMessages } from './map-messages.ts'

const resources = {
  ar: { ...eagerResources.ar, ...lazyResources.ar },
  en: { ...eagerResources.en, ...lazyResources.en },
}

const PLURAL = /_(zero|one|two|few|many|other)$/

function leaves(messages: object, prefix = ''): [key: string, text: unknown][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value] as const],
  ) as [string, unknown][]
}

const names = (messages: object) => new Set(leaves(messages).map(([key]) => key.replace(PLURAL, '')))
const namespaces = Object.keys(resources.ar) as (keyof typeof resources.ar)[]

test.for(namespaces)('Arabic and English say the same things in %s', (namespace) => {
  expect(names(resources.ar[namespace])).toEqual(names(resources.en[namespace]))
})

test.for(namespaces)('every counted text in %s has the six Arabic plural forms', (namespace) => {
  const keys = leaves(resources.ar[namespace]).map(([key]) => key)
  for (const key of keys.filter((name) => PLURAL.test(name))) {
    for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) {
      expect(keys).toContain(key.replace(PLURAL, `_${form}`))
    }
  }
})

test.for(namespaces)('placeholders of %s stand in both languages', (namespace) => {
  const placeholders = (text: unknown) => new Set(String(text).match(/\{\{\w+\}\}/g))
  const english = new Map(leaves(resources.en[namespace]))
  expect(english.size).toBeGreaterThan(0)
  for (const [key, text] of leaves(resources.ar[namespace])) {
    const other = english.get(key)
    if (other !== undefined && !PLURAL.test(key)) expect(placeholders(text), key).toEqual(placeholders(other))
  }
})

test("MapLibre's own strings are all there in both languages", () => {
  expect(Object.keys(mapLibreMessages.ar)).toEqual(Object.keys(mapLibreMessages.en))
  for (const text of Object.values(mapLibreMessages.ar)) expect(text).not.toBe('')
})
