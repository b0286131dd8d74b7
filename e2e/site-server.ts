import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** `own`: the project's server; the others as `deploy/` configures them. */
export type ServerName = 'own' | 'nginx' | 'caddy'

/** Whether a server is on this machine; `npm test` installs what it can. */
export function hasServer(name: ServerName): boolean {
  if (name === 'own' || process.env.CI) return true
  return existsSync(`/usr/sbin/${name}`) || spawnSync(name, ['version']).error === undefined
}

export interface SiteServer {
  /** Address of the site's root, with a slash at the end. */
  address: string
  close: () => Promise<void>
}

/** Starts a server on a free port. `base` is a sub-path with slashes before and behind. */
export async function startSite(
  name: ServerName,
  { base = '/', folder = 'dist' }: { base?: string; folder?: string } = {},
): Promise<SiteServer> {
  const args = name === 'own' ? ['scripts/serve.mjs', folder] : ['scripts/serve-as.mjs', name, folder]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '', BASE: base, npm_lifecycle_event: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await addressOf(child)
  return {
    address: `${address.replace(/\/$/, '')}/`,
    close: () =>
      new Promise((done) => {
        child.once('exit', () => done())
        child.kill('SIGTERM')
      }),
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /served at (http:\/\/localhost:\S+)/.exec(said)?.[1]
      if (address) found(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => failed(new Error(`the server ended with code ${code}: ${said}`)))
  })
}
