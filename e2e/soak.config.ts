import base from './playwright.config.ts'

/** An hour's worth of random use in three minutes: `npm run soak`. */
const config: typeof base = {
  ...base,
  testDir: 'soak',
  testIgnore: [],
  reporter: 'list',
  workers: 1,
  retries: 0,
  projects: [{ name: 'soak', use: { viewport: { width: 1280, height: 800 } } }],
}

export default config
