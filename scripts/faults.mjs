// npm run faults: breaks every file that a visit asks for, and writes what the reader then has to docs/reliability.md.
import { inBrowser } from './in-browser.mjs'
import { endWith } from './setup/failure.mjs'

const SUITE = [
  '--config=e2e/playwright.config.ts',
  'reliability.spec.ts',
  '--project=desktop',
  '--project=reading',
]
// One after the other: all write the same table.
inBrowser([...SUITE, '--workers=1'], { FAULTS: 'write' }).then((code) => process.exit(code), endWith)
