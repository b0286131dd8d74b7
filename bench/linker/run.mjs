import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * @typedef {object} Run
 * @property {number} cpu seconds of user and system time of the process and its threads
 * @property {number} wall seconds
 * @property {number} peak largest resident memory, MB
 */

/** Starts a command beside itself, tells its process id, and at its end its times, on descriptor 3; its input is descriptor 4. */
const SHELL = '"$@" <&4 & echo $! >&3; wait $!; code=$?; times >&3; exit $code'
const POLL_MS = 50

/** `1m2.34s` of the shell's `times`, in seconds. @param {string} text */
function seconds(text) {
  const [, minutes, rest] = /^(\d+)m([\d.]+)s$/.exec(text) ?? []
  return Number(minutes) * 60 + Number(rest)
}

/** Largest resident memory of a running process so far, MB; 0 where it has ended. @param {number} pid */
function peakOf(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1000
  } catch {
    return 0
  }
}

/**
 * Runs a command with its output in a file, as nothing is measured well that is thrown away.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ input: string | ((stream: import('node:stream').Writable) => Promise<void>), env?: NodeJS.ProcessEnv, cwd?: string }} options `input`: a file, or what writes it
 * @returns {Promise<Run>}
 */
export async function run(command, args, { input, env, cwd }) {
  const folder = mkdtempSync(join(tmpdir(), 'linker-bench-'))
  const out = openSync(join(folder, 'out'), 'w')
  const source = typeof input === 'string' ? openSync(input, 'r') : 'pipe'
  try {
    const begin = performance.now()
    const child = spawn('sh', ['-c', SHELL, 'sh', command, ...args], {
      stdio: ['ignore', out, 'inherit', 'pipe', source],
      env: { ...process.env, ...env },
      cwd,
    })
    let told = ''
    let peak = 0
    child.stdio[3]?.on('data', (/** @type {Buffer} */ data) => {
      told += data.toString()
    })
    const poll = setInterval(() => {
      peak = Math.max(peak, peakOf(Number(told.split('\n')[0])))
    }, POLL_MS)
    const ended = new Promise((resolve) => child.once('close', resolve))
    if (typeof input !== 'string') {
      const stream = child.stdio[4]
      if (!stream || !('write' in stream)) throw new Error('the command has no input')
      stream.on('error', () => undefined)
      await input(stream)
      stream.end()
    }
    const code = await ended
    clearInterval(poll)
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
    const [user, system] = (told.trim().split('\n').at(-1) ?? '').split(' ').map(seconds)
    return { cpu: (user ?? 0) + (system ?? 0), wall: (performance.now() - begin) / 1000, peak }
  } finally {
    closeSync(out)
    if (typeof source === 'number') closeSync(source)
    rmSync(folder, { recursive: true })
  }
}
