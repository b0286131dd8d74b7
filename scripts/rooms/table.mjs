/**
 * The rooms of the house: who may import whom, and which packages. The one place where it is written down;
 * `scripts/boundaries.mjs` checks every file against it and draws `docs/architecture.md` from it.
 *
 * @typedef {object} Room
 * @property {string} holds what the room is for
 * @property {'pure' | 'node' | 'browser' | 'tool'} kind pure: neither Node, nor DOM, nor React
 * @property {readonly string[]} may rooms it may import, beside itself
 * @property {readonly string[]} packages specifiers it may import; `x/*` means every entry below `x/`
 * @property {readonly string[]} [neverReaches] packages that no chain of static imports from here may lead to
 */

const TURF = '@turf/*'
const ZOD = 'zod/mini'
const REACT = ['react', 'react/*', 'react-dom', 'react-dom/*', 'react-i18next']
const ZUSTAND = ['zustand', 'zustand/*']
const FONTS = ['@fontsource/*', '@fontsource-variable/*']
const NODE = 'node:*'
const MAP_LIBRARY = 'maplibre-gl'

/** The rooms that make up a page, whether a browser joins them or the build. */
const OF_PAGES = [
  'src/domain',
  'src/data',
  'src/store',
  'src/map',
  'src/map/drawing',
  'src/map/events',
  'src/panels',
  'src/i18n',
]

/** What the entries of pages may, which join all rooms of the browser. @type {Omit<Room, 'holds'>} */
const ENTRY = {
  kind: 'browser',
  may: [...OF_PAGES, 'src/page'],
  packages: [...REACT, ...ZUSTAND, 'i18next', ...FONTS],
  neverReaches: [MAP_LIBRARY],
}

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
  'src/domain': {
    holds: 'schemas, time, geometry, Arabic folding, filters, search, the URL contract',
    kind: 'pure',
    may: [],
    packages: [ZOD, TURF, 'kdbush'],
  },
  'src/linking': {
    holds: 'the Arabic place-name linker and article reader; build time only',
    kind: 'pure',
    may: ['src/domain'],
    packages: [ZOD],
  },
  'src/cli': {
    holds: 'thin Node commands over the pure rooms',
    kind: 'node',
    may: ['src/domain', 'src/linking'],
    packages: [ZOD, TURF, NODE, 'linkedom', '@mozilla/readability'],
  },
  'src/data': {
    holds: 'fetches, checks and indexes the dataset; failures are values',
    kind: 'browser',
    may: ['src/domain'],
    packages: [ZOD],
  },
  'src/store': {
    holds: 'one store, actions, memoised selectors, URL sync',
    kind: 'browser',
    may: ['src/domain'],
    packages: ['zustand/vanilla', 'zustand/vanilla/*', 'zustand/middleware'],
    neverReaches: ['react'],
  },
  'src/map': {
    holds: 'the only room that knows MapLibre; style, filter and feature builders',
    kind: 'browser',
    may: ['src/domain', 'src/map/drawing', 'src/map/events'],
    packages: [MAP_LIBRARY, `${MAP_LIBRARY}/*`, 'kdbush', TURF, ...FONTS, 'pmtiles', '@protomaps/basemaps'],
    neverReaches: ['react'],
  },
  'src/map/drawing': {
    holds: 'the static drawing (SVG) of the same view',
    kind: 'browser',
    may: ['src/domain', 'src/map', 'src/map/events'],
    packages: [TURF],
    neverReaches: [MAP_LIBRARY, 'react'],
  },
  'src/map/events': {
    holds: 'the event canvas over the map, drawn from day-sorted columns',
    kind: 'browser',
    may: ['src/domain', 'src/map', 'src/map/drawing'],
    packages: ['kdbush'],
    neverReaches: [MAP_LIBRARY, 'react'],
  },
  'src/i18n': {
    holds: 'messages by key, dates, digits, plurals',
    kind: 'browser',
    may: ['src/domain'],
    packages: ['i18next', ...REACT],
  },
  'src/panels': {
    holds: 'React views: timeline, article, place, event, search, legend, share',
    kind: 'browser',
    may: ['src/domain', 'src/store', 'src/map', 'src/map/drawing', 'src/map/events', 'src/i18n'],
    packages: [...REACT, ...ZUSTAND, 'mgrs'],
    neverReaches: [MAP_LIBRARY],
  },
  'src/page': {
    holds: 'what both entries share: bringing a prebuilt page to life, base styles, design tokens',
    kind: 'browser',
    may: ['src/domain', 'src/data', 'src/store'],
    packages: [...REACT, ...FONTS],
    neverReaches: [MAP_LIBRARY],
  },
  'src/app': {
    holds: 'the entry of the full map',
    ...ENTRY,
  },
  'src/embed': {
    holds: 'the entry of the embedded map',
    ...ENTRY,
  },
  'src/host': {
    holds: 'the script that pages on other sites load for the <karabakh-map> element; stands alone',
    kind: 'browser',
    may: [],
    packages: [],
  },
  'src/offline': {
    holds: 'the service worker that keeps the full map for use without a line; stands alone',
    kind: 'browser',
    may: [],
    packages: ['workbox-precaching'],
  },
  'src/prerender': {
    holds:
      'the first HTML of every page, and what link previews, oEmbed and search engines read; made at build time',
    kind: 'node',
    may: [...OF_PAGES, 'src/app', 'src/embed'],
    packages: [NODE, ZOD, ...REACT, ...ZUSTAND, 'i18next', '@resvg/resvg-js', 'postcss'],
    neverReaches: [MAP_LIBRARY],
  },
  geodata: {
    holds: 'the hand-kept sources of truth, their tests and the making of the base map',
    kind: 'tool',
    may: ['src/domain', 'src/linking', 'src/cli'],
    packages: [NODE, '*'],
  },
  e2e: {
    holds: 'what a reader does, through a driver; specs',
    kind: 'tool',
    may: ['src/domain'],
    packages: [
      'puppeteer-core',
      NODE,
      '@citation-js/*',
      '@axe-core/playwright',
      '@extractus/oembed-extractor',
      '@adobe/structured-data-validator',
      'html-validate',
      'linkedom',
      'sitemap',
    ],
  },
  bench: {
    holds: 'what is measured, beside what a user would pick instead; made-up datasets of any size',
    kind: 'tool',
    may: ['scripts', 'config', 'src/domain'],
    packages: [NODE, 'vite', '@playwright/test'],
  },
  'bench/pages': {
    holds:
      'pages that are measured: the floor, parts of the product, MapLibre and Leaflet as a user would take them',
    kind: 'tool',
    may: ['src/domain', 'src/data', 'src/store', 'src/map/events', 'src/i18n', 'src/app'],
    packages: [...REACT, MAP_LIBRARY, `${MAP_LIBRARY}/*`, 'leaflet', 'leaflet/*', 'leaflet.timeline'],
  },
  scripts: {
    holds: 'set-up, build, serve, check; run before anything is installed',
    kind: 'tool',
    may: [],
    packages: [NODE],
  },
  config: {
    holds: 'settings of the tools',
    kind: 'tool',
    may: ['scripts', 'src/domain', 'src/prerender'],
    packages: [NODE, 'vite', 'vitest/*', '@vitejs/*', '@playwright/test', 'subset-font', 'postcss'],
  },
  '.': {
    holds: 'settings that tools look for at the top',
    kind: 'tool',
    may: ['scripts', 'config', 'src/domain'],
    packages: [NODE, 'vite', 'vitest/*', '@vitejs/*'],
  },
}

/** What a test beside a file may import over what the file may. */
export const testPackages = [
  NODE,
  // Reads our own sources, to look at their regular expressions.
  'vite',
  'scslre',
  '@eslint-community/regexpp',
  'vitest',
  'fast-check',
  'fontkit',
  '@maplibre/maplibre-gl-style-spec',
  'ajv/*',
  '@citation-js/*',
  'linkedom',
  'html-validate',
  'sitemap',
  '@adobe/structured-data-validator',
  ...REACT,
]

/** Rules narrower than a room: files, what they may import over their room, or the only part of a room they may. */
export const exceptions = {
  /** Specs and driver speak through it. */
  playwrightFiles: ['e2e/fixtures.ts', 'e2e/playwright.config.ts'],
  /** Where our own drawing stands in the page as it was built; anywhere else a text could become markup. */
  markupFiles: ['src/panels/map-area.tsx'],
  /** The only part of the product that `e2e/` knows. */
  e2eMayOnly: 'src/domain/url/',
}

/** The natural way of data, for the picture: from, to. @type {readonly (readonly [string, string])[]} */
export const flow = [
  ['geodata', 'src/cli'],
  ['src/linking', 'src/cli'],
  ['src/cli', 'dataset'],
  ['dataset', 'src/data'],
  ['src/data', 'src/store'],
  ['src/store', 'src/map'],
  ['src/store', 'src/panels'],
  ['dataset', 'src/prerender'],
  ['src/prerender', 'pages'],
]
