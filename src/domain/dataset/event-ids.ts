/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv). */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/**
 * Ids of events by day-sorted index, and back: one text and two columns of numbers, for a hundred thousand strings and a
 * map of them take three times the memory. Ids are unique.
 */
export class EventIds {
  readonly length: number
  readonly #text: string
  /** Where each id ends in the text, in UTF-16 units. */
  readonly #ends: Uint32Array
  /** Indices, plus one, by hash; 0 where none stands. What finds its slot taken stands in the next that is free. */
  readonly #slots: Uint32Array

  constructor(ids: readonly string[]) {
    this.length = ids.length
    this.#text = ids.join('')
    let end = 0
    this.#ends = Uint32Array.from(ids, (id) => {
      end += id.length
      return end
    })
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * ids.length + 1)))
    for (let index = 0; index < ids.length; index++) {
      let slot = this.#slot(hashOf(this.#text, this.#start(index), this.#ends[index]!))
      while (this.#slots[slot] !== 0) slot = this.#slot(slot + 1)
      this.#slots[slot] = index + 1
    }
  }

  #start(index: number): number {
    return index === 0 ? 0 : this.#ends[index - 1]!
  }

  #slot(hash: number): number {
    return hash & (this.#slots.length - 1)
  }

  at(index: number): string | undefined {
    const end = this.#ends[index]
    return end === undefined ? undefined : this.#text.slice(this.#start(index), end)
  }

  /** -1 where no event has the id. */
  indexOf(id: string): number {
    let slot = this.#slot(hashOf(id, 0, id.length))
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      const start = this.#start(entry - 1)
      if (this.#ends[entry - 1]! - start === id.length && this.#text.startsWith(id, start)) return entry - 1
      slot = this.#slot(slot + 1)
    }
    return -1
  }

  *[Symbol.iterator](): Generator<string> {
    for (let index = 0; index < this.length; index++) yield this.at(index)!
  }
}
