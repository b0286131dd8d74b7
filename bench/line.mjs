import { connect, createServer } from 'node:net'

/**
 * A line that all of a page's requests pass, those of workers too: `bytesPerSecond` for all connections together, and a
 * round trip of `roundTripMs` a request and once more for a connection's handshake.
 * @typedef {{ bytesPerSecond: number, roundTripMs: number }} Line
 */

/** @type {Line} 1.6 Mbps, 150 ms */
export const SLOW_LINE = { bytesPerSecond: 200_000, roundTripMs: 150 }

const PIECE = 4096
const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms))

/**
 * Puts a line before a server on loopback, and counts the bytes that reach the browser, headers included.
 * @param {number} port the server's
 * @param {Line | null} line null: as fast as it goes
 * @returns {Promise<{ origin: string, bytes: () => number, reset: () => void, close: () => void }>}
 */
export async function layLine(port, line) {
  let bytes = 0
  /** When the line is next free. */
  let free = 0
  const relay = createServer((client) => {
    const upstream = connect(port, '127.0.0.1')
    const end = () => {
      client.destroy()
      upstream.destroy()
    }
    client.on('error', end).on('close', end)
    upstream.on('error', end)
    let asked = pause(line?.roundTripMs ?? 0)
    client.on('data', (chunk) => {
      asked = asked.then(() => pause(line?.roundTripMs ?? 0)).then(() => void upstream.write(chunk))
    })
    let answered = Promise.resolve()
    const send = async (/** @type {Buffer} */ chunk) => {
      for (let at = 0; at < chunk.length && !client.destroyed; at += PIECE) {
        const piece = chunk.subarray(at, at + PIECE)
        if (line) {
          free = Math.max(free, performance.now()) + (piece.length / line.bytesPerSecond) * 1000
          await pause(free - performance.now())
        }
        bytes += piece.length
        client.write(piece)
      }
    }
    upstream.on('data', (chunk) => {
      upstream.pause()
      answered = answered.then(() => send(chunk)).then(() => void upstream.resume())
    })
    upstream.on('end', () => {
      answered = answered.then(() => void client.end())
    })
  })
  await new Promise((done) => relay.listen(0, '127.0.0.1', () => done(undefined)))
  const address = relay.address()
  if (!address || typeof address === 'string') throw new Error('the line of the bench has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    bytes: () => bytes,
    reset: () => {
      bytes = 0
    },
    close: () => relay.close(),
  }
}
