/** Time in which a throw loses two thirds of its speed, ms. */
const SLOWS_IN = 325
/** Slower than this, a hand has put the window down, not thrown it; CSS pixels a millisecond. */
const LEAST_SPEED = 0.25
/** How far back a hand's speed is looked at, ms. */
const REMEMBERED = 90
/** A hand that rested this long before it let go has not thrown, ms. */
const RESTED = 60

/** Way of a throw after some milliseconds, CSS pixels: speed falls off exponentially, as scrolling does on touch screens. */
export function thrownBy(speed: number, milliseconds: number): number {
  return speed * SLOWS_IN * (1 - Math.exp(-milliseconds / SLOWS_IN))
}

/** Whether what is left of a throw cannot be seen. */
export function hasLanded(speed: number, milliseconds: number): boolean {
  return Math.abs(speed) * SLOWS_IN * Math.exp(-milliseconds / SLOWS_IN) < 0.5
}

/** The speed of a hand from where it lately was. */
export class HandSpeed {
  #trail: { at: number; x: number }[] = []

  note(x: number, at: number): void {
    this.#trail.push({ x, at })
    while (this.#trail.length > 2 && at - this.#trail[0]!.at > REMEMBERED) this.#trail.shift()
  }

  /** CSS pixels a millisecond when the hand lets go; 0 where it had come to rest or moves too slowly for a throw. */
  atRelease(at: number): number {
    const [first, last] = [this.#trail[0], this.#trail.at(-1)]
    if (!first || !last || last.at === first.at || at - last.at > RESTED) return 0
    const speed = (last.x - first.x) / (last.at - first.at)
    return Math.abs(speed) < LEAST_SPEED ? 0 : speed
  }
}

/**
 * Runs a throw frame by frame: `apply` is given the way so far and says whether it may go on. Any press, key or turn of
 * the wheel catches it. Returns the way to catch it.
 */
export function runThrow(speed: number, apply: (way: number) => boolean, done: () => void): () => void {
  const abort = new AbortController()
  const started = performance.now()
  let frame = 0
  const stop = () => {
    if (abort.signal.aborted) return
    abort.abort()
    cancelAnimationFrame(frame)
    done()
  }
  const step = (now: number) => {
    const passed = Math.max(0, now - started)
    if (!apply(thrownBy(speed, passed)) || hasLanded(speed, passed)) stop()
    else frame = requestAnimationFrame(step)
  }
  for (const kind of ['pointerdown', 'keydown', 'wheel']) {
    addEventListener(kind, stop, { capture: true, passive: true, signal: abort.signal })
  }
  frame = requestAnimationFrame(step)
  return stop
}
