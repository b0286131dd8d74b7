/** What found a place. */
export type Rule = 'listed' | 'parts' | 'joined' | 'context' | 'glued' | 'spelling' | 'split'

const RULES: readonly Rule[] = ['listed', 'parts', 'joined', 'context', 'glued', 'spelling', 'split']
const STRIDE = 4
const FIRST_ROWS = 256
const KEPT_ROWS = 1 << 14
const CONFIDENCE_BITS = 7
const METONYM = 1 << CONFIDENCE_BITS
const RULE_SHIFT = CONFIDENCE_BITS + 1

/** Mentions as rows of numbers in memory that is used again for the next text. */
export class MentionRows {
  /** Start, end, entry; and rule, metonym and confidence in hundredths, one above the other. */
  private rows = new Int32Array(FIRST_ROWS * STRIDE)
  count = 0

  clear(): void {
    this.count = 0
    if (this.rows.length > KEPT_ROWS * STRIDE) this.rows = new Int32Array(FIRST_ROWS * STRIDE)
  }

  /** Adds a mention; its confidence in hundredths. */
  add(start: number, end: number, entry: number, rule: Rule, confidence: number, metonym: boolean): void {
    const at = this.count++ * STRIDE
    if (at === this.rows.length) {
      const twice = new Int32Array(this.rows.length * 2)
      twice.set(this.rows)
      this.rows = twice
    }
    const { rows } = this
    rows[at] = start
    rows[at + 1] = end
    rows[at + 2] = entry
    rows[at + 3] = (RULES.indexOf(rule) << RULE_SHIFT) | (metonym ? METONYM : 0) | confidence
  }

  start(row: number): number {
    return this.rows[row * STRIDE]!
  }

  end(row: number): number {
    return this.rows[row * STRIDE + 1]!
  }

  /** Index of the place in the gazetteer. */
  entry(row: number): number {
    return this.rows[row * STRIDE + 2]!
  }

  /** Rule, metonym and confidence as one number: equal for mentions that differ in none of them. */
  manner(row: number): number {
    return this.rows[row * STRIDE + 3]!
  }

  rule(row: number): Rule {
    return RULES[this.manner(row) >> RULE_SHIFT]!
  }

  /** 0 to 1. */
  confidence(row: number): number {
    return (this.manner(row) & (METONYM - 1)) / 100
  }

  isMetonym(row: number): boolean {
    return (this.manner(row) & METONYM) !== 0
  }
}
