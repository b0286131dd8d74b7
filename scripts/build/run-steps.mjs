/**
 * @template {{ name: string, after?: readonly string[] }} S
 * @typedef {(step: S) => Promise<unknown>} Work
 */

/**
 * Does steps side by side, each once all that it names in `after` are done; those that stand first begin first. Rejects
 * with the first fault, once what had begun has ended, and begins nothing more. Throws an Error where a step waits for one
 * that does not stand before it.
 * @template {{ name: string, after?: readonly string[] }} S
 * @param {readonly S[]} steps
 * @param {number} most steps at work at the same time
 * @param {Work<S>} work
 */
export async function runSteps(steps, most, work) {
  const names = new Set()
  for (const { name, after = [] } of steps) {
    const unknown = after.find((one) => !names.has(one))
    if (unknown !== undefined)
      throw new Error(`"${name}" waits for "${unknown}", which does not stand before it`)
    names.add(name)
  }
  const waiting = new Set(steps)
  const done = new Set()
  /** @type {Map<S, Promise<void>>} */
  const working = new Map()
  /** The first fault comes first. @type {unknown[]} */
  const faults = []
  while (working.size > 0 || (waiting.size > 0 && faults.length === 0)) {
    for (const step of faults.length > 0 ? [] : waiting) {
      if (working.size >= most) break
      if (!(step.after ?? []).every((name) => done.has(name))) continue
      waiting.delete(step)
      const ended = work(step).then(
        () => {
          done.add(step.name)
        },
        (error) => {
          faults.push(error)
        },
      )
      working.set(
        step,
        ended.then(() => {
          working.delete(step)
        }),
      )
    }
    await Promise.race(working.values())
  }
  if (faults.length > 0) throw faults[0]
}
