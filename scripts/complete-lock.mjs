// After a change of packages: node scripts/complete-lock.mjs adds the platform packages that the registry in use does not
// carry to package-lock.json, without which `npm ci` refuses it.
import { readFileSync, writeFileSync } from 'node:fs'
import { inProject } from './paths.mjs'
import { missingEntries, withMissingEntries } from './setup/platform-packages.mjs'

const file = inProject('package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingEntries(lock)
for (const { path } of missing) console.log(`added ${path}`)
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(withMissingEntries(lock), null, 2)}\n`)
console.log(missing.length === 0 ? 'package-lock.json is complete.' : `${missing.length} entries added.`)
