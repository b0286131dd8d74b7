import { fileURLToPath } from 'node:url'
import type { PlaywrightTestConfig } from '@playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs against the built site in `dist/`, served as a static host would. `npm test` finds the browser and names it in
 * CHROMIUM; without it Playwright looks for its own.
 */
const config: PlaywrightTestConfig = {
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: 'ar',
    // Not UTC: a day that shifts by time zone is seen.
    timezoneId: 'Asia/Baku',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-quic',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: '*-touch.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // What differs by width and touch; links and faults are the same page.
      testMatch: ['open.spec.ts', 'select.spec.ts', 'time.spec.ts', '*-touch.spec.ts'],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    cwd: root,
    env: { PORT: '0', HOST: '', BASE: '' },
    // The server takes any free port; its number reaches the tests as E2E_PORT.
    wait: { stdout: /served at http:\/\/localhost:(?<e2e_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
}

export default config
