import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} file @returns {any} */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Every Arabic text of a JSON value. @param {unknown} value @returns {string[]} */
function arabicIn(value) {
  if (typeof value === 'string') return /[\u0621-\u064a]/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(arabicIn) : []
}

/** Abstracts and stories mark places and events inline: `[[id|words]]`. @param {string} text */
const unmarked = (text) => text.replace(/\[\[[^|\]]*\|([^\]]*)\]\]/g, '$1')

/** The sentences of the dataset's own events, stories and abstracts, 6 words and more. @param {string} folder */
export function ownSentences(folder) {
  const files = ['stories', 'articles'].flatMap((sub) =>
    readdirSync(join(folder, sub))
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, sub, name)),
  )
  const texts = [
    ...arabicIn(json(join(folder, 'events.json'))),
    ...files.flatMap((file) => {
      const { linked: _, ...own } = json(file)
      return arabicIn(own)
    }),
  ]
  const sentences = texts.flatMap((text) => unmarked(text).split(/(?<=[.؟!])\s+|\n/))
  return [...new Set(sentences)].filter((sentence) => sentence.split(' ').length >= 6)
}

/** Arabic names and spellings of all places, the prominent ones more often. @param {string} folder */
export function placeForms(folder) {
  const { features } = json(join(folder, 'places.geojson'))
  /** @type {string[]} */
  const forms = []
  for (const { properties } of features) {
    const own = [...properties.name.ar, ...properties.variants]
    for (let times = 0; times < 2 ** (6 - properties.rank); times++)
      forms.push(...own.slice(0, times < 1 ? 40 : 2))
  }
  return forms
}

/** The project's own texts with known places, without their marks. @param {string} folder */
export function goldTexts(folder) {
  return readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.marked.txt'))
    .sort()
    .map((name) =>
      readFileSync(join(folder, 'gold', name), 'utf8')
        .replace(/^(?:# .*\n)+/, '')
        .replace(/⟦[^|⟧]*\|([^⟧]*)⟧/g, '$1')
        .replace(/⟨[^⟩]*⟩/g, ''),
    )
}
