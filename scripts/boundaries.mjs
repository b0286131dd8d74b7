// Checks that every file keeps to its room: node scripts/boundaries.mjs. With --write it draws docs/architecture.md anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inProject, root } from './paths.mjs'
import { checkRooms } from './rooms/check.mjs'
import { withRooms } from './rooms/picture.mjs'

const DOCUMENT = inProject('docs', 'architecture.md')

function documentFault() {
  const text = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : ''
  try {
    if (withRooms(text) === text) return null
    return 'does not show the rooms as they are; run: node scripts/boundaries.mjs --write'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

if (process.argv.includes('--write')) writeFileSync(DOCUMENT, withRooms(readFileSync(DOCUMENT, 'utf8')))
const faults = checkRooms(root).map(({ file, line, rule, message }) => `${file}:${line} [${rule}] ${message}`)
const stale = documentFault()
if (stale) faults.push(`docs/architecture.md:1 [picture] ${stale}`)
for (const fault of faults) console.error(fault)
console.log(
  faults.length === 0 ? 'Every file keeps to its room.' : `${faults.length} breaches of the rooms' rules.`,
)
process.exit(faults.length === 0 ? 0 : 1)
