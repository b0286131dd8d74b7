import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** Beside what is kept: the worker itself, what the server reads, and pages that are not kept. */
const MORE = ['sw.js', 'offline.json', 'headers.json', 'embed.html', 'place/baku.html', '404.html']

/** A copy of the built site in a folder of its own, served by the project's own server: what is deployed to it changes. */
export class KeptSite {
  readonly folder: string
  private server: ChildProcess | null = null
  address = ''

  constructor(name: string) {
    this.folder = mkdtempSync(join(tmpdir(), `karabakh-map-kept-${name}-`))
    const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
    const kept = [...(worker.split('\n')[0] ?? '').matchAll(/"url":"([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    for (const path of [...kept, ...MORE]) {
      if (!existsSync(join(dist, path))) continue
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      cpSync(join(dist, path), join(this.folder, path))
    }
  }

  async start(): Promise<void> {
    const server = spawn(process.execPath, [join(root, 'scripts', 'serve.mjs'), this.folder], {
      env: { ...process.env, PORT: '0', HOST: '', BASE: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.server = server
    this.address = await new Promise((resolve, reject) => {
      server.once('exit', () => reject(new Error('The server ended before it served.')))
      server.stdout?.on('data', (text: Buffer) => {
        const address = /http:\/\/localhost:\d+/.exec(text.toString())?.[0]
        if (address) resolve(address)
      })
    })
  }

  /** Changes a file as another deploy would. */
  deploy(path: string, change: (text: string) => string): void {
    const file = join(this.folder, path)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }

  stop(): void {
    this.server?.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The worker that undoes an earlier one, as `OFFLINE=off npm run build` ships it. */
export async function killSwitch(): Promise<string> {
  const program = "import('./scripts/build/offline.mjs').then((m) => process.stdout.write(m.KILL_SWITCH))"
  const child = spawn(process.execPath, ['-e', program], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  for await (const piece of child.stdout) text += String(piece)
  return text
}
