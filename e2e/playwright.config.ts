import { fileURLToPath } from 'node:url'
import type { PlaywrightTestConfig } from '@playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url))

const ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // WebGL by software is enough: the page itself is drawn twice as fast without it.
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
]
const launchOptions = (...more: string[]) => ({
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  args: [...ARGS, ...more],
})

/**
 * What is read beside the map, whatever draws it. Without WebGL the page shows the static drawing, so these run without
 * compiling shaders by software, which takes seconds a page.
 */
const READING = [
  'about-data',
  'announcements',
  'anywhere',
  'axe-panels',
  'axe-states',
  'bad-input',
  'cards',
  'firefox',
  'embed-dialog',
  'filters',
  'forms-of-page',
  'further-language',
  'framing',
  'framing-room',
  'journey',
  'keyboard',
  'labels',
  'large-export',
  'link',
  'list',
  'offline',
  'pages',
  'previews',
  'reader',
  'search',
  'servers',
  'story',
  'takeaway',
  'time-control',
].map((name) => `${name}.spec.ts`)

/**
 * Runs against the built site in `dist/`, served as a static host would. `npm test` finds the browser and names it in
 * CHROMIUM; without it Playwright looks for its own.
 */
const config: PlaywrightTestConfig = {
  testDir: '.',
  testMatch: '*.spec.ts',
  testIgnore: 'soak/**',
  outputDir: '../test-results',
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  fullyParallel: true,
  workers: 2,
  // A machine of which nothing is known may stall once; the list names what needed its second try.
  retries: process.env.CI ? 1 : 0,
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
    launchOptions: launchOptions(),
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: ['soak/**', '*-touch.spec.ts', 'handheld*.spec.ts', ...READING],
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'reading',
      testMatch: [...READING, 'reliability.spec.ts'],
      metadata: { drawn: true },
      use: { viewport: { width: 1280, height: 800 }, launchOptions: launchOptions('--disable-3d-apis') },
    },
    {
      name: 'phone',
      // What differs by width and touch; links and faults are the same page.
      testMatch: ['open.spec.ts', 'select.spec.ts', 'time.spec.ts', '*-touch.spec.ts'],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    {
      name: 'handheld',
      // The sheet and what a thumb does with it, whatever draws the map.
      testMatch: ['handheld*.spec.ts'],
      metadata: { drawn: true },
      use: {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        launchOptions: launchOptions('--disable-3d-apis'),
      },
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
