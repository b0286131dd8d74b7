import { existsSync } from 'node:fs'
import { run } from '../run.mjs'
import { installFromDebian } from './debian.mjs'

/** The servers that the site ships configurations for, and Debian's packages of them. */
const SERVERS = [
  { name: 'nginx', version: '-v', package: 'nginx-light' },
  { name: 'caddy', version: 'version', package: 'caddy' },
]
/** Where Debian puts servers, which is not in everybody's PATH. */
const SYSTEM_FOLDER = '/usr/sbin'

/**
 * How to call a server: by its name, or by its whole path where PATH does not lead to it.
 * @param {string} name
 */
export function serverCommand(name) {
  const path = `${SYSTEM_FOLDER}/${name}`
  return existsSync(path) ? path : name
}

/** @param {typeof SERVERS[number]} server */
async function isThere({ name, version }) {
  const { code } = await run(serverCommand(name), [version], { quiet: true, limitSeconds: 60 })
  return code === 0
}

/**
 * Installs the servers whose configurations the site ships, where they are missing and can be had. Answers the packages
 * that are still missing; with CI=true the tests that need them fail.
 */
export async function ensureServers() {
  const missing = []
  for (const server of SERVERS) {
    if (await isThere(server)) continue
    await installFromDebian(server.package)
    if (!(await isThere(server))) missing.push(server.package)
  }
  return missing
}
