/**
 * Runs in the page before its own scripts: a clock that can be held and driven frame by frame. A frame drawn by software
 * takes longer than a hand's, so that in real time every step would be the last of a drag, with all that follows once
 * the window rests. Driven, a step is a sixtieth of a second for every subject, whatever the machine is busy with; the
 * browser's own frame (style, layout, paint) still comes after each.
 */
export function handClock() {
  const real = {
    frame: requestAnimationFrame.bind(window),
    cancelFrame: cancelAnimationFrame.bind(window),
    timeout: setTimeout.bind(window),
    clearTimeout: clearTimeout.bind(window),
    now: performance.now.bind(performance),
  }
  let held = false
  let now = 0
  let serial = 1e9
  /** @type {Map<number, FrameRequestCallback>} */
  const frames = new Map()
  /** @type {Map<number, { due: number, work: () => void }>} */
  const timers = new Map()
  performance.now = () => (held ? now : real.now())
  window.requestAnimationFrame = (work) => {
    if (!held) return real.frame(work)
    frames.set(++serial, work)
    return serial
  }
  window.cancelAnimationFrame = (id) => {
    if (!frames.delete(id)) real.cancelFrame(id)
  }
  Object.assign(window, {
    setTimeout: (
      /** @type {(...args: unknown[]) => void} */ work,
      milliseconds = 0,
      /** @type {unknown[]} */ ...args
    ) => {
      if (!held || milliseconds < 1) return real.timeout(work, milliseconds, ...args)
      timers.set(++serial, { due: now + milliseconds, work: () => work(...args) })
      return serial
    },
    clearTimeout: (/** @type {number} */ id) => {
      if (!timers.delete(id)) real.clearTimeout(id)
    },
    handClock: {
      hold: () => {
        now = real.now()
        held = true
      },
      /** A sixtieth of a second: timers that are due, then the frame. */
      tick: () => {
        now += 1000 / 60
        for (const [id, timer] of timers) {
          if (timer.due > now || !timers.delete(id)) continue
          timer.work()
        }
        const due = [...frames.values()]
        frames.clear()
        for (const work of due) work(now)
      },
      /** Lets the browser's own frame pass. */
      painted: () => new Promise((done) => real.frame(() => real.timeout(done))),
      release: () => {
        held = false
        for (const { due, work } of timers.values()) real.timeout(work, Math.max(0, due - now))
        for (const work of frames.values()) real.frame(work)
        timers.clear()
        frames.clear()
      },
    },
  })
}
