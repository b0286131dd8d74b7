import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { inProject, root } from '../paths.mjs'

/** Variables that change what is built. */
const SETTINGS = [
  'BASE',
  'SITE_URL',
  'MAP_DATA',
  'ARTICLE_TEXTS',
  'VITE_BASEMAP_URL',
  'PAGES',
  'SITE_FOLDER',
  'OFFLINE',
]

/** Everything of the project that goes into the build. */
const INPUTS = [
  'src',
  'public',
  'scripts',
  'config',
  'about-data.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

export const output = inProject('dist')

/** Files, folders and settings that decide what a build gives. */
export function buildInputs() {
  const outside = [process.env.MAP_DATA || 'geodata', process.env.ARTICLE_TEXTS || null].filter(
    (folder) => folder !== null,
  )
  const templates = readdirSync(root).filter((name) => name.endsWith('.html'))
  return {
    paths: [
      ...[...INPUTS, ...templates].map((name) => inProject(name)),
      ...outside.map((folder) => resolve(root, folder)),
    ],
    settings: Object.fromEntries(SETTINGS.map((name) => [name, process.env[name]])),
  }
}

const VITE = inProject('node_modules', 'vite', 'bin', 'vite.js')
/** The configuration as Node reads it: bundled first it would cost every build some tenths of a second. */
const NATIVE = ['--configLoader', 'native']
const QUIET = '--disable-warning=ExperimentalWarning'

/**
 * Megabytes for what is new on the heap. Several threads at work on a large dataset stay below a gigabyte together; what they
 * make lives for a page only, and with less room for it the collector takes a fifth of the time.
 */
const YOUNG = '--max-semi-space-size=16'

/**
 * A step of the build, done once those named in `after` are. Each writes files of its own; the output is empty before.
 * `apart`: its time is told beside that of the build. `tells`: what it says is shown.
 * @typedef {{ name: string, args: string[], after?: string[], apart?: boolean, tells?: boolean }} Step
 */

/** In an order in which they can also be done one by one. @type {readonly Step[]} */
export const steps = [
  { name: 'messages', args: [inProject('scripts', 'messages.mjs')] },
  {
    name: 'pages and scripts',
    args: [VITE, 'build', ...NATIVE, '--emptyOutDir', 'false'],
    after: ['messages'],
  },
  {
    name: 'dataset',
    args: [QUIET, inProject('src', 'cli', 'data.ts'), '--bom', '--exports', inProject('dist', 'export')],
    after: ['messages'],
  },
  {
    name: 'prerenderer',
    args: [VITE, 'build', ...NATIVE, '--ssr', 'src/prerender/main.ts', '--outDir', '.cache/prerender'],
    after: ['messages'],
  },
  {
    name: 'offline worker',
    args: [VITE, 'build', ...NATIVE, '--config', 'config/vite.worker.config.ts'],
    after: ['messages'],
  },
  {
    name: 'first HTML of every page',
    args: [QUIET, YOUNG, inProject('.cache', 'prerender', 'main.js')],
    after: ['pages and scripts', 'dataset', 'prerenderer'],
    tells: true,
  },
  // Kept by content, so that only what has changed is drawn: its time is no part of the build's.
  {
    name: 'pictures for previews',
    args: [QUIET, YOUNG, inProject('.cache', 'prerender', 'main.js'), 'pictures'],
    after: ['first HTML of every page'],
    apart: true,
  },
  {
    name: 'offline copy',
    args: [inProject('scripts', 'build', 'offline.mjs')],
    after: ['first HTML of every page', 'offline worker', 'pictures for previews'],
  },
  {
    name: 'server configurations',
    args: [inProject('scripts', 'deploy.mjs')],
    after: ['first HTML of every page', 'pictures for previews'],
  },
]
