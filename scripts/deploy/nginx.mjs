import { contentTypes } from '../server/content-types.mjs'
import { fileKinds, GONE_VIEWS, headersOfKind, kindPatterns } from '../server/headers.mjs'

/**
 * @typedef {object} Site
 * @property {string} folder absolute path of the built site on the server
 * @property {string} base sub-path with a slash before and behind
 * @property {string} host name that the site answers to
 * @property {string} listen what the server listens on
 * @property {import('../server/headers.mjs').BuildHeaders} build
 */

/** @param {string} text */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** A header's name as part of a variable's. @param {string} name */
const variable = (name) => `$map_${name.toLowerCase().replaceAll('-', '_')}`

/** File name endings by content type. */
function endingsByType() {
  /** @type {Map<string, string[]>} */
  const endings = new Map()
  for (const [ending, [type]] of Object.entries(contentTypes)) {
    endings.set(type, [...(endings.get(type) ?? []), ending.slice(1)])
  }
  return [...endings]
}

/** One `map` for each header: its value by the kind of file. @param {Site} site */
function headerMaps({ build }) {
  const byKind = fileKinds.map((kind) => ({ kind, headers: headersOfKind(kind, build) }))
  const names = [...new Set(byKind.flatMap(({ headers }) => Object.keys(headers)))]
  const maps = names.map((name) => {
    const rows = byKind
      .filter(({ headers }) => headers[name] !== undefined)
      .map(({ kind, headers }) => `  ${kind} "${headers[name]}";`)
    return `map $map_kind ${variable(name)} {\n${rows.join('\n')}\n}`
  })
  return { names, maps }
}

/**
 * Configuration for nginx (1.22 or newer, no module beyond those of Debian's nginx-light), to stand in `http {}`.
 * Text goes out as brotli where it was compressed ahead (`npm run compress`), else as gzip.
 * @param {Site} site
 */
export function nginxConfig(site) {
  const { folder, base, host, listen } = site
  const { names, maps } = headerMaps(site)
  const root = literal(base)
  const kinds = kindPatterns.map(
    ([kind, pattern]) =>
      `  "~${pattern.replace(/^\^/, `^${root}`).replaceAll('\\.html$', '\\.html(\\.br)?$')}" ${kind};`,
  )
  const packed = Object.values(contentTypes)
    .filter(([, compressible]) => compressible)
    .map(([type]) => type.split(';')[0])
    .filter((type) => type !== 'text/html')
  const brotli = Object.entries(contentTypes)
    .filter(([, [, compressible]]) => compressible)
    .map(
      ([ending, [type]]) => `  location ~ ^${root}(.*${literal(ending)}\\.br)$ {
    internal;
    alias ${folder}/$1;
    types {}
    default_type "${type}";
    gzip off;
    gzip_static off;
    charset off;
  }`,
    )
  return `# Written by the build (scripts/deploy/nginx.mjs): change the address and the folder here, anything else there.
map $uri $map_kind {
${kinds.join('\n')}
  default file;
}
${maps.join('\n')}
map $http_accept_encoding $map_brotli {
  "~(^|[ ,])br([ ,]|$)" .br;
  default .none;
}
map $uri $map_encoding {
  "~\\.br$" br;
}
map $uri $map_vary {
  "~\\.br$" Accept-Encoding;
}

server {
  listen ${listen};
  server_name ${host};
  server_tokens off;
  absolute_redirect off;
  etag on;
  charset utf-8;
  charset_types text/javascript text/css application/json application/geo+json application/manifest+json application/ld+json application/xml text/plain text/markdown text/csv text/x-bibtex text/calendar image/svg+xml;
  types {
${endingsByType()
  .map(([type, endings]) => `    ${type.split(';')[0]} ${endings.join(' ')};`)
  .join('\n')}
  }
  default_type application/octet-stream;

  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_proxied any;
  gzip_types ${[...new Set(packed)].join(' ')};

${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}
  add_header Content-Encoding $map_encoding;
  add_header Vary $map_vary;

  error_page 404 ${base}404.html;
${base === '/' ? '' : `\n  location = ${base.slice(0, -1)} { return 308 ${base}$is_args$args; }\n`}
  location ${base} {
    alias ${folder}/;
    if (-f $request_filename$map_brotli) { rewrite ^ $uri$map_brotli last; }
    if (-f $request_filename) { break; }
    if (-f $request_filename.html) { rewrite ^ $uri.html last; }
    if (-f $request_filename/index.html) {
      rewrite ^(.*[^/])$ $1/ permanent;
      rewrite ^ \${uri}index.html last;
    }
    # Views without a page of their own are shown by the start page, which also says of what is gone that it is.
${GONE_VIEWS.map(({ pattern, page }) => `    rewrite "${pattern.replace(/^\^/, `^${root}`)}" ${base}$1${page}?$2=$3 redirect;`).join('\n')}
    return 404;
  }
  location ~ /\\.(?!well-known/) { return 404; }
${brotli.join('\n')}
}
`
}
