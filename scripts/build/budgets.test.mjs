import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { budgets, budgetTable, exceeded, measureBudgets } from './budgets.mjs'

const FILES = {
  'index.html':
    '<link rel="modulepreload" crossorigin href="./assets/panels-1.js"><script type="module" src="./assets/index-1.js"></script>',
  'embed.html': '<script type="module" src="./assets/embed-1.js"></script>',
  'embed.js': 'the element',
  'embed/place/x.html': 'the longest page to embed of them all, by some letters more than the start view',
  'assets/embed-1.js': 'import{a}from"./part-1.js";import("./live-embed-1.js")',
  'assets/live-embed-1.js': 'live',
  'assets/vazirmatn-latin-ext-wght-normal-1.woff2': 'i',
  'assets/index-1.js': 'import"./part-1.js";import("./panels-1.js")',
  'assets/panels-1.js': 'a',
  'assets/part-1.js': 'b',
  'assets/conflict-map-1.js': 'c',
  'assets/conflict-map-1.css': 'd',
  'assets/maplibre-gl-worker-1.mjs': 'e',
  'assets/vazirmatn-arabic-wght-normal-1.woff2': 'f',
  'assets/vazirmatn-latin-wght-normal-1.woff2': 'g',
  'assets/noto-naskh-arabic-arabic-400-normal-1.woff2': 'h',
  'data/manifest.json': JSON.stringify({
    files: { core: '1/core.json', basemap: '1/basemap.json', details: '1/details/' },
  }),
  'data/1/core.json': '{}',
  'data/1/basemap.json': '{}',
}

/** @type {string} */
let site
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'karabakh-map-site-'))
  mkdirSync(join(site, 'assets'))
  mkdirSync(join(site, 'data', '1'), { recursive: true })
  mkdirSync(join(site, 'embed', 'place'), { recursive: true })
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(site, name), content)
})
afterEach(() => rmSync(site, { recursive: true }))

/** Noise, which no packing makes smaller. @param {number} length */
const noise = (length) => Buffer.from(Array.from({ length }, (_, i) => (i * i * 31 + (i % 251) * 17) % 256))

test('a small site keeps every budget, and the table names all of them with both packings', () => {
  const measured = measureBudgets(site)
  expect(exceeded(measured)).toEqual([])
  for (const { name } of budgets) expect(budgetTable(measured)).toMatch(new RegExp(`${name}.*brotli.*gzip`))
})

test('a file that grows over its budget is told', () => {
  writeFileSync(join(site, 'assets', 'vazirmatn-latin-wght-normal-1.woff2'), noise(66_000))
  expect(exceeded(measureBudgets(site))).toEqual(['fonts before the live map: 66.0 kB, 65 at most'])
  writeFileSync(join(site, 'embed', 'place', 'x.html'), randomBytes(41_000))
  expect(exceeded(measureBudgets(site))).toContainEqual(
    expect.stringMatching(/^embed before its map: 41\.\d kB, 40/),
  )
})

test('a budget of gzip is held by gzip', () => {
  writeFileSync(join(site, 'embed.js'), randomBytes(1001))
  const [element] = measureBudgets(
    site,
    budgets.filter(({ packing }) => packing === 'gzip'),
  )
  expect(element?.gzip).toBeGreaterThan(element?.most ?? 0)
  expect(exceeded(element ? [element] : [])).toEqual(['element for other sites: 1.0 kB, 1 at most'])
  expect(budgetTable(element ? [element] : [])).toMatch(/brotli +1\.0 kB gzip of 1$/)
  expect(exceeded(element ? [{ ...element, gzip: 0.9 }] : [])).toEqual([])
})

test('before the map counts what starts the page, with its imports; of the page also what it asks for ahead', () => {
  const of = () => {
    const measured = measureBudgets(site)
    return ['scripts before the map', 'scripts of the page'].map(
      (wanted) => measured.find(({ name }) => name === wanted)?.brotli ?? Number.NaN,
    )
  }
  const [before = 0, whole = 0] = of()
  writeFileSync(join(site, 'assets', 'later-1.js'), 'never asked for by the start page')
  expect(of()).toEqual([before, whole])
  writeFileSync(join(site, 'assets', 'panels-1.js'), 'asked for beside the map')
  expect(of()).toEqual([before, expect.toSatisfy((now) => now > whole)])
  writeFileSync(join(site, 'assets', 'part-1.js'), 'asked for by the script that starts the page')
  expect(of()[0]).toBeGreaterThan(before)
})

test('of an embed its heaviest page counts, with what its script needs before it runs', () => {
  const of = (/** @type {string} */ wanted) =>
    measureBudgets(site).find(({ name }) => name === wanted)?.brotli ?? 0
  const before = of('embed before its map')
  writeFileSync(join(site, 'assets', 'live-embed-1.js'), 'asked for once the map is wanted')
  expect(of('embed before its map')).toBe(before)
  writeFileSync(join(site, 'assets', 'part-1.js'), 'asked for before anything runs')
  expect(of('embed before its map')).toBeGreaterThan(before)
  const page = of('embed before its map')
  writeFileSync(join(site, 'embed', 'place', 'y.html'), noise(2000))
  expect(of('embed before its map')).toBeGreaterThan(page + 1)
})

test.each([
  'assets/conflict-map-1.js',
  'assets/part-1.js',
  'assets/panels-1.js',
  'data/1/basemap.json',
  'assets/noto-naskh-arabic-arabic-400-normal-1.woff2',
])('without %s there is nothing to measure, which is a fault', (name) => {
  rmSync(join(site, name))
  expect(() => measureBudgets(site)).toThrow(/missing|no file/)
})
