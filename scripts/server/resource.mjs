import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * A file that answers a request.
 * @typedef {{ path: string, name: string, size: number, modified: Date }} Resource
 *   `name`: path below the folder that is served, with slashes
 */

/**
 * @param {string} folder
 * @param {string[]} segments
 * @returns {Promise<{ kind: 'file', resource: Resource } | { kind: 'folder' } | { kind: 'none' }>}
 */
async function look(folder, segments) {
  try {
    const rootPath = await realpath(folder)
    const path = await realpath(join(rootPath, ...segments))
    // A symbolic link may lead out of the folder: what is outside is not there.
    if (path !== rootPath && !path.startsWith(rootPath + sep)) return { kind: 'none' }
    const found = await stat(path)
    if (found.isDirectory()) return { kind: 'folder' }
    if (!found.isFile()) return { kind: 'none' }
    return {
      kind: 'file',
      resource: { path, name: segments.join('/'), size: found.size, modified: found.mtime },
    }
  } catch {
    return { kind: 'none' }
  }
}

/**
 * The file for a path: itself, `index.html` of a folder, or with `.html` added. A folder asked for without its slash
 * gives `addSlash`.
 * @param {string} folder the folder that is served
 * @param {import('./request-path.mjs').Asked} asked
 * @returns {Promise<Resource | 'addSlash' | null>}
 */
export async function findResource(folder, { segments, folder: asFolder }) {
  if (asFolder) {
    const index = await look(folder, [...segments, 'index.html'])
    return index.kind === 'file' ? index.resource : null
  }
  const exact = await look(folder, segments)
  if (exact.kind === 'file') return exact.resource
  const last = segments.at(-1) ?? ''
  const page = await look(folder, [...segments.slice(0, -1), `${last}.html`])
  if (page.kind === 'file') return page.resource
  if (exact.kind !== 'folder') return null
  const index = await look(folder, [...segments, 'index.html'])
  return index.kind === 'file' ? 'addSlash' : null
}
