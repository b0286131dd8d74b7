import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Images } from '../domain/check/check-relief.ts'
import type { Fault } from '../domain/check/fault.ts'
import {
  isArticleFile,
  isStoryFile,
  OPTIONAL_FILES,
  RELIEF_IMAGES,
  REQUIRED_FILES,
} from '../domain/check/folder.ts'
import { withoutByteOrderMark } from '../domain/check/parse-file.ts'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Files of a sub-folder, which may be missing. */
async function filesIn(
  folder: string,
  sub: 'articles' | 'stories',
  isOne: (file: string) => boolean,
): Promise<string[]> {
  try {
    const names = await readdir(join(folder, sub))
    return names.map((name) => `${sub}/${name}`).filter(isOne)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** The pictures that are there. */
async function readImages(folder: string): Promise<Images> {
  const images = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const file of RELIEF_IMAGES) {
    try {
      images.set(file, new Uint8Array(await readFile(join(folder, file))))
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  return images
}

/** Why a file gave no text. */
function readingFault(file: string, error: unknown): Fault {
  if (isMissing(error)) {
    const hint = file.startsWith('basemap/')
      ? 'npm run basemap makes it; an empty layer is {"type":"FeatureCollection","features":[]}'
      : 'a dataset folder holds it even where it lists nothing; MAP_DATA names another folder'
    return { file, path: null, reason: 'no such file', hint }
  }
  if (error instanceof TypeError) {
    return { file, path: null, reason: 'is not UTF-8', hint: 'save it as UTF-8' }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { file, path: null, reason: `cannot be read: ${message}` }
}

/**
 * The texts of a dataset folder by their path relative to it, byte order marks left out, and its pictures. Missing
 * files and bytes that are not UTF-8 are faults; a folder without articles, stories or the optional files
 * is none.
 */
export async function readFolder(
  folder: string,
): Promise<{ texts: Map<string, string>; images: Images; faults: Fault[] }> {
  const texts = new Map<string, string>()
  const faults: Fault[] = []
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const listed = await Promise.all([
    filesIn(folder, 'articles', isArticleFile),
    filesIn(folder, 'stories', isStoryFile),
  ])
  for (const file of [...REQUIRED_FILES, ...OPTIONAL_FILES, ...listed.flat()].sort()) {
    try {
      texts.set(file, withoutByteOrderMark(decoder.decode(await readFile(join(folder, file)))))
    } catch (error) {
      if (isMissing(error) && OPTIONAL_FILES.includes(file)) continue
      faults.push(readingFault(file, error))
    }
  }
  return { texts, images: await readImages(folder), faults }
}
