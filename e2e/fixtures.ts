import { test as base, expect, type Locator, type Page, type Route } from '@playwright/test'
import { Faults } from './faults.ts'

interface Fixtures {
  faults: Faults
}

/** Makes refusals of the Content Security Policy heard, in the page and in its frames. */
function tellViolations() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`CSP refused ${violatedDirective}: ${blockedURI} (${sourceFile})`)
  })
}

/**
 * The one file that imports Playwright. Every test watches the page: an error in the console, an uncaught exception, a refusal of the policy or a request to
 * another origin fails it.
 */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ page, baseURL }, provide) => {
      const faults = new Faults()
      const origin = new URL(baseURL ?? '').origin
      page.on('console', (message) => {
        if (message.type() === 'error') faults.add(`console: ${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => faults.add(`uncaught: ${error.stack ?? error.message}`))
      page.on('crash', () => faults.add('the page crashed'))
      page.context().on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url())
        if (/^https?:|^wss?:/.test(protocol) && asked !== origin)
          faults.add(`foreign request: ${request.url()}`)
      })
      await page.addInitScript(tellViolations)
      await provide(faults)
      expect(faults.unexpected(), 'faults of the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Without a page: for what opens a browser of its own. */
export const plainTest = base

export { expect, type Locator, type Page, type Route }
