/** Texts and what came out for them, kept at most, in bytes. */
const MOST_BYTES = 2 << 20
const UNIT_BYTES = 2
/** Units of a text that are looked at to find those that may be the same. */
const SAMPLES = 32

/** Where a text lies, in UTF-16, and what came out for it behind that; and how many bytes had been laid down before. In bytes. */
interface Kept {
  from: number
  text: number
  outcome: number
  before: number
}

/**
 * The texts met last, with what came out for them. Archives hold many a text more than once, word for word: agency copies, a
 * page taken on several days, an article that was saved again. All lie in one ring of memory, the oldest written over first.
 */
export class KnownTexts {
  private readonly memory: Buffer
  /** By the texts' fingerprints, the oldest first. */
  private readonly kept = new Map<number, Kept>()
  private at = 0
  /** Bytes of the ring passed over so far. */
  private passed = 0
  /** Fingerprint and bytes of the text asked for last, which lies at the end of what is kept. */
  private asked = 0
  private askedBytes = 0

  constructor(bytes: number = MOST_BYTES) {
    this.memory = Buffer.allocUnsafeSlow(bytes)
  }

  /** What came out for a text, if it is known still; it stands until the next text is asked for. */
  recall(text: string): Uint8Array | undefined {
    const { memory } = this
    this.askedBytes = text.length * UNIT_BYTES
    if (this.askedBytes > memory.length / 2) return undefined
    if (this.at + this.askedBytes > memory.length) this.begin()
    this.forget(this.askedBytes)
    const { at } = this
    const end = at + memory.write(text, at, 'utf16le')
    this.asked = fingerprint(text)
    const known = this.kept.get(this.asked)
    if (known === undefined) return undefined
    const outcome = known.from + known.text
    if (memory.compare(memory, at, end, known.from, outcome) !== 0) return undefined
    return memory.subarray(outcome, outcome + known.outcome)
  }

  /** Keeps what came out for the text asked for last, if that was not known. */
  keep(outcome: Uint8Array): void {
    const { at, askedBytes: text, memory, passed } = this
    const length = text + outcome.length
    if (length > memory.length / 2) return
    if (at + length > memory.length) {
      this.begin()
      return
    }
    this.forget(length)
    memory.set(outcome, at + text)
    // Anew, so that it is the newest.
    this.kept.delete(this.asked)
    this.kept.set(this.asked, { from: at, text, outcome: outcome.length, before: passed })
    this.at += length
    this.passed += length
  }

  /** Goes on at the ring's beginning. */
  private begin(): void {
    this.passed += this.memory.length - this.at
    this.at = 0
  }

  /** Forgets what lies in the next bytes. */
  private forget(bytes: number): void {
    const last = this.passed + bytes - this.memory.length
    for (const [oldest, { before }] of this.kept) {
      if (before >= last) return
      this.kept.delete(oldest)
    }
  }
}

/** 32 bits of a text's length and of units all over it: equal texts have the same, others nearly never. */
function fingerprint(text: string): number {
  let hash = text.length
  for (let sample = 0; sample < SAMPLES; sample++) {
    const unit = text.charCodeAt(Math.floor((sample * text.length) / SAMPLES))
    hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ unit, 0x9e3779b1)
  }
  return hash
}
