// Fails where a text is asked for that a message file lacks, where a text is left that nothing asks for, and where a language
// lacks a key that another has. Part of the check and of the build: a page never shows a key in place of a text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareKeys, compareLanguages, keysOf } from './messages/keys.mjs'
import { inProject } from './paths.mjs'

const folder = inProject('src', 'i18n', 'messages')
/** MapLibre asks for its own strings itself. */
const OF_OTHERS = new Set(['map'])

/** Keys of each namespace, by language. @type {Map<string, Map<string, Set<string>>>} */
const byLanguage = new Map()
for (const name of readdirSync(folder)) {
  /** @type {Record<string, Record<string, unknown>>} */
  const file = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const spaces = Object.entries(file).map(
    ([space, messages]) => /** @type {const} */ ([space, keysOf(messages)]),
  )
  byLanguage.set(name.replace(/\.json$/, ''), new Map(spaces))
}

/** @type {Map<string, string>} */
const sources = new Map()
for (const path of readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })) {
  if (/\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path))
    sources.set(`src/${path}`, readFileSync(inProject('src', path), 'utf8'))
}

const faults = compareLanguages(byLanguage)
for (const [language, spaces] of byLanguage) {
  const own = new Map([...spaces].filter(([space]) => !OF_OTHERS.has(space)))
  const { missing, unused } = compareKeys(own, sources)
  faults.push(...missing.map((key) => `${language}: no text for ${key}`))
  faults.push(...unused.map((key) => `${language}: nothing asks for ${key}`))
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error('Add the text to src/i18n/messages, or take out what nothing asks for (docs/languages.md).')
  process.exit(1)
}
console.log('Every text that is asked for is there, and every text is asked for.')
