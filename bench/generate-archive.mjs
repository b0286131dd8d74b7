// Writes the dataset folder of a newsroom with a large archive for MAP_DATA:
// node bench/generate-archive.mjs EVENTS ARTICLES PLACES FOLDER. Map, areas, basemap and the first places are the project's
// own; the rest is made up, as long as the project's own records are and as unevenly spread over time, the same
// at every run.
import { createHash } from 'node:crypto'
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inProject } from '../scripts/paths.mjs'
import { between, pick, seeded } from './linker/random.mjs'
import { dayOf, isoOf } from './task.mjs'

const SHARED = [
  'map.json',
  'regions.geojson',
  'routes.geojson',
  'sources.json',
  'publishers.json',
  'LICENSES.md',
]
const LAYERS = 'basemap'

/** Words of reports that say nothing of anybody, to make texts of. */
const WORDS = {
  ar: 'أفاد مصدر محلي صباح اليوم عن حركة على الطريق قرب البلدة وقال إن المنطقة هادئة بعد ساعات من التوتر بينما وصلت شاحنات إلى الموقع ونقلت الوكالة عن مسؤول قوله إن العمل مستمر حتى المساء'.split(
    ' ',
  ),
  en: 'a local source said this morning that traffic on the road near the town had resumed and that the area was calm after hours of tension while lorries reached the site and an official told the agency that work goes on'.split(
    ' ',
  ),
}
const SYLLABLES = {
  ar: ['با', 'را', 'كن', 'دا', 'شو', 'لا', 'تش', 'مي', 'قا', 'رو', 'سا', 'نور'],
  en: ['ba', 'ra', 'ken', 'da', 'shu', 'la', 'chin', 'mi', 'qa', 'ro', 'sa', 'nor'],
}

/** @typedef {() => number} Random */
/** @typedef {{ ar: string, en: string }} Both */

/** @param {Random} random @param {number} words @returns {Both} */
function sentence(random, words) {
  const from = between(random, 0, WORDS.en.length - 1)
  const of = (/** @type {readonly string[]} */ list) =>
    Array.from({ length: words }, (_, i) => list[(from + i * between(random, 1, 3)) % list.length]).join(' ')
  return { ar: `${of(WORDS.ar)}.`, en: `${of(WORDS.en)}.` }
}

/** Writes a JSON list record by record. @param {string} file @param {string} before @param {Iterable<unknown>} records @param {string} after */
function writeList(file, before, records, after) {
  const out = openSync(file, 'w')
  /** @type {string[]} */
  let batch = []
  let first = true
  for (const record of records) {
    batch.push(`${first ? before : ',\n'}${JSON.stringify(record)}`)
    first = false
    if (batch.length < 1000) continue
    writeSync(out, batch.join(''))
    batch = []
  }
  writeSync(out, `${batch.join('')}${first ? before : ''}${after}`)
  closeSync(out)
}

/**
 * @typedef {object} Setting what the records refer to
 * @property {Random} random
 * @property {string[]} places ids
 * @property {string[]} sources ids of sources.json
 * @property {string[]} articles ids
 * @property {string[]} kinds
 * @property {string[]} sides
 * @property {number[]} eventDays ascending
 * @property {number[]} articleDays ascending
 */

/** Days in order; six of ten fall into a few weeks. @param {Random} random @param {number} count @param {number} first @param {number} span in days */
function someDays(random, count, first, span) {
  const weeks = Array.from({ length: 40 }, () => first + Math.floor(random() * (span - 14)))
  return Array.from({ length: count }, () =>
    random() < 0.6 ? pick(random, weeks) + between(random, 0, 13) : first + Math.floor(random() * span),
  ).sort((a, b) => a - b)
}

/** How many of ascending days are at most `day`. @param {readonly number[]} days @param {number} day */
function countUpTo(days, day) {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** @param {Setting} setting */
function* makeEvents({ random, places, sources, articles, kinds, sides, eventDays, articleDays }) {
  const some = (/** @type {readonly string[]} */ list, /** @type {number} */ most) => [
    ...new Set(Array.from({ length: between(random, 1, most) }, () => pick(random, list))),
  ]
  for (const [i, day] of eventDays.entries()) {
    const earlier = countUpTo(articleDays, day - 1)
    const claims = Array.from({ length: random() < 0.35 ? between(random, 1, 2) : 0 }, () => ({
      who: sentence(random, 2),
      side: pick(random, sides),
      verb: pick(random, ['said', 'reported', 'announced', 'counted']),
      what: sentence(random, 8),
      ...(random() < 0.4 ? { value: between(random, 1, 400), unit: { ar: 'شخصًا', en: 'people' } } : {}),
      source: pick(random, sources),
    }))
    yield {
      id: `ev-${i}`,
      date: isoOf(day),
      kind: pick(random, kinds),
      places: some(places, 3),
      title: sentence(random, 6),
      text: sentence(random, 20),
      claims,
      // Most name a document; reports of the archive name their events themselves.
      sources:
        random() < 0.2 && earlier < articles.length
          ? [articles[between(random, earlier, articles.length - 1)]]
          : some(sources, 2),
      certainty: { level: pick(random, ['high', 'high', 'medium', 'low']) },
    }
  }
}

/** @param {number} index @param {string} id @param {Setting} setting @param {string[]} publishers */
function makeArticle(index, id, { random, places, eventDays, articleDays }, publishers) {
  const day = articleDays[index] ?? 0
  const before = countUpTo(eventDays, day)
  const named = Array.from({ length: between(random, 6, 20) }, () => pick(random, places))
  const lengthUtf16 = between(random, 1500, 6000)
  const step = Math.floor((lengthUtf16 - 100) / named.length)
  const hashes = new Set(Array.from({ length: 60 }, () => Math.floor(random() * 2 ** 32)))
  // One in ten repeats what an agency has sent to several.
  if (index % 10 === 0)
    for (let i = 0; i < 20; i++) hashes.add((Math.floor(index / 50) * 977 + i * 7919) >>> 0)
  const abstract = sentence(random, 40)
  const [first] = named
  return {
    id,
    language: 'ar',
    edited: {
      title: sentence(random, 8).ar,
      published: isoOf(day),
      publishedBasis: 'stated',
      abstract: { ar: `[[${first}|هناك]] ${abstract.ar}`, en: `[[${first}|There]] ${abstract.en}` },
      // Of what has just happened.
      events: [
        ...new Set(
          Array.from(
            { length: Math.min(3, before) },
            () => `ev-${between(random, Math.max(0, before - 50), before - 1)}`,
          ),
        ),
      ],
      corrections: [],
    },
    linked: {
      file: `${id}.txt`,
      sha256: createHash('sha256').update(id).digest('hex'),
      lengthUtf16,
      publisher: pick(random, publishers),
      title: null,
      titleRange: null,
      mainRanges: [[0, lengthUtf16]],
      published: isoOf(day),
      publishedBasis: 'stated',
      mentions: named.map((place, i) => ({
        start: i * step,
        end: i * step + 6,
        surface: 'المكان',
        place,
        zone: 'main',
        rule: 'listed',
        confidence: 0.98,
      })),
      fingerprint: [...hashes]
        .sort((a, b) => a - b)
        .map((hash) => hash.toString(16).padStart(8, '0'))
        .join(''),
      linkerVersion: '3',
    },
  }
}

/** @param {Random} random @param {number} count @param {string} source @param {[[number, number], [number, number]]} bounds */
function* makePlaces(random, count, source, [[west, south], [east, north]]) {
  const round = (/** @type {number} */ value) => Math.round(value * 1e4) / 1e4
  for (let i = 0; i < count; i++) {
    const parts = Array.from({ length: between(random, 2, 4) }, () =>
      between(random, 0, SYLLABLES.en.length - 1),
    )
    const name = (/** @type {'ar' | 'en'} */ language) => parts.map((k) => SYLLABLES[language][k]).join('')
    const english = name('en')
    yield {
      type: 'Feature',
      id: `village-${i}`,
      geometry: {
        type: 'Point',
        coordinates: [round(west + random() * (east - west)), round(south + random() * (north - south))],
      },
      properties: {
        kind: 'village',
        name: { ar: [name('ar')], en: [`${english.charAt(0).toUpperCase()}${english.slice(1)}`] },
        names: [{ text: english, lang: 'az', role: 'official', usedBy: { ar: 'السجل', en: 'the register' } }],
        variants: [],
        precision: 'approximate',
        accuracyKm: 1.5,
        source,
        rank: between(random, 5, 6),
      },
    }
  }
}

/**
 * Writes the folder anew.
 * @param {{ events: number, articles: number, places: number }} counts places: the project's own among them
 * @param {string} folder
 */
export function generateArchive({ events, articles, places }, folder) {
  const from = inProject('geodata')
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(from, name), 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'articles'), { recursive: true })
  mkdirSync(join(folder, 'stories'))
  for (const name of SHARED) cpSync(join(from, name), join(folder, name))
  cpSync(join(from, LAYERS), join(folder, LAYERS), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  })
  const random = seeded(1988 + events)
  const map = read('map.json')
  const own = read('places.geojson').features
  const sources = read('sources.json').map((/** @type {{ id: string }} */ { id }) => id)
  const publishers = read('publishers.json').map((/** @type {{ id: string }} */ { id }) => id)
  const made = [...makePlaces(random, Math.max(0, places - own.length), sources[0], map.start.bounds)]
  const gazetteer = [...own, ...made]
  writeList(join(folder, 'places.geojson'), '{"type":"FeatureCollection","features":[\n', gazetteer, ']}\n')
  const first = dayOf(map.span.from)
  const span = dayOf(map.span.to) - first + 1
  const articleIds = Array.from({ length: articles }, (_, i) => `${pick(random, publishers)}-archive-${i}`)
  /** @type {Setting} */
  const setting = {
    random,
    places: gazetteer.map(({ id }) => id),
    sources,
    articles: articleIds,
    kinds: map.kinds.flatMap((/** @type {{ includes: string[] }} */ { includes }) => includes),
    sides: map.sides.map((/** @type {{ id: string }} */ { id }) => id),
    eventDays: someDays(random, events, first, span),
    articleDays: someDays(random, articles, first, span),
  }
  writeList(join(folder, 'events.json'), '[\n', makeEvents(setting), ']\n')
  articleIds.forEach((id, i) => {
    writeFileSync(
      join(folder, 'articles', `${id}.json`),
      JSON.stringify(makeArticle(i, id, setting, publishers)),
    )
  })
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [events = Number.NaN, articles = Number.NaN, places = Number.NaN] = process.argv
    .slice(2, 5)
    .map(Number)
  const folder = process.argv[5]
  if (![events, articles, places].every((count) => Number.isInteger(count) && count >= 0) || !folder) {
    console.error(
      'node bench/generate-archive.mjs EVENTS ARTICLES PLACES FOLDER: whole numbers; FOLDER is written anew',
    )
    process.exitCode = 2
  } else generateArchive({ events, articles, places }, resolve(folder))
}
