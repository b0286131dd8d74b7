import { readdirSync, readFileSync } from 'node:fs'

const PAGE = 4096
const TICKS_PER_SECOND = 100

/** Numbers of a process from its state on, as `/proc/PID/stat` has them; its name before may hold anything. @param {number | string} pid */
function statOf(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

/**
 * Resident bytes of a process and all it has started, and the processor's seconds that it and those that have ended took.
 * What several processes share is counted for each: rather too much than too little. Linux only.
 * @param {number} pid
 */
export function processTree(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const parent = Number(statOf(name)[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch {
      // It has ended in the meantime.
    }
  }
  const tree = [pid]
  for (const one of tree) tree.push(...(children.get(one) ?? []))
  let bytes = 0
  let seconds = 0
  for (const one of tree)
    try {
      bytes += Number(readFileSync(`/proc/${one}/statm`, 'utf8').split(' ')[1]) * PAGE
      const times = statOf(one).slice(11, 15).map(Number)
      seconds += times.reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND
    } catch {
      // So has this one.
    }
  return { bytes, seconds }
}
