/// <reference lib="webworker" />
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching'
import { answerFor } from './answer-for.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build: what is kept, and the build's name. */
declare const KEPT_FILES: PrecacheEntry[]
declare const KEPT_VERSION: string

/**
 * Keeps one build of the full map for use without a line. It comes only when a reader asks for it, holds still until the
 * reader wants a newer one, and leaves frames on other sites alone.
 */
const PREFIX = 'kept-'
/** The copy in use and the one before, for tabs that still run it. */
const COPIES = 2

const copy = new PrecacheController({
  cacheName: PREFIX + KEPT_VERSION,
  plugins: [{ cacheDidUpdate: tellProgress }],
})
copy.addToCacheList(KEPT_FILES)

let stored = 0
async function tellProgress(): Promise<void> {
  stored++
  const clients = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const progress = { type: 'karabakh-map:keeping', done: stored, of: KEPT_FILES.length }
  for (const client of clients) {
    // A client of ours has our origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    client.postMessage(progress)
  }
}

self.addEventListener('install', (event) => {
  // The controller waits for all of it: a copy is whole or it is none.
  void copy.install(event)
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const copies = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
      for (const old of copies.slice(0, -COPIES)) await caches.delete(old)
    })(),
  )
})

self.addEventListener('message', ({ data }) => {
  const asked: unknown = data
  if (
    typeof asked === 'object' &&
    asked !== null &&
    'type' in asked &&
    asked.type === 'karabakh-map:take-over'
  )
    void self.skipWaiting()
})

/** A file of this build or, for a tab that still runs the one before, of that. */
async function kept(url: string): Promise<Response | undefined> {
  const key = copy.getCacheKeyForURL(url)
  // Not `matchPrecache`: it opens its cache, and so makes an empty one anew where the copy was just dropped.
  const cacheName = copy.strategy.cacheName
  return (
    (key === undefined ? undefined : await caches.match(key, { cacheName })) ??
    (await caches.match(url, { ignoreVary: true }))
  )
}

/** Whether a request comes from a page that stands in a frame elsewhere. */
async function ofEmbed(clientId: string): Promise<boolean> {
  const client = clientId === '' ? undefined : await self.clients.get(clientId)
  return client !== undefined && answerFor(client.url, self.registration.scope).kind === 'embed'
}

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event
  if (request.method !== 'GET') return
  const answer = answerFor(request.url, self.registration.scope)
  if (answer.kind === 'foreign' || answer.kind === 'embed') return
  if (request.mode === 'navigate') {
    if (answer.kind === 'shell') event.respondWith(kept(answer.url).then((page) => page ?? fetch(request)))
    // A page of one record stands on the server; without a line the map itself shows the record.
    else if (answer.kind === 'record')
      event.respondWith(fetch(request).catch(() => Response.redirect(answer.url, 302)))
    return
  }
  event.respondWith(
    (async () =>
      (await ofEmbed(clientId)) ? fetch(request) : ((await kept(request.url)) ?? fetch(request)))(),
  )
})
