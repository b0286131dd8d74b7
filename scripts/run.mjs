import { spawn } from 'node:child_process'

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 124 after a time limit, 127 where the command cannot be started
 * @property {string} output standard output and error, in the order in which they came
 * @property {number} milliseconds
 */

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] variables set over the present ones
 * @property {string} [cwd]
 * @property {number} [limitSeconds] the command and its children are stopped after this time
 * @property {boolean} [quiet] keep the output back and only return it
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Stops a command and everything it started. Commands run in a process group of their own, so that a browser or a
 * worker that a tool leaves behind goes with it.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function stop(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has ended by itself in the meantime.
  }
}

/**
 * Ctrl-C and SIGTERM end the running commands and then this one. Between commands it is left to a listener of the
 * caller's own, where there is one.
 * @param {NodeJS.Signals} signal
 * @param {number} code
 */
function stopAllOn(signal, code) {
  process.on(signal, () => {
    if (running.size === 0 && process.listenerCount(signal) > 1) return
    for (const child of running) stop(child, signal)
    process.exit(code)
  })
}
stopAllOn('SIGINT', 130)
stopAllOn('SIGTERM', 143)

/**
 * Runs a command to its end, without standard input. Never rejects.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const started = performance.now()
  return new Promise((resolve) => {
    let output = ''
    let late = false
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    running.add(child)
    const timer = options.limitSeconds
      ? setTimeout(() => {
          late = true
          stop(child, 'SIGKILL')
        }, options.limitSeconds * 1000)
      : undefined
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ code, output, milliseconds: performance.now() - started })
    }
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
      if (!options.quiet) process.stdout.write(text)
    })
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
      if (!options.quiet) process.stderr.write(text)
    })
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`
      end(127)
    })
    child.on('close', (code) => {
      if (late) output += `stopped after ${options.limitSeconds} s\n`
      end(late ? 124 : (code ?? 1))
    })
  })
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
