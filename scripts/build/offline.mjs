// The last step of the build: the service worker with the list of what it keeps, and what a reader is told of its size.
// OFFLINE=off ships the kill switch in its place: a worker that drops every copy and takes itself away.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inProject } from '../paths.mjs'
import { languageFolders } from './language-folders.mjs'

/** Kept of each language; the rest of the views are shown by the start page. */
const IN_EACH_LANGUAGE = ['index.html', 'about-data.html', 'manifest.webmanifest']
const FILES = ['icon.svg', 'icons/192.png', 'icons/512.png', 'icons/maskable.png', 'data/manifest.json']
/** Frames have scripts of their own; browsers that can keep the map read woff2. */
const LEFT_OUT = /^assets\/(?:embed|live-embed)[-.]|\.woff$/

/**
 * What is kept of a built site. A name that changes with the content needs no revision.
 * @param {string} dist
 * @returns {{ url: string, revision: string | null, bytes: number }[]}
 */
export function keptFiles(dist) {
  const named = ['assets', 'data'].flatMap((folder) =>
    readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8', withFileTypes: false })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => statSync(join(dist, path)).isFile()),
  )
  const ofLanguages = ['', ...languageFolders(dist)].flatMap((folder) =>
    IN_EACH_LANGUAGE.map((name) => `${folder}${name}`),
  )
  const fixed = [...ofLanguages, ...FILES]
  return [...fixed, ...named.filter((path) => !FILES.includes(path) && !LEFT_OUT.test(path)).sort()].map(
    (url) => {
      const file = join(dist, url)
      if (!fixed.includes(url)) return { url, revision: null, bytes: statSync(file).size }
      const bytes = readFileSync(file)
      const revision = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
      return { url, revision, bytes: bytes.length }
    },
  )
}

/** A worker that undoes an earlier one: copies go, the registration goes, open pages stay as they are. */
export const KILL_SWITCH = `async function drop() {
  for (const name of await caches.keys()) if (name.startsWith('kept-')) await caches.delete(name)
}
// At once: a browser may hold the activation back for as long as the worker before is at work.
self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(drop())
  // Not waited for: it is done after the installing.
  self.registration.unregister()
})
self.addEventListener('activate', (event) => event.waitUntil(drop().then(() => self.registration.unregister())))
`

/** @param {string} dist @param {string} worker text of the worker, without its list */
export function writeOffline(dist, worker) {
  if (process.env.OFFLINE === 'off') {
    writeFileSync(join(dist, 'sw.js'), KILL_SWITCH)
    writeFileSync(join(dist, 'offline.json'), `${JSON.stringify({ version: null, files: 0, bytes: 0 })}\n`)
    return
  }
  const kept = keptFiles(dist)
  const list = JSON.stringify(kept.map(({ url, revision }) => ({ url, revision })))
  const version = createHash('sha256').update(list).digest('hex').slice(0, 12)
  const head = `const KEPT_FILES = ${list};\nconst KEPT_VERSION = '${version}';\n`
  writeFileSync(join(dist, 'sw.js'), head + worker)
  const bytes = kept.reduce((sum, file) => sum + file.bytes, 0)
  writeFileSync(join(dist, 'offline.json'), `${JSON.stringify({ version, files: kept.length, bytes })}\n`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeOffline(inProject('dist'), readFileSync(inProject('.cache', 'worker', 'sw.js'), 'utf8'))
