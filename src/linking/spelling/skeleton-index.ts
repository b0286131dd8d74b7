/**
 * Lists of numbers by the key of a skeleton (see `skeletonKeys`), in an open table that answers `nothing` for most
 * words with one look.
 */
export class SkeletonIndex {
  private readonly keys: Int32Array
  /** 1 + where the list of the key in the same cell begins; 0: the cell is empty. */
  private readonly starts: Int32Array
  /** Lists one after the other, each ended by -1. */
  readonly lists: Int32Array
  private readonly mask: number
  /** One bit a key: most words are told by it that no list is theirs, in memory that fits the processor's nearest cache. */
  private readonly bits = new Int32Array(BITS >> 5)

  private constructor(entries: ReadonlyMap<number, readonly number[]>) {
    const size = 2 ** Math.ceil(Math.log2(entries.size * 4 + 8))
    this.mask = size - 1
    this.keys = new Int32Array(size)
    this.starts = new Int32Array(size)
    const lists: number[] = []
    for (const [key, numbers] of entries) {
      const place = spread(key)
      this.bits[(place & (BITS - 1)) >> 5]! |= 1 << place
      let cell = place & this.mask
      while (this.starts[cell] !== 0) cell = (cell + 1) & this.mask
      this.keys[cell] = key
      this.starts[cell] = lists.length + 1
      lists.push(...numbers, -1)
    }
    this.lists = Int32Array.from(lists)
  }

  /** The index in which each thing's number stands in the lists of all its keys. */
  static of(things: readonly Iterable<number>[]): SkeletonIndex {
    const lists = new Map<number, number[]>()
    for (const [number, keys] of things.entries())
      for (const key of keys) {
        const list = lists.get(key)
        if (list === undefined) lists.set(key, [number])
        else list.push(number)
      }
    return new SkeletonIndex(lists)
  }

  /** Where the list of a key begins in `lists`, or -1. */
  find(key: number): number {
    const place = spread(key)
    if ((this.bits[(place & (BITS - 1)) >> 5]! & (1 << place)) === 0) return -1
    let cell = place & this.mask
    for (;;) {
      const start = this.starts[cell]!
      if (start === 0) return -1
      if (this.keys[cell] === key) return start - 1
      cell = (cell + 1) & this.mask
    }
  }
}

/** So many bits take 8 kB. */
const BITS = 1 << 16

function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b)
  return mixed ^ (mixed >>> 15)
}
