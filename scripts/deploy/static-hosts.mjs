import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { languageFolders } from '../build/language-folders.mjs'
import { headersOfKind, kindOf } from '../server/headers.mjs'

/**
 * Patterns (`/place/*`) that between them name every file of the site once, each with a file it stands for. Hosts that
 * take several patterns of one file put their headers together, and two policies would both hold.
 * @param {string} folder the built site
 * @returns {{ pattern: string, example: string }[]}
 */
function disjointPatterns(folder, below = '') {
  // Their content is of one kind only in the parts below them.
  const lookedInto = ['data/', ...languageFolders(folder)]
  return readdirSync(join(folder, below))
    .filter((name) => !name.startsWith('_') && !/\.(?:br|gz)$/.test(name))
    .sort()
    .flatMap((name) => {
      const path = `${below}${name}`
      if (statSync(join(folder, path)).isDirectory()) {
        if (lookedInto.includes(`${path}/`)) return disjointPatterns(folder, `${path}/`)
        const page = readdirSync(join(folder, path)).some(
          (inner) => inner.endsWith('.html') || path.endsWith('embed'),
        )
        return [{ pattern: `/${path}/*`, example: `${path}/x${page ? '.html' : ''}` }]
      }
      if (!name.endsWith('.html')) return [{ pattern: `/${path}`, example: path }]
      // Hosts give a page by its name with and without its ending, an index by its folder.
      const bare = name === 'index.html' ? below : path.replace(/\.html$/, '')
      return [`/${path}`, `/${bare}`].map((pattern) => ({ pattern, example: path }))
    })
}

/**
 * `_headers` for Netlify and Cloudflare Pages, for a site at the root of its host.
 * @param {{ folder: string, build: import('../server/headers.mjs').BuildHeaders }} site `folder`: the built site here
 */
export function headersFile({ folder, build }) {
  return disjointPatterns(folder)
    .map(({ pattern, example }) =>
      [
        pattern,
        ...Object.entries(headersOfKind(kindOf(example), build)).map(
          ([name, value]) => `  ${name}: ${value}`,
        ),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n')
}

/** `_redirects` for Netlify, which follows it where no file is (Cloudflare follows it always): views without a page of their own lead to the start page. @param {string} folder the built site */
export function redirectsFile(folder) {
  return ['', ...languageFolders(folder)]
    .flatMap((language) =>
      ['place', 'event', 'article', 'story'].flatMap((kind) => [
        `/${language}embed/${kind}/:id /${language}embed.html?${kind}=:id 302`,
        `/${language}${kind}/:id /${language}?${kind}=:id 302`,
      ]),
    )
    .join('\n')
    .concat('\n')
}
