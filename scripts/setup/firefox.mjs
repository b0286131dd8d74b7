import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { machinePath } from '../paths.mjs'
import { run } from '../run.mjs'
import { installFromDebian } from './debian.mjs'

const NAMES = ['firefox-esr', 'firefox']
const USUAL_PLACES = ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox']

/** @param {string} path */
async function runs(path) {
  const { code, output } = await run(path, ['--version'], { quiet: true, limitSeconds: 60 })
  return code === 0 && output.includes('Firefox')
}

async function firstThatRuns() {
  const inPath = NAMES.flatMap((name) =>
    machinePath()
      .split(delimiter)
      .map((folder) => join(folder, name)),
  )
  for (const path of new Set([...inPath, ...USUAL_PLACES]))
    if (existsSync(path) && (await runs(path))) return path
  return null
}

/**
 * Path of a Firefox: the one `FIREFOX` names, one that is there, or Debian's package. Null where none can be had: then its
 * test is left out, so that a machine without root loses nothing else; with CI=true it fails.
 */
export async function ensureFirefox() {
  const named = process.env.FIREFOX
  if (named) return (await runs(named)) ? named : null
  const present = await firstThatRuns()
  if (present) return present
  await installFromDebian('firefox-esr')
  return firstThatRuns()
}
