import { contentTypes } from '../server/content-types.mjs'
import { fileKinds, GONE_VIEWS, headersOfKind, kindPatterns } from '../server/headers.mjs'

/** @typedef {import('./nginx.mjs').Site} Site */

/**
 * The headers of one kind of files, where it is matched.
 * @param {import('../server/headers.mjs').FileKind} kind
 * @param {Site} site
 * @param {string} indent
 */
const headerLines = (kind, { build }, indent) =>
  Object.entries(headersOfKind(kind, build))
    .map(([name, value]) => `${indent}header @${kind} ${name} "${value}"`)
    .join('\n')

/**
 * Matchers of the kinds: of each pattern, but for what an earlier one takes. Paths begin with a slash.
 */
function kindMatchers() {
  const earlier = /** @type {string[]} */ ([])
  const matchers = kindPatterns.map(([kind, pattern]) => {
    const here = pattern.replace(/^\^/, '^/')
    const matcher = [
      `		@${kind} {`,
      `			path_regexp ${here}`,
      ...earlier.map((other) => `			not path_regexp ${other}`),
      '		}',
    ].join('\n')
    earlier.push(here)
    return matcher
  })
  const rest = ['		@file {', ...earlier.map((other) => `			not path_regexp ${other}`), '		}'].join(
    '\n',
  )
  return [...matchers, rest].join('\n')
}

/** Content types by file name ending, as our own server gives them; set last, for Caddy sets its own. */
function typeLines() {
  /** @type {Map<string, string[]>} */
  const endings = new Map()
  for (const [ending, [type]] of Object.entries(contentTypes)) {
    endings.set(type, [...(endings.get(type) ?? []), `*${ending}`])
  }
  return [...endings]
    .map(
      ([type, patterns], i) => `		@type${i} path ${patterns.join(' ')}
		header @type${i} {
			Content-Type "${type}"
			defer
		}`,
    )
    .join('\n')
}

/** @param {{ pattern: string, page: string }} view @param {string} name of the matcher @param {string} prefix */
function goneView({ pattern, page }, name, prefix) {
  const part = (/** @type {number} */ i) => `{re.${name}.${i}}`
  return `		@${name} {
			path_regexp ${name} ${pattern.replace(/^\^/, '^/')}
			not file
			# A folder's own page, as which it was asked for above.
			not path */index.html
		}
		header @${name} {
			Access-Control-Allow-Origin *
			Cache-Control no-cache
		}
		redir @${name} ${prefix}/${part(1)}${page}?${part(2)}=${part(3)}&{query} 302`
}

/**
 * Configuration for Caddy (2.6 or newer, no plugin). Text goes out as brotli or gzip where it was compressed ahead
 * (`npm run compress`), else as gzip.
 * @param {Site} site
 */
export function caddyConfig(site) {
  const { folder, base, listen } = site
  const prefix = base.slice(0, -1)
  return `# Written by the build (scripts/deploy/caddy.mjs): change the address and the folder here, anything else there.
${listen} {
	root * ${folder}
	encode gzip
${prefix === '' ? '' : `	redir ${prefix} ${base} 308\n`}	route ${base}* {
${prefix === '' ? '' : `		uri strip_prefix ${prefix}\n`}		@folder path */
		rewrite @folder {path}index.html
		# The name of a page without .html.
		try_files {path} {path}.html
		# Views without a page of their own are shown by the start page, which also says of what is gone that it is.
${GONE_VIEWS.map((view, i) => goneView(view, `gone${i}`, prefix)).join('\n')}
${kindMatchers()}
${fileKinds.map((kind) => headerLines(kind, site, '		')).join('\n')}
${typeLines()}
		file_server {
			hide .*
			precompressed br gzip
		}
	}
	handle_errors {
		rewrite * /404.html
${Object.entries(headersOfKind('embed', site.build))
  .map(([name, value]) => `		header ${name} "${value}"`)
  .join('\n')}
		header Content-Type "text/html; charset=utf-8"
		file_server
	}
}
`
}
