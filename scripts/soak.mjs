// npm run soak: random use of the built site by a seed, in both languages. SOAK_MINUTES (of each language) and
// SOAK_SEED change it.
import { inBrowser } from './in-browser.mjs'
import { endWith } from './setup/failure.mjs'

inBrowser(['--config=e2e/soak.config.ts']).then((code) => process.exit(code), endWith)
