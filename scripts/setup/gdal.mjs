import { run } from '../run.mjs'
import { installFromDebian } from './debian.mjs'

async function isThere() {
  const { code } = await run('ogrinfo', ['--version'], { quiet: true, limitSeconds: 60 })
  return code === 0
}

/**
 * Whether `ogrinfo` is there to read the exports with, installed where it can be. Without it the tests that need it are
 * left out, so that a machine without root loses nothing else; with CI=true they fail.
 */
export async function ensureOgrinfo() {
  if (await isThere()) return true
  await installFromDebian('gdal-bin')
  return isThere()
}
