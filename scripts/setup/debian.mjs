import { existsSync } from 'node:fs'
import { run } from '../run.mjs'

const LIMIT_SECONDS = 900

/** How to become root without a question, or null where that cannot be. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return []
  const { code } = await run('sudo', ['-n', 'true'], { quiet: true })
  return code === 0 ? ['sudo', '-n'] : null
}

/** Debian starts a server with its package; this keeps it from it while apt-get runs, as debootstrap does. */
const WITHOUT_STARTING = `policy=/usr/sbin/policy-rc.d
if [ -e "$policy" ]; then exec "$@"; fi
printf '#!/bin/sh\\nexit 101\\n' > "$policy" && chmod +x "$policy"
trap 'rm -f "$policy"' EXIT
"$@"`

/**
 * Tries to install a package of Debian's, where the machine has apt-get and root can be had without a question. What
 * keeps it from it is printed; whether the package then works is the caller's to see. A server is installed, not started.
 * @param {string} name
 */
export async function installFromDebian(name) {
  if (!existsSync('/usr/bin/apt-get')) return
  const prefix = await rootPrefix()
  if (prefix === null) {
    console.log(`  Debian's package ${name} needs root or sudo without a password`)
    return
  }
  console.log(`Installing Debian's package ${name} ...`)
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const [command = 'apt-get', ...rest] = [
      ...prefix,
      'sh',
      '-c',
      WITHOUT_STARTING,
      'sh',
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ]
    const { code, output } = await run(command, rest, { quiet: true, limitSeconds: LIMIT_SECONDS })
    if (code !== 0) {
      console.log(`  apt-get ${args[0]} ended with code ${code}: ${output.trim().split('\n').at(-1)}`)
      return
    }
  }
}
