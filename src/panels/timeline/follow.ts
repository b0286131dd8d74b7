/**
 * How often a hand that holds the window on one level is followed by its days and count and by the other level, and by
 * what nobody watches meanwhile (values of inputs, counts of kinds); ms. The first is every third frame of sixty a second.
 */
const FOLLOW = 45
const LAG = 150

/** The level on which a pointer holds the window. */
export type HeldOn = 'plot' | 'strip'

/** What of the time control a frame brings up to date. */
export interface Due {
  plot: boolean
  strip: boolean
  /** Days and counts. */
  words: boolean
  /** All that nobody watches while the window moves. */
  rest: boolean
}

const ALL: Due = { plot: true, strip: true, words: true, rest: true }

/** Says what is due with each frame: what the hand holds follows it with every one, the rest as often as it can be read. */
export class Follow {
  held: HeldOn | null = null
  #followed = 0
  #lagging = 0

  /** At a time, ms. */
  due(now: number): Due {
    const { held } = this
    const words = held === null || now - this.#followed >= FOLLOW
    if (words) this.#followed = now
    const rest = held === null || (words && now - this.#lagging >= LAG)
    if (rest) this.#lagging = now
    if (held === null) return ALL
    return { plot: held === 'plot' || words, strip: held === 'strip' || words, words, rest }
  }
}
