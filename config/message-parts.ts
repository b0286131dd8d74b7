import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** The namespaces that a request for a part of a message file names. */
const REQUEST = /^(.*\.json)\?only=([\w,]+)$/

/**
 * `messages/en.json?only=takeaway,measure` is a message file with those namespaces alone: a language is one file, and what only
 * some readers ask for stays out of what every page loads.
 */
export function messageParts(): Plugin {
  return {
    name: 'message-parts',
    enforce: 'pre',
    load(id) {
      const [, file, names] = REQUEST.exec(id) ?? []
      if (file === undefined || names === undefined) return null
      this.addWatchFile(file)
      const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
      const part = names.split(',').map((name) => {
        if (!(name in messages)) this.error(`${file} lacks the part "${name}" (docs/languages.md)`)
        return [name, messages[name]]
      })
      return {
        code: `export default ${JSON.stringify(Object.fromEntries(part))}`,
        moduleType: 'js',
        map: null,
      }
    },
  }
}
