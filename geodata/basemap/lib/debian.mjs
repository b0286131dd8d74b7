import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from './files.mjs'

/** The Debian packages read, with the versions the committed outputs were made from. */
export const DEBIAN_VERSIONS = { 'qgis-common': '3.22.16+dfsg-1', 'marble-qt-data': '4:22.12.3-1' }

/**
 * Downloads a Debian package by name and unpacks it without installing; returns the folder that stands for "/".
 * Needs apt-get and dpkg-deb (Debian or Ubuntu), no root.
 */
export function debianFiles(name) {
  const folder = join(CACHE, name)
  const root = join(folder, 'root')
  if (existsSync(root)) return root
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('apt-get', ['download', `${name}=${DEBIAN_VERSIONS[name]}`], { cwd: folder, stdio: 'pipe' })
  } catch (error) {
    throw new Error(
      `Debian package ${name} ${DEBIAN_VERSIONS[name]} cannot be downloaded: run "apt-get update" first (${error.message})`,
      { cause: error },
    )
  }
  const deb = readdirSync(folder).find((file) => file.endsWith('.deb'))
  execFileSync('dpkg-deb', ['-x', join(folder, deb), root], { stdio: 'pipe' })
  return root
}
