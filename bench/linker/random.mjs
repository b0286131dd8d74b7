/** A seeded generator of numbers in [0, 1) (mulberry32), so that an archive can be made again. @param {number} seed */
export function seeded(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** @template T @param {() => number} random @param {readonly T[]} list @returns {T} */
export function pick(random, list) {
  return list[Math.floor(random() * list.length)]
}

/** A whole number from `from` to `to`, both included. @param {() => number} random @param {number} from @param {number} to */
export function between(random, from, to) {
  return from + Math.floor(random() * (to - from + 1))
}
