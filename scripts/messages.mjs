// Fails where a text is asked for that no message file has, where a message is left that nothing asks for, and where a language
// lacks a key that another has. Part of the check and of the build: a page never shows a key in place of a text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareKeys, keysOf } from './messages/keys.mjs'
import { inProject } from './paths.mjs'

const folders = [inProject('src', 'i18n', 'messages'), inProject('src', 'prerender', 'about-data')]
/** MapLibre asks for its own strings itself. */
const OF_OTHERS = new Set(['map'])

/** @type {Map<string, Map<string, Set<string>>>} */
const byLanguage = new Map()
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => ({ folder, name })))
for (const { folder, name } of files) {
  const [space = '', language = '', ending] = name.split('.')
  if (ending !== 'json' || OF_OTHERS.has(space)) continue
  const keys = keysOf(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  byLanguage.set(language, (byLanguage.get(language) ?? new Map()).set(space, keys))
}

/** @type {Map<string, string>} */
const sources = new Map()
for (const path of readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })) {
  if (/\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path))
    sources.set(`src/${path}`, readFileSync(inProject('src', path), 'utf8'))
}

const faults = []
for (const [language, spaces] of byLanguage) {
  const { missing, unused } = compareKeys(spaces, sources)
  faults.push(...missing.map((key) => `${language}: no text for ${key}`))
  faults.push(...unused.map((key) => `${language}: nothing asks for ${key}`))
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error('Add the text to src/i18n/messages, or take out what nothing asks for.')
  process.exit(1)
}
console.log('Every text that is asked for is there, and every text is asked for.')
