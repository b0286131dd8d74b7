import type { NameForm } from '../forms.ts'
import { AFTER_TYPE_WORDS } from '../vocabulary/after-type-words.ts'
import { SLIP_WORDS } from '../vocabulary/slip-words.ts'
import { fingerprintA, fingerprintB, WordMemory } from '../word-memory.ts'
import { FARTHEST, farthest, SHORT_NAME } from './farthest.ts'
import { isDescription, isDrawnOut, isInflected } from './inflections.ts'
import { areKnown } from './known-words.ts'
import { LetterTrie } from './letter-trie.ts'
import { ALEF, FOREIGN_LETTER, LAM, LONGEST_RUN, letterOf, lettersOf, readLetters, spelt } from './letters.ts'
import { keysAround, LEAST_CLASSES } from './name-keys.ts'
import { MOST_KEYS, skeletonKeys } from './skeleton.ts'
import { SkeletonIndex } from './skeleton-index.ts'
import { isOneSlip, mayBeSlip } from './slips.ts'
import { COST_STEP, LETTER_ROW, leastByLetter, leastSteps, letterSet } from './sound-bounds.ts'
import { DOT_LOST } from './sound-costs.ts'
import { soundCost, soundsOf } from './sounds.ts'

/** A form that a written word comes near, and how near. */
export interface NearName {
  form: number
  /** See `spellingCost`. */
  cost: number
  /** Letters of the form, spaces left out. */
  letters: number
  /**
   * A short name that more has to speak for. `near`: another consonant of the same sound stands in it; a word for its kind
   * right before it or places beside it do. `far`: a letter is lost, added, moved or changed; the whole clause must.
   */
  short?: 'near' | 'far'
  /** One slip of the pen parts the word from the form; not told of short names with one of the two above. */
  slip?: boolean
}

/** Names shorter than this are never guessed at. */
const SHORTEST = 4
/** In longer names a mistaken dot or two exchanged letters leave enough of the skeleton. */
const LONGEST_SLIPPED = 7
/** First parts of names of several words are not shorter. */
const SHORTEST_PART = 3
/** Forms of fewer letters are not sought in two pieces. */
const LEAST_BROKEN = 6

/** What one word may be or begin; numbers count attached letters set aside. */
export interface Look {
  alone: { lead: number; near: NearName } | null
  /** A short name that the word may be where a place stands: behind a word for one, in a list, with a foreign letter. */
  short: { lead: number; near: NearName } | null
  leads: readonly number[]
  beginnings: readonly Beginning[]
}

/** The word begins a long form: so many letters set aside, and a node of the forms' trie. */
export interface Beginning {
  lead: number
  node: number
}

/**
 * Forms by the skeletons of their sounds, each with every one of its classes left out once, so that a spelling with
 * one consonant lost, added, changed or swapped shares a key with the form it is meant for.
 */
export class NearNames {
  private readonly bySkeleton: SkeletonIndex
  /** First words of forms of several words, by skeleton. */
  private readonly byLead: SkeletonIndex
  /** Forms and first words without spaces, and their sounds. */
  private readonly names: readonly ComparedName[]
  private readonly firstWords: readonly ComparedName[]
  /** Long one-word forms, for names broken in two. */
  private readonly whole: LetterTrie
  /** The letters of each form, as a set. */
  private readonly letterSets: Int32Array
  private readonly lengths: Int32Array
  /** For every form what each letter of another name costs at least (see `leastByLetter`). */
  private readonly leastSteps: Uint8Array
  private readonly tried: Int32Array
  private readonly doubtful: Uint8Array
  private turn = 0
  private readonly misses = new WordMemory(MISS_BITS, 1)
  /** The short name that the last search came to and that more has to speak for. */
  private short: NearName | null = null
  /** Keys that the last search wrote. */
  private keyCount = 0
  private missA = 0
  private missB = 0

  /** `isDoubtful`: whether a form (index) needs evidence as it stands; then one with a slip is not looked for. */
  constructor(forms: readonly NameForm[], isDoubtful: (form: number) => boolean) {
    this.names = forms.map(({ key }) => comparedName(key.replaceAll(' ', '')))
    const bySkeleton = new Map<number, number[]>()
    const byLead = new Map<number, number[]>()
    const firstWords: string[] = []
    const whole: [string, number][] = []
    for (const [index, { key, rule }] of forms.entries()) {
      const name = this.names[index]!
      if (name.text.length < SHORTEST || rule === 'joined' || isDescription(key)) continue
      const words = key.split(' ')
      const slips = words.length === 1 && rule === 'listed' && name.text.length <= LONGEST_SLIPPED
      for (const near of keysAround(name.letters, slips)) listed(bySkeleton, near).push(index)
      if (words.length > 1) {
        if (firstWords.includes(words[0]!)) continue
        firstWords.push(words[0]!)
        for (const near of keysAround(comparedName(words[0]!).letters, false))
          listed(byLead, near).push(firstWords.length - 1)
      } else if (name.text.length >= LEAST_BROKEN) whole.push([name.text, index])
    }
    this.firstWords = firstWords.map(comparedName)
    this.bySkeleton = new SkeletonIndex(bySkeleton)
    this.byLead = new SkeletonIndex(byLead)
    this.whole = new LetterTrie(whole)
    this.letterSets = Int32Array.from(this.names, ({ sounds }) => letterSet(sounds, 0, sounds.length))
    this.lengths = Int32Array.from(this.names, ({ text }) => text.length)
    this.leastSteps = new Uint8Array(forms.length * LETTER_ROW)
    for (const [form, { sounds }] of this.names.entries())
      leastByLetter(sounds, this.leastSteps, form * LETTER_ROW)
    this.tried = new Int32Array(forms.length)
    this.doubtful = Uint8Array.from(forms, (_, form) => (isDoubtful(form) ? 1 : 0))
  }

  /** What the raw word `text[start, end)`, with or without attached letters, may be or begin; null for most words. */
  look(text: string, start: number, end: number): Look | null {
    if (end - start > LONGEST_RUN) return null
    const length = readLetters(text, start, end, WORD, 0)
    let alone: Look['alone'] = null
    let short: Look['short'] = null
    let leads = NONE
    let beginnings = NO_BEGINNINGS
    let lead = 0
    const foreign = FOREIGN_LETTER.test(text.slice(start, end))
    // Attached letters: none, then و or ف, then ب, ل or ك.
    for (let stage = 0; stage < 3; stage++) {
      if (stage > 0) {
        const letter = WORD[lead]!
        if (lead >= length || (stage === 1 ? !isOf(letter, CONJUNCTIONS) : !isOf(letter, PREPOSITIONS)))
          continue
        lead++
      }
      const own = length - lead
      if (lead > 0 && own < SHORTEST_PART) continue
      if (areKnown(WORD, lead, length)) return null
      if (own >= 2 && WORD[lead] === ALEF && WORD[lead + 1] === LAM) continue
      this.keyCount = 0
      const near = own >= SHORTEST ? this.search(WORD, lead, length) : null
      if (
        this.short !== null &&
        own >= SHORTEST &&
        (stage < 2 || foreign) &&
        !NEVER_NAMES.test(text[end - 1]!)
      )
        short ??= { lead, near: this.short }
      if (near !== null && (alone === null || this.isCloser(near, alone.near))) alone = { lead, near }
      if (this.isLead(WORD, lead, length)) leads = [...leads, lead]
      const node = this.beginningOf(WORD, lead, length)
      if (node > 0) beginnings = [...beginnings, { lead, node }]
    }
    if (alone === null && short === null && leads === NONE && beginnings === NO_BEGINNINGS) return null
    if (short !== null && alone !== null && short.near.cost >= alone.near.cost) short = null
    return { alone, short, leads, beginnings }
  }

  /**
   * Whether a name found behind an attached letter is the closer one: cheaper, or as cheap where the other does not
   * begin with a letter that و and ف may stand for.
   */
  private isCloser(near: NearName, before: NearName): boolean {
    if (near.cost !== before.cost) return near.cost < before.cost
    return !isOf(this.names[before.form]!.letters[0]!, CONJUNCTIONS)
  }

  private isLead(word: Uint8Array, from: number, to: number): boolean {
    // The last search wrote the keys of these letters, if they have enough classes.
    if (this.keyCount === 0) skeletonKeys(word, from, to, KEYS, 0, true)
    let at = this.byLead.find(KEYS[0]!)
    if (at < 0) return false
    const length = soundsOf(word, from, to, SOUNDS)
    for (; this.byLead.lists[at]! >= 0; at++) {
      const { text, sounds } = this.firstWords[this.byLead.lists[at]!]!
      const limit = farthest(text.length)
      if (soundCost(SOUNDS, length, sounds, 0, sounds.length, limit) <= limit) return true
    }
    return false
  }

  /** The node to which the letters lead if they begin a long one-word form, two letters of it at least on either side; else -1. */
  private beginningOf(word: Uint8Array, from: number, to: number): number {
    if (to - from < 2) return -1
    const node = this.whole.walk(word, from, to)
    return node > 0 && this.whole.lettersBeyond(node) >= 2 ? node : -1
  }

  /** Whether the letter at a place may follow a beginning. */
  goesOn({ node }: Beginning, text: string, at: number): boolean {
    return this.whole.walkText(text, at, at + 1, node) >= 0
  }

  /** The long one-word form that the raw letters `text[start, end)` complete from a beginning, or null. */
  completed({ node }: Beginning, text: string, start: number, end: number): NearName | null {
    const last = this.whole.walkText(text, start, end, node)
    const form = last < 0 ? -1 : this.whole.valueAt(last)
    return form < 0 ? null : { form, cost: 0, letters: this.whole.depthOf(last) }
  }

  /**
   * Whether the words `text[start, end)`, taken as one, came to no name when they were last read; what it says of words
   * not met lately is no.
   */
  isKnownMiss(text: string, start: number, end: number): boolean {
    this.missA = fingerprintA(text, start, end)
    this.missB = fingerprintB(text, start, end)
    return this.misses.find(this.missA, this.missB) >= 0
  }

  /** Remembers that the words last asked for come to no name. */
  noteMiss(): void {
    this.misses.add(this.missA, this.missB, 0)
  }

  /** Steps that turning so many SOUNDS into a form costs at least. */
  private leastOf(form: number, length: number): number {
    const { leastSteps: least } = this
    const row = form * LETTER_ROW
    let steps = 0
    for (let at = 0; at < length; at++) steps += least[row + SOUNDS[at]!]!
    return steps
  }

  /**
   * The form nearest to the letters of a word (or of words without their spaces), or null. A short name that needs more than
   * that is left in `short`.
   */
  search(written: Uint8Array, from: number, to: number): NearName | null {
    const size = to - from
    const count = size < SHORTEST ? 0 : skeletonKeys(written, from, to, KEYS, LEAST_CLASSES)
    this.keyCount = count
    const { lists } = this.bySkeleton
    let best: NearName | null = null
    let most = (size < SHORT_NAME ? DOT_LOST : FARTHEST[size]!) / COST_STEP + 0.5
    let word = ''
    let length = -1
    let letters = 0
    const turn = ++this.turn
    this.short = null
    for (let key = 0; key < count; key++) {
      let at = this.bySkeleton.find(KEYS[key]!)
      if (at < 0) continue
      if (length < 0) {
        length = soundsOf(written, from, to, SOUNDS)
        letters = letterSet(SOUNDS, 0, length)
      }
      for (let form = lists[at]!; form >= 0; form = lists[++at]!) {
        const known = this.lengths[form]!
        const difference = known - size
        if (difference > MOST_LONGER || difference < -MOST_LONGER) continue
        const own = this.letterSets[form]!
        const least = leastSteps(letters, own)
        if (least > most || this.tried[form] === turn) continue
        this.tried[form] = turn
        const usual = FARTHEST[difference < 0 ? known : size]!
        const isShort = known <= SHORT_NAME
        let limit = usual
        if (isShort && difference >= -1 && difference <= 1 && usual < DOT_LOST)
          if (this.doubtful[form] === 0 && mayBeSlip(letters, own)) limit = DOT_LOST
        const steps = limit / COST_STEP + 0.5
        if (least > steps || this.leastOf(form, length) > steps) continue
        const { text, sounds } = this.names[form]!
        const cost = soundCost(SOUNDS, length, sounds, 0, sounds.length, limit)
        if (cost > limit || (best !== null && cost >= best.cost)) continue
        if (word === '') word = spelt(written, from, to)
        if (isInflected(word, text)) continue
        if (isShort && !(text.endsWith('ه') && cost <= usual) && !isDrawnOut(word, text))
          this.noteShort(form, cost, word)
        else if (cost <= usual) {
          best = { form, cost, letters: text.length }
          most = cost / COST_STEP + 0.5
        }
      }
    }
    if (best !== null) best.slip = isOneSlip(word, this.names[best.form]!.text)
    return best
  }

  /** Notes a short name at that cost from a word, if it is nearer than the one before and the word may stand for it. */
  private noteShort(form: number, cost: number, word: string): void {
    if (AFTER_TYPE_WORDS.has(word) || (this.short !== null && cost >= this.short.cost)) return
    const { text } = this.names[form]!
    const letters = text.length
    if (cost <= SAME_SOUND && letters === word.length) this.short = { form, cost, letters, short: 'near' }
    else if (this.doubtful[form] === 0 && !SLIP_WORDS.has(word) && isOneSlip(word, text))
      this.short = { form, cost, letters, short: 'far' }
  }
}

/** A word with so many letters more or fewer than a name is not compared with it. */
const MOST_LONGER = 4

/** A name as it is compared. */
interface ComparedName {
  text: string
  letters: Uint8Array
  sounds: Uint8Array
}

/** Feminine endings, which Arabic words have and foreign names seldom: in a name they are written ا or ه as well. */
const NEVER_NAMES = /[ةى]/
/** A change of one letter for another of its sound class costs no more. */
const SAME_SOUND = 0.35
const NONE: readonly number[] = []
const NO_BEGINNINGS: readonly Beginning[] = []
const MISS_BITS = 16
const WORD = new Uint8Array(LONGEST_RUN)
const SOUNDS = new Uint8Array(LONGEST_RUN)
const KEYS = new Int32Array(MOST_KEYS)
const CONJUNCTIONS = [letterOf('و'), letterOf('ف')] as const
const PREPOSITIONS = [letterOf('ب'), LAM, letterOf('ك')] as const

function isOf(letter: number, letters: readonly number[]): boolean {
  for (const one of letters) if (one === letter) return true
  return false
}

function comparedName(text: string): ComparedName {
  const letters = lettersOf(text) ?? new Uint8Array()
  const sounds = new Uint8Array(letters.length)
  return { text, letters, sounds: sounds.slice(0, soundsOf(letters, 0, letters.length, sounds)) }
}

function listed(lists: Map<number, number[]>, key: number): number[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
