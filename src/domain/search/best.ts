/** Gathers the best of many things without sorting them all: those of lowest weight, in the order they come. */
export class Best<T> {
  total = 0
  readonly #limit: number
  /** By weight; none holds more than can be asked for. */
  readonly #buckets: T[][] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** `weight` is a small whole number, 0 the best; `make` is asked only where the thing may be among the best. */
  add(weight: number, make: () => T): void {
    this.total++
    this.#buckets[weight] ??= []
    const bucket = this.#buckets[weight]
    if (bucket.length < this.#limit) bucket.push(make())
  }

  get list(): T[] {
    return this.#buckets.flat().slice(0, this.#limit)
  }
}
