import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. Every command works on it, wherever it is called from. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string[]} parts path inside the project */
export const inProject = (...parts) => join(root, ...parts)

/**
 * PATH without the project's own `node_modules/.bin`: what the machine itself offers. npm puts that folder first,
 * and what stands there goes away in the middle of an install.
 */
export function machinePath() {
  const own = inProject('node_modules', '.bin')
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && folder !== own)
    .join(delimiter)
}
