import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { languages } from '../domain/languages.ts'
import { mapLibreMessages } from './map-messages.ts'

/** The strings that the installed MapLibre brings, by its keys. */
function ownStrings(): Map<string, string> {
  const file = fileURLToPath(
    new URL('../../node_modules/maplibre-gl/src/ui/default_locale.ts', import.meta.url),
  )
  return new Map(
    [...readFileSync(file, 'utf8').matchAll(/'(\w+\.\w+)': '([^']+)'/g)].map(
      ([, key = '', text = '']) => [key, text] as const,
    ),
  )
}

test.for(languages)('every string that MapLibre has of its own is said in %s', (language) => {
  const messages = mapLibreMessages(language)
  const theirs = ownStrings()
  expect(theirs.size).toBeGreaterThan(20)
  expect(Object.keys(messages).sort()).toEqual([...theirs.keys()].sort())
  for (const [key, text] of Object.entries(messages)) {
    expect(text, key).not.toBe('')
    // Units and names are written the same in English.
    if (language !== 'en') expect(text, key).not.toBe(theirs.get(key))
  }
})
