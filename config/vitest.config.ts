import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { messageParts } from './message-parts.ts'

/** Unit tests: beside the files they are about, in Node, without a browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [messageParts()],
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'config/**/*.test.ts',
      'geodata/**/*.test.ts',
      'scripts/**/*.test.mjs',
    ],
    exclude: ['**/node_modules/**'],
    // No test changes what another reads: modules are pure or remember only what they were asked. A worker for each of 250
    // files would take longer than the tests.
    isolate: false,
    maxWorkers: 2,
    // What anybody may send us is tried on many more inputs where nobody waits for it.
    env: {
      TZ: 'UTC',
      FUZZ_RUNS: process.env.CI ? '10000' : '500',
      LINEAR_UNITS: process.env.LINEAR_UNITS ?? '250000',
    },
    // Properties are tried on many inputs; a busy machine takes its time over them.
    testTimeout: 30_000,
    // As in the tests of pages; what passes at its second try is named where the steps are summed up.
    retry: process.env.CI ? 1 : 0,
    // Its entry for Node names no exports; the one for bundlers does.
    server: { deps: { inline: ['mgrs'] } },
  },
})
