import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What can be wrong with an answer. */
export const lineFaults = ['hangs', 'breaks off', 'is cut short', 'answers 500', 'is an HTML page'] as const
export type LineFault = (typeof lineFaults)[number]

export interface FaultyServer {
  origin: string
  /** From now on every file whose path the form fits goes wrong in this way; null: none does. */
  break: (form: RegExp | null, fault?: LineFault) => void
  /** Paths of the files that went wrong since `break`. */
  broken: () => readonly string[]
  close: () => Promise<void>
}

const PAGE =
  '<!doctype html><html lang="en"><title>Sign in</title><p>Please sign in to this network.</p></html>'

/** Stands before the site's server and hands everything on, but for what it is told to break. */
export async function startFaultyServer(site: string): Promise<FaultyServer> {
  let form: RegExp | null = null
  let fault: LineFault = 'hangs'
  let hit: string[] = []
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? '/', site).pathname
    if (form?.test(path)) {
      hit.push(path)
      spoil(fault, asked, answer, site)
    } else handOn(asked, answer, site)
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    break: (next, how = 'hangs') => {
      form = next
      fault = how
      hit = []
    },
    broken: () => hit,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function ask(
  asked: IncomingMessage,
  site: string,
  headers: IncomingMessage['headers'],
  hear: (from: IncomingMessage) => void,
) {
  const from = request(new URL(asked.url ?? '/', site), { method: asked.method, headers }, hear)
  from.on('error', () => {})
  asked.pipe(from)
}

function handOn(asked: IncomingMessage, answer: ServerResponse, site: string) {
  ask(asked, site, asked.headers, (from) => {
    answer.writeHead(from.statusCode ?? 502, from.headers)
    from.pipe(answer)
  })
}

function spoil(fault: LineFault, asked: IncomingMessage, answer: ServerResponse, site: string) {
  if (fault === 'hangs') return
  if (fault === 'breaks off') asked.socket.destroy()
  else if (fault === 'answers 500') answer.writeHead(500, { 'content-type': 'text/plain' }).end('no')
  else if (fault === 'is an HTML page')
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  else cutShort(asked, answer, site)
}

/** Half of the file, as a whole answer: nothing on the line says that something is missing. */
function cutShort(asked: IncomingMessage, answer: ServerResponse, site: string) {
  const { 'accept-encoding': _encoding, ...headers } = asked.headers
  ask(asked, site, headers, (from) => {
    const chunks: Buffer[] = []
    from.on('data', (chunk: Buffer) => chunks.push(chunk))
    from.on('end', () => {
      const whole = Buffer.concat(chunks)
      const { 'content-length': _length, etag: _etag, ...kept } = from.headers
      answer.writeHead(from.statusCode ?? 200, kept).end(whole.subarray(0, whole.length >> 1))
    })
  })
}
