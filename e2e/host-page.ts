import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Faults } from './faults.ts'

export interface HostPage {
  /** Address of the page, with a slash at the end. */
  address: string
  close: () => void
}

/** A page of another site: the same machine by its other name. Asking it is no fault. */
export async function hostPage(
  faults: Faults,
  body: string,
  { direction = 'rtl' }: { direction?: 'rtl' | 'ltr' } = {},
): Promise<HostPage> {
  const language = direction === 'rtl' ? 'ar' : 'en'
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="${language}" dir="${direction}"><title>صحيفة</title><body style="margin:0">${body}</body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  faults.provoke(new RegExp(`^foreign request: http://127\\.0\\.0\\.1:${port}/`))
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

/** What a frame or the page round it has written into the browser, and what has moved: told to `told()`. */
export interface Watched {
  /** Names of what was written or tried: cookie, localStorage, ... */
  writes: string[]
  /** Sum of the layout shifts that nobody's input explains. */
  shift: number
  violations: string[]
}

/** Runs in every frame before its scripts: keeps count of writes, layout shifts and refusals of the policy. */
export function watchFrame(): void {
  const watched: Watched = { writes: [], shift: 0, violations: [] }
  Reflect.set(globalThis, 'watched', watched)
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    watched.violations.push(`${violatedDirective} ${blockedURI}`)
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift: unknown = Reflect.get(entry, 'value')
      if (Reflect.get(entry, 'hadRecentInput') !== true && typeof shift === 'number') watched.shift += shift
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const spy = (target: object, name: string, label: string) => {
    const original: unknown = Reflect.get(target, name)
    if (typeof original !== 'function') return
    Reflect.set(target, name, function (this: unknown, ...args: unknown[]): unknown {
      watched.writes.push(label)
      return Reflect.apply(original, this, args)
    })
  }
  spy(Storage.prototype, 'setItem', 'storage')
  spy(IDBFactory.prototype, 'open', 'indexedDB')
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(value: string) {
      watched.writes.push('cookie')
      cookie?.set?.call(this, value)
    },
  })
}
