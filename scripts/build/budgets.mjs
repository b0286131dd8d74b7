// What a reader's first visit may cost, held by every build of the project's own data.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packedSize, roughSize } from './packed-size.mjs'

/**
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} aim kB, packed with brotli
 * @property {'brotli' | 'gzip'} [packing] of which the aim is; brotli where nothing is said
 * @property {number} [most] kB that stop the build, where the aim is not reached yet (docs/performance.md says why)
 * @property {boolean} [ofData] whether it is the data's own, which differs from map to map
 * @property {(site: string) => string[]} files paths below the site
 *
 * @typedef {{ name: string, brotli: number, gzip: number, packing: 'brotli' | 'gzip', aim: number, most: number, ofData: boolean }} Measured kB
 */

/** Files of the assets by the beginning and the ending of their names; each must be there. @param {readonly [string, string][]} wanted */
const assets = (wanted) => (/** @type {string} */ site) => {
  const names = readdirSync(join(site, 'assets'))
  return wanted.flatMap(([begin, end]) => {
    const found = names.filter((name) => name.startsWith(`${begin}-`) && name.endsWith(end))
    if (found.length === 0)
      throw new Error(`no file assets/${begin}-*${end}: name it anew in scripts/build/budgets.mjs`)
    return found.map((name) => `assets/${name}`)
  })
}

/** What the start page names: the script that starts it, and with `all` those that it asks for ahead. @param {string} site @param {boolean} all */
function namedScripts(site, all) {
  const html = readFileSync(join(site, 'index.html'), 'utf8')
  const tags = all
    ? /<(?:script|link)\b[^>]*\b(?:src|href)="\.\/(assets\/[^"]+\.js)"/g
    : /<script\b[^>]*\bsrc="\.\/(assets\/[^"]+\.js)"/g
  const found = [...html.matchAll(tags)].map(([, path]) => path ?? '')
  if (found.length === 0) throw new Error('index.html names no script: look at how the start page is filled')
  return withImports(site, found)
}

/** Files of the dataset that the page asks for by themselves. @param {(name: string) => boolean} wanted */
export const dataFiles = (wanted) => (/** @type {string} */ site) => {
  /** @type {{ files: Record<string, string> }} */
  const { files } = JSON.parse(readFileSync(join(site, 'data', 'manifest.json'), 'utf8'))
  const found = Object.entries(files).filter(([name]) => wanted(name))
  if (found.length === 0) throw new Error('the manifest of the dataset names none of its files')
  return found.map(([, path]) => `data/${path}`)
}

/** Pages of a kind that are packed to find the heaviest: the longest of them. */
const LONGEST = 8

/**
 * The page to embed that is heaviest as it is sent. Pages of a few views only (PAGES=few) hold the start view at least.
 * @param {string} site
 */
function heaviestEmbed(site) {
  const folder = (/** @type {string} */ path) =>
    existsSync(join(site, path))
      ? readdirSync(join(site, path), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
      : []
  const longest = ['embed.html', ...folder('embed'), ...folder('en/embed')]
    .filter((path) => existsSync(join(site, path)))
    .map((path) => ({ path, bytes: statSync(join(site, path)).size }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, LONGEST)
    .map(({ path }) => ({ path, packed: roughSize(readFileSync(join(site, path))) }))
    .sort((a, b) => b.packed - a.packed)
  if (!longest[0]) throw new Error('the site has no page to embed')
  return longest[0].path
}

/** A script with all that it imports before it runs, below the site. @param {string} site @param {readonly string[]} paths */
function withImports(site, paths) {
  const found = new Set(paths)
  for (const path of found) {
    // Measuring says so.
    if (!existsSync(join(site, path))) continue
    const text = readFileSync(join(site, path), 'utf8')
    for (const [, name] of text.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      found.add(`assets/${name}`)
  }
  return [...found]
}

/** What a frame loads before its map is wanted. @param {string} site */
function embedFirst(site) {
  const html = readFileSync(join(site, 'embed.html'), 'utf8')
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  )
  if (scripts.length === 0) throw new Error('embed.html names no script: look at how embed pages are filled')
  return [heaviestEmbed(site), ...withImports(site, scripts)]
}

/** What a frame has loaded when its map is live. @param {string} site */
function embedLive(site) {
  const scripts = assets([
    ['live-embed', '.js'],
    ['conflict-map', '.js'],
  ])(site)
  return [
    ...new Set([
      ...embedFirst(site),
      ...withImports(site, scripts),
      ...assets([
        ['conflict-map', '.css'],
        ['maplibre-gl-worker', '.mjs'],
        ['vazirmatn-arabic-wght-normal', '.woff2'],
        ['vazirmatn-latin-wght-normal', '.woff2'],
        ['vazirmatn-latin-ext-wght-normal', '.woff2'],
      ])(site),
      ...dataFiles((name) => name !== 'details')(site),
    ]),
  ]
}

/** @type {readonly Budget[]} */
export const budgets = [
  // The map waits for the script that starts the page and for data, not for the panels, which come beside it.
  { name: 'scripts before the map', aim: 110, files: (site) => namedScripts(site, false) },
  { name: 'scripts of the page', aim: 110, most: 185, files: (site) => namedScripts(site, true) },
  {
    name: 'map',
    aim: 380,
    files: assets([
      ['conflict-map', '.js'],
      ['conflict-map', '.css'],
      ['maplibre-gl-worker', '.mjs'],
    ]),
  },
  {
    name: 'dataset',
    aim: 120,
    ofData: true,
    files: dataFiles((name) => name !== 'basemap' && name !== 'details'),
  },
  { name: 'base map', aim: 160, ofData: true, files: dataFiles((name) => name === 'basemap') },
  {
    name: 'fonts before the live map',
    aim: 65,
    files: assets([
      ['vazirmatn-arabic-wght-normal', '.woff2'],
      ['vazirmatn-latin-wght-normal', '.woff2'],
      ['noto-naskh-arabic-arabic-400-normal', '.woff2'],
    ]),
  },
  { name: 'embed before its map', aim: 40, ofData: true, files: embedFirst },
  { name: 'embed with its live map', aim: 650, ofData: true, files: embedLive },
  { name: 'element for other sites', aim: 1, packing: 'gzip', files: () => ['embed.js'] },
]

/**
 * What a built site's first visit costs. Throws an Error where a file that a budget names is missing.
 * @param {string} site
 * @param {readonly Budget[]} [held]
 * @returns {Measured[]}
 */
export function measureBudgets(site, held = budgets) {
  return held.map(({ name, aim, most = aim, packing: counted = 'brotli', ofData = false, files }) => {
    const bytes = files(site).map((file) => {
      const path = join(site, file)
      if (!existsSync(path)) throw new Error(`${name}: ${file} is missing in the built site`)
      return { file, content: readFileSync(path) }
    })
    const sum = (/** @type {'brotli' | 'gzip'} */ packing) =>
      bytes.reduce(
        // Fonts are packed as they are.
        (total, { file, content }) =>
          total + (file.endsWith('.woff2') ? content.length : packedSize(content)[packing]),
        0,
      ) / 1000
    return {
      name,
      brotli: sum('brotli'),
      gzip: sum('gzip'),
      packing: counted,
      aim,
      most,
      ofData,
    }
  })
}

/** One line a budget. @param {readonly Measured[]} measured */
export function budgetTable(measured) {
  return measured
    .map(({ name, brotli: packed, gzip, packing, aim, most }) => {
      const held = most === aim ? `of ${aim}` : `of ${most}, aim ${aim}`
      const [ofBrotli, ofGzip] = packing === 'brotli' ? [held, ''] : ['', ` ${held}`]
      return `  ${name.padEnd(26)} ${packed.toFixed(1).padStart(7)} kB brotli ${ofBrotli.padEnd(16)} ${gzip.toFixed(1).padStart(7)} kB gzip${ofGzip}`
    })
    .join('\n')
}

/** Budgets that are exceeded, in words; empty: none. @param {readonly Measured[]} measured */
export const exceeded = (measured) =>
  measured
    .filter((measured) => measured[measured.packing] > measured.most)
    .map(
      (measured) => `${measured.name}: ${measured[measured.packing].toFixed(1)} kB, ${measured.most} at most`,
    )
