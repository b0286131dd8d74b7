import { type FormRule, isCrossedRoad, type NameForm } from '../forms.ts'
import { AFTER_TYPE_WORDS } from '../vocabulary/after-type-words.ts'
import { SLIP_WORDS } from '../vocabulary/slip-words.ts'
import { fingerprintA, fingerprintB, WordMemory } from '../word-memory.ts'
import { ComparedNames, lettersOfName } from './compared-names.ts'
import { farthest, SHORT_NAME } from './farthest.ts'
import { isDescription, isDrawnOut, isInflected } from './inflections.ts'
import { asOneWord, LONGEST_RUN, spelt } from './letters.ts'
import { keysAround, LEAST_CLASSES } from './name-keys.ts'
import { MOST_KEYS, skeletonKeys } from './skeleton.ts'
import { SkeletonIndex } from './skeleton-index.ts'
import { isOneSlip, mayBeSlip } from './slips.ts'
import { COST_STEP, LETTER_ROW, leastByLetter, leastSteps, letterSet } from './sound-bounds.ts'
import { DOT_LOST, soundCost, soundsOf } from './sounds.ts'

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
/** A word with so many letters more or fewer than a name is not compared with it. */
const MOST_LONGER = 4
/** A change of one letter for another of its sound class costs no more. */
const SAME_SOUND = 0.35
/** Farthest costs by numbers of letters. */
const FARTHEST = Float64Array.from({ length: LONGEST_RUN + 1 }, (_, letters) => farthest(letters))
const MISS_BITS = 16
const SOUNDS = new Uint8Array(LONGEST_RUN)
const KEYS = new Int32Array(MOST_KEYS)

/**
 * Forms by the skeletons of their sounds, each with every one of its classes left out once, so that a spelling with
 * one consonant lost, added, changed or swapped shares a key with the form it is meant for.
 */
export class NearNames {
  private readonly bySkeleton: SkeletonIndex
  /** Forms without spaces, and their sounds. */
  private readonly names: ComparedNames
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
  short: NearName | null = null
  /** Keys that the last search wrote: none for letters with too few classes. */
  private keyCount = 0
  private missA = 0
  private missB = 0

  /** `isDoubtful`: whether a form (index) needs evidence as it stands; then one with a slip is not looked for. */
  constructor(forms: readonly NameForm[], isDoubtful: (form: number) => boolean) {
    this.names = new ComparedNames(forms.map(({ key }) => asOneWord(key)))
    const { texts } = this.names
    this.bySkeleton = SkeletonIndex.of(
      forms.map((form, index) =>
        mayBeMisspelt(form) ? keysAround(lettersOfName(texts[index]!), maySlip(form)) : [],
      ),
    )
    const { sounds, starts } = this.names
    this.letterSets = Int32Array.from(texts, (_, form) => letterSet(sounds, starts[form]!, starts[form + 1]!))
    this.lengths = Int32Array.from(texts, (text) => text.length)
    this.leastSteps = new Uint8Array(forms.length * LETTER_ROW)
    for (let form = 0; form < forms.length; form++)
      leastByLetter(this.names.soundsOf(form), this.leastSteps, form * LETTER_ROW)
    this.tried = new Int32Array(forms.length)
    this.doubtful = Uint8Array.from(forms, (_, form) => (isDoubtful(form) ? 1 : 0))
  }

  /** The key of the whole skeleton of the letters that were last searched for. */
  keyOf(letters: Uint8Array, from: number, to: number): number {
    if (this.keyCount === 0) skeletonKeys(letters, from, to, KEYS, 0, true)
    return KEYS[0]!
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
    const { texts, sounds, starts } = this.names
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
        const start = starts[form]!
        const cost = soundCost(SOUNDS, length, sounds, start, starts[form + 1]! - start, limit)
        if (cost > limit || (best !== null && cost >= best.cost)) continue
        if (word === '') word = spelt(written, from, to)
        const text = texts[form]!
        if (isInflected(word, text)) continue
        if (isShort && !(text.endsWith('ه') && cost <= usual) && !isDrawnOut(word, text))
          this.noteShort(form, cost, word)
        else if (cost <= usual) {
          best = { form, cost, letters: text.length }
          most = cost / COST_STEP + 0.5
        }
      }
    }
    if (best !== null) best.slip = isOneSlip(word, texts[best.form]!)
    return best
  }

  /** Notes a short name at that cost from a word, if it is nearer than the one before and the word may stand for it. */
  private noteShort(form: number, cost: number, word: string): void {
    if (AFTER_TYPE_WORDS.has(word) || (this.short !== null && cost >= this.short.cost)) return
    const text = this.names.texts[form]!
    const letters = text.length
    if (cost <= SAME_SOUND && letters === word.length) this.short = { form, cost, letters, short: 'near' }
    else if (this.doubtful[form] === 0 && !SLIP_WORDS.has(word) && isOneSlip(word, text))
      this.short = { form, cost, letters, short: 'far' }
  }
}

const RULES: ReadonlySet<FormRule> = new Set(['listed', 'parts'])

/** Whether a form may be spelt by ear: a name of some letters, no Arabic word, and none that runs together what others hold apart or has a slip already. */
export function mayBeMisspelt({ key, rule }: NameForm): boolean {
  if (key.replaceAll(' ', '').length < SHORTEST || isCrossedRoad(key, rule)) return false
  return RULES.has(rule) && !isDescription(key)
}

/** Whether one slip in a form is looked for by keys of its own. */
function maySlip({ key, rule }: NameForm): boolean {
  return rule === 'listed' && !key.includes(' ') && key.length <= LONGEST_SLIPPED
}
