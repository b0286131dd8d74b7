import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of a language's pages, as a part of a regular expression that all servers read alike: an id of two or three letters. */
export const LANGUAGE_FOLDER = '([a-z][a-z][a-z]?/)?'

/**
 * Folders of a built site that hold the pages of a further language, each ending in `/`.
 * @param {string} site
 */
export function languageFolders(site) {
  return readdirSync(site)
    .filter((name) => /^[a-z]{2,3}$/.test(name) && existsSync(join(site, name, 'embed.html')))
    .sort()
    .map((name) => `${name}/`)
}
