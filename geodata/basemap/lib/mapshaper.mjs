import { execFileSync } from 'node:child_process'
import { packageFile } from './files.mjs'

/**
 * Runs mapshaper with the given arguments. The sources hold polygons of over 100 MB, on which GEOS-based
 * clipping fails; mapshaper clips them in about 30 s with 6 GB of heap.
 */
export function mapshaper(...args) {
  const bin = packageFile('mapshaper', 'bin/mapshaper')
  execFileSync(process.execPath, ['--max-old-space-size=6000', bin, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}
