import { readdirSync, readFileSync } from 'node:fs'

const PAGE = 4096

/** @param {string} text what Linux says of a process in `/proc/PID/stat`; its name may hold anything @returns {number} its parent */
const parentOf = (text) => Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])

/**
 * Resident bytes of a process and all it has started, each page of memory counted once for each that holds it: rather too
 * much than too little. Linux only.
 * @param {number} pid
 */
export function treeMemory(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const parent = parentOf(readFileSync(`/proc/${name}/stat`, 'utf8'))
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch {
      // It has ended in the meantime.
    }
  }
  const tree = [pid]
  for (const one of tree) tree.push(...(children.get(one) ?? []))
  let bytes = 0
  for (const one of tree)
    try {
      bytes += Number(readFileSync(`/proc/${one}/statm`, 'utf8').split(' ')[1]) * PAGE
    } catch {
      // So has this one.
    }
  return bytes
}
