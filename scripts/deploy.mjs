// Writes deploy/: server configurations for the site in dist/ (the last step of the build; node scripts/deploy.mjs alone).
// BASE is the sub-path, SITE_URL the address, SITE_FOLDER the folder on the server.
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { output } from './build/steps.mjs'
import { caddyConfig } from './deploy/caddy.mjs'
import { nginxConfig } from './deploy/nginx.mjs'
import { headersFile, redirectsFile } from './deploy/static-hosts.mjs'
import { inProject } from './paths.mjs'
import { readBase } from './serve.mjs'
import { readBuildHeaders } from './server/headers.mjs'
import { endWith, Failure } from './setup/failure.mjs'

const USUAL_HOST = 'maps.example.org'

/** Host name that `SITE_URL` names. */
function readHost() {
  const address = process.env.SITE_URL
  if (!address) return USUAL_HOST
  try {
    return new URL(address).hostname
  } catch {
    throw new Failure(
      `SITE_URL is ${JSON.stringify(address)}; it must be an address such as https://maps.example.org/`,
    )
  }
}

/** What the build says of the headers. @param {string} folder the built site */
export function buildHeadersOf(folder) {
  try {
    return readBuildHeaders(readFileSync(`${folder}/headers.json`, 'utf8'))
  } catch {
    throw new Failure(`There is no ${folder}/headers.json. Build first: npm run build`)
  }
}

function main() {
  const host = readHost()
  const folder = process.env.SITE_FOLDER || '/srv/karabakh-map'
  if (!/^\/[\w./-]*$/.test(folder))
    throw new Failure(
      `SITE_FOLDER is ${JSON.stringify(folder)}; it must be an absolute path of plain letters`,
    )
  const build = buildHeadersOf(output)
  const site = { folder: folder === '/' ? '' : folder.replace(/\/$/, ''), base: readBase(), host, build }
  const files = {
    'nginx.conf': nginxConfig({ ...site, listen: '80' }),
    Caddyfile: caddyConfig({ ...site, listen: host }),
    _headers: headersFile({ folder: output, build }),
    _redirects: redirectsFile(output),
  }
  mkdirSync(inProject('deploy'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(inProject('deploy', name), text)
  console.log(`deploy/: ${Object.keys(files).join(', ')}`)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main()
  } catch (error) {
    endWith(error)
  }
}
