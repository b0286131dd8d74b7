/**
 * The one Trusted Types policy of a page. The headers ask for it (`trusted-types default`), so that no text can become
 * markup or a script's address but through here. Browsers without Trusted Types know no such thing and need none.
 */

/** What the page knows of where it stands. */
export interface Place {
  /** Address of the page. */
  address: string
  /** Whether the page has an origin of its own; in `sandbox="allow-scripts"` it has none. */
  opaque: boolean
}

/**
 * Scripts of our own site only. Without an origin of its own a page cannot start a worker from its site: there MapLibre
 * writes the worker, fetched from the site, into a `data:` address, and there is nothing in such a page to be had.
 */
export function admittedScript(script: string, { address, opaque }: Place): string | null {
  try {
    // A `blob:` address has the origin of the page that made it.
    const { origin } = new URL(script, address)
    if (origin !== 'null' && origin === new URL(address).origin) return script
    return opaque && script.startsWith('data:text/javascript;charset=utf-8,') ? script : null
  } catch {
    return null
  }
}

/** No text becomes markup; React sets an element it leaves to a prebuilt drawing to nothing. */
export function admittedMarkup(markup: string): string | null {
  return markup === '' ? markup : null
}

interface PolicyRules {
  createHTML: (markup: string) => string | null
  createScriptURL: (script: string) => string | null
}

interface PolicyFactory {
  createPolicy: (name: string, rules: PolicyRules) => unknown
}

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' &&
  value !== null &&
  'createPolicy' in value &&
  typeof value.createPolicy === 'function'

/** Sets the policy, once, before anything else runs. */
export function setScriptPolicy(): void {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!isFactory(factory)) return
  const opaque = globalThis.origin === 'null'
  factory.createPolicy('default', {
    createHTML: admittedMarkup,
    createScriptURL: (script) => admittedScript(script, { address: location.href, opaque }),
  })
}
