/**
 * Paces work behind a value that changes fast: `follow` at most every `every` milliseconds while it changes, `settle`
 * once it has stood still for `rest` milliseconds.
 */
export class Pace {
  readonly #every: number
  readonly #rest: number
  readonly #follow: () => void
  readonly #settle: () => void
  #following: ReturnType<typeof setTimeout> | undefined
  #settling: ReturnType<typeof setTimeout> | undefined
  #last = -Infinity

  constructor(every: number, rest: number, follow: () => void, settle: () => void) {
    this.#every = every
    this.#rest = rest
    this.#follow = follow
    this.#settle = settle
  }

  /** The value changed: to be followed, and settled. */
  ask(): void {
    this.askToSettle()
    if (this.#following !== undefined) return
    const wait = Math.max(0, this.#last + this.#every - performance.now())
    this.#following = setTimeout(() => {
      this.#following = undefined
      this.#last = performance.now()
      this.#follow()
    }, wait)
  }

  /** The value changed: to be settled alone. */
  askToSettle(): void {
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => {
      this.stop()
      this.#settle()
    }, this.#rest)
  }

  /** Forgets what was asked. */
  stop(): void {
    clearTimeout(this.#following)
    clearTimeout(this.#settling)
    this.#following = undefined
  }
}
