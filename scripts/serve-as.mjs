// Serves dist/ (or the folder given) by nginx or Caddy as deploy/ configures them, on loopback and without root:
// node scripts/serve-as.mjs nginx|caddy [folder], with PORT and BASE.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { caddyConfig } from './deploy/caddy.mjs'
import { nginxConfig } from './deploy/nginx.mjs'
import { buildHeadersOf } from './deploy.mjs'
import { inProject } from './paths.mjs'
import { readBase, stopOnSignal } from './serve.mjs'
import { listen, readPort } from './server/listen.mjs'
import { endWith, Failure } from './setup/failure.mjs'
import { serverCommand } from './setup/servers.mjs'

const START_MILLISECONDS = 10_000
const HOST = '127.0.0.1'

/** A port that nobody uses just now. */
async function freePort() {
  const server = await listen((_, response) => response.end(), 0, HOST)
  await server.close()
  return server.port
}

/**
 * Command, arguments and files for a server that keeps to its own folder. `site.listen` is set here.
 * @type {Readonly<Record<string, (site: Omit<import('./deploy/nginx.mjs').Site, 'listen'>, port: number, prefix: string) => { command: string, args: string[], files: Record<string, string>, env: NodeJS.ProcessEnv }>>}
 */
const SERVERS = {
  nginx: (site, port, prefix) => ({
    command: serverCommand('nginx'),
    args: ['-p', prefix, '-e', 'stderr', '-c', join(prefix, 'server.conf')],
    env: {},
    files: {
      'site.conf': nginxConfig({ ...site, listen: `${HOST}:${port}` }),
      // As root its workers would be another user's, who may not read the site.
      'server.conf': `daemon off;
${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
pid nginx.pid;
error_log stderr error;
events {}
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  sendfile on;
  include site.conf;
}
`,
    },
  }),
  caddy: (site, port, prefix) => ({
    command: serverCommand('caddy'),
    args: ['run', '--config', join(prefix, 'Caddyfile'), '--adapter', 'caddyfile'],
    // Where Caddy would keep certificates and its last configuration.
    env: { HOME: prefix, XDG_DATA_HOME: prefix, XDG_CONFIG_HOME: prefix },
    files: {
      'site.caddy': caddyConfig({ ...site, listen: `http://${HOST}:${port}, http://localhost:${port}` }),
      Caddyfile: `{
	admin off
	auto_https off
	default_bind ${HOST}
	log {
		level ERROR
	}
}
import site.caddy
`,
    },
  }),
}

/** Resolves once something listens there. @param {number} port @param {() => boolean} ended */
async function listening(port, ended) {
  const until = performance.now() + START_MILLISECONDS
  while (performance.now() < until && !ended()) {
    const open = await new Promise((settle) => {
      const socket = connect(port, HOST, () => {
        socket.destroy()
        settle(true)
      })
      socket.once('error', () => settle(false))
    })
    if (open) return
    await new Promise((settle) => setTimeout(settle, 50))
  }
  throw new Failure('The server did not start; what it said stands above.')
}

async function main() {
  const [name = '', given] = process.argv.slice(2)
  const folder = resolve(given ?? inProject('dist'))
  const make = SERVERS[name]
  if (!make) throw new Failure('Which server? node scripts/serve-as.mjs nginx|caddy [folder]')
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}. Build first: npm run build`)
  const port = readPort(process.env.PORT, 0) || (await freePort())
  const base = readBase()
  const prefix = mkdtempSync(join(tmpdir(), 'karabakh-map-server-'))
  const site = { folder, base, host: 'localhost', build: buildHeadersOf(folder) }
  const { command, args, files, env } = make(site, port, prefix)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(prefix, file), text)
  const server = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  let ended = false
  const over = new Promise((settle) => {
    server.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      ended = true
      settle(undefined)
    })
    server.once('exit', () => {
      ended = true
      settle(undefined)
    })
  })
  const close = async () => {
    server.kill('SIGTERM')
    await over
    rmSync(prefix, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  stopOnSignal(close)
  try {
    await listening(port, () => ended)
  } catch (error) {
    await close()
    throw error
  }
  console.log(`${folder} is served at http://localhost:${port}${base === '/' ? '' : base} by ${name}`)
}

main().catch(endWith)
