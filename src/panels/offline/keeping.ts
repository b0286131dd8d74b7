/** How it stands with the copy of the map on this device. */
export type Keeping =
  /** Not asked for yet; the browser says. */
  | { state: 'asking' }
  /** A frame, an address without https, a browser without service workers, or a site that has switched it off. */
  | { state: 'impossible' }
  | { state: 'none'; bytes: number | null }
  | { state: 'keeping'; done: number; of: number }
  | { state: 'failed'; bytes: number | null }
  | { state: 'kept'; newer: boolean; bytes: number | null }

const PROGRESS = 'karabakh-map:keeping'
const TAKE_OVER = 'karabakh-map:take-over'
const PREFIX = 'kept-'
/** How long a page waits for the newer worker, ms. */
const TAKE_OVER_WITHIN = 6000

interface Progress {
  done: number
  of: number
}

function progressOf(data: unknown): Progress | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, done, of } = data as Record<string, unknown>
  return type === PROGRESS && typeof done === 'number' && typeof of === 'number' ? { done, of } : null
}

/** What a copy would take, as the build wrote it; null where there is nothing to be had. */
async function sizeOf(site: string): Promise<number | null> {
  try {
    const response = await fetch(new URL('offline.json', site), { signal: AbortSignal.timeout(8000) })
    const size: unknown = await response.json()
    const { version, bytes } = (size ?? {}) as Record<string, unknown>
    return typeof version === 'string' && typeof bytes === 'number' ? bytes : null
  } catch {
    return null
  }
}

export interface Keeper {
  now: () => Keeping
  /** Asks how large a copy is; before it nothing is fetched. */
  prepare: () => void
  keep: () => void
  drop: () => void
  /** The reader's consent: the newer copy takes over and this page is opened anew. */
  renew: () => void
  subscribe: (listener: () => void) => () => void
}

/** `site` is the absolute address of the site's folder, ending in `/`; null where nothing can be kept. */
export function createKeeper(site: string | null): Keeper {
  let now: Keeping = { state: 'asking' }
  let bytes: number | null = null
  const listeners = new Set<() => void>()
  const set = (next: Keeping) => {
    now = next
    for (const listener of listeners) listener()
  }
  const workers: ServiceWorkerContainer | null =
    site !== null && globalThis.isSecureContext && 'serviceWorker' in navigator
      ? navigator.serviceWorker
      : null

  const watch = (registration: ServiceWorkerRegistration) => {
    const look = () => {
      const { active, waiting, installing } = registration
      if (active && !installing) set({ state: 'kept', newer: waiting !== null, bytes })
    }
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'redundant' && !registration.active) set({ state: 'failed', bytes })
        look()
      })
    })
    look()
  }
  workers?.addEventListener('message', ({ data }) => {
    const progress = progressOf(data)
    // A newer copy comes in quietly; only what the reader asked for is told.
    if (progress && now.state !== 'kept') set({ state: 'keeping', ...progress })
  })

  const ask = async () => {
    if (!workers || site === null) return set({ state: 'impossible' })
    try {
      const registration = await workers.getRegistration(site)
      if (registration?.scope === site && registration.active) {
        watch(registration)
        // What the browser would do within a day: a switch that was thrown is to be heard at once.
        await registration.update().catch(() => {})
        return
      }
      set({ state: 'none', bytes })
    } catch {
      set({ state: 'impossible' })
    }
  }
  void ask()

  return {
    now: () => now,
    prepare: () => {
      if (site === null || bytes !== null || now.state === 'impossible') return
      void sizeOf(site).then((size) => {
        bytes = size
        if (now.state === 'none') set(size === null ? { state: 'impossible' } : { state: 'none', bytes })
        else if (now.state === 'kept') set({ ...now, bytes })
      })
    },
    keep: () => {
      if (!workers || site === null) return
      set({ state: 'keeping', done: 0, of: 1 })
      void navigator.storage?.persist?.().catch(() => false)
      workers
        .register(new URL('sw.js', site).href, { scope: site, updateViaCache: 'none' })
        .then(watch)
        .catch(() => set({ state: 'failed', bytes }))
    },
    drop: () => {
      if (!workers || site === null) return
      void (async () => {
        const registration = await workers.getRegistration(site)
        await registration?.unregister()
        for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name)
        set({ state: 'none', bytes })
      })().catch(() => {})
    },
    renew: () => {
      if (!workers || site === null) return
      const anew = () => location.reload()
      workers.addEventListener('controllerchange', anew, { once: true })
      // A browser may hold the change back while the worker before is at work for this very page.
      setTimeout(anew, TAKE_OVER_WITHIN)
      void workers
        .getRegistration(site)
        .then((registration) => registration?.waiting?.postMessage({ type: TAKE_OVER }))
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
