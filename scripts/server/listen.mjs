import { createServer } from 'node:http'
import { Failure } from '../setup/failure.mjs'

/** Both loopback addresses: `localhost` means either, by the machine's settings. */
const LOOPBACK = ['127.0.0.1', '::1']

/**
 * The port that `PORT` names. Throws a Failure where it is no port.
 * @param {string | undefined} value
 * @param {number} usual
 */
export function readPort(value, usual) {
  if (value === undefined || value.trim() === '') return usual
  const port = /^\d{1,5}$/.test(value.trim()) ? Number(value) : Number.NaN
  if (!(port >= 0 && port <= 65535)) {
    throw new Failure(
      `PORT is ${JSON.stringify(value)}, which is no port. Give a number from 1 to 65535: PORT=8080 npm start`,
    )
  }
  return port
}

/** @param {unknown} error @param {number} port */
function explain(error, port) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code
  if (code === 'EADDRINUSE') {
    return new Failure(
      `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port === 65535 ? 8080 : port + 1} npm start`,
    )
  }
  if (code === 'EACCES') {
    return new Failure(
      `Port ${port} may not be opened by this user. Choose one above 1023: PORT=8080 npm start`,
    )
  }
  return error
}

/**
 * Listens on the loopback addresses, or on `HOST` where it is set. Port 0 takes any free one.
 * Throws a Failure where the port is taken.
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 * @param {string} [host]
 */
export async function listen(handler, port, host = process.env.HOST || undefined) {
  /** @type {import('node:http').Server[]} */
  const servers = []
  const close = () =>
    Promise.all(
      servers.map(
        (server) =>
          new Promise((done) => {
            server.close(done)
            server.closeAllConnections()
          }),
      ),
    )
  let actual = port
  for (const address of host ? [host] : LOOPBACK) {
    const server = createServer(handler)
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(actual, address, () => resolve(undefined))
      })
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code
      // A machine without IPv6 has only the first.
      if (servers.length > 0 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue
      await close()
      throw explain(error, port)
    }
    servers.push(server)
    const bound = server.address()
    if (bound !== null && typeof bound === 'object') actual = bound.port
  }
  return { port: actual, close }
}
