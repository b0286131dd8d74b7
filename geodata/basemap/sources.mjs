import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DEBIAN_VERSIONS, debianFiles } from './lib/debian.mjs'
import { BASEMAP, packageFile, packageVersion, readJson, sha256, writeJson } from './lib/files.mjs'
import { OUTPUTS } from './lib/outputs.mjs'

/** Writes SOURCES.json: for each output its hash, the day it last changed, its licence and what it was made from. */
const path = join(BASEMAP, 'SOURCES.json')
const before = existsSync(path) ? readJson(path).outputs : []
const today = new Date().toISOString().slice(0, 10)
const hashes = new Map()

const outputs = OUTPUTS.map(({ file, licence, from }) => {
  const hash = sha256(join(BASEMAP, file))
  const old = before.find((o) => o.file === file)
  const date = old?.sha256 === hash ? old.date : today
  return { file, sha256: hash, date, licence, from: from.map(describe) }
})
writeJson(path, { comment: 'Written by "npm run sources" in geodata/basemap; do not edit.', outputs })

function describe({ npm, debian, manual, file, licence }) {
  if (npm)
    return {
      package: `npm:${npm}`,
      version: packageVersion(npm),
      file,
      sha256: hashed(packageFile(npm, file)),
      licence,
    }
  if (debian) {
    const unpacked = join(debianFiles(debian), file)
    return {
      package: `debian:${debian}`,
      version: DEBIAN_VERSIONS[debian],
      file,
      sha256: hashed(unpacked),
      licence,
    }
  }
  return { file: manual, sha256: hashed(join(BASEMAP, manual)), licence }
}

function hashed(file) {
  if (!hashes.has(file)) hashes.set(file, sha256(file))
  return hashes.get(file)
}
