import { LETTERS } from '../alphabet.ts'
import { HEH, isOneWithNext } from './letters.ts'

/**
 * Consonants in classes, one symbol each; letters that stand for vowels have none. The letters that write one foreign sound
 * (see `sounds.ts`) are in one class, but for a v written و or ب.
 */
const SKELETON: Readonly<Record<string, string>> = {
  ق: 'K',
  ك: 'K',
  غ: 'K',
  ج: 'K',
  خ: 'K',
  ح: 'K',
  ه: 'K',
  ش: 'K',
  ت: 'T',
  ط: 'T',
  د: 'T',
  ذ: 'T',
  ض: 'T',
  ظ: 'T',
  ث: 'T',
  س: 'S',
  ص: 'S',
  ز: 'S',
  ب: 'B',
  ف: 'F',
  ر: 'R',
  ل: 'L',
  م: 'M',
  ن: 'N',
}

/** Consonant classes of a folded name without spaces: vowel letters, a final ه, the ت of تش and all but one of a letter in a row left out. */
export function skeleton(name: string): string {
  let classes = ''
  for (let at = 0; at < name.length; at++) {
    const letter = name[at]!
    if (letter === 'ه' && at === name.length - 1) continue
    if ((letter === name[at + 1] && at > 0) || (letter === 'ت' && name[at + 1] === 'ش')) continue
    classes += SKELETON[letter] ?? ''
  }
  return classes
}

/** Number of the class of each letter, from 1; 0 for letters that stand for vowels. */
const CLASS = Uint8Array.from(LETTERS, (letter) => 'KTSBFRLMN'.indexOf(SKELETON[letter] ?? ' ') + 1)
/** Keys of skeletons of up to nine classes differ; those of longer ones nearly always do. */
const BASE = 11
/** A name has fewer keys: it has LONGEST_RUN letters at most. */
export const MOST_KEYS = 64
const PREFIXES = new Int32Array(MOST_KEYS)
const POWERS = new Int32Array(MOST_KEYS)
POWERS[0] = 1
for (let at = 1; at < MOST_KEYS; at++) POWERS[at] = Math.imul(POWERS[at - 1]!, BASE)

/**
 * Writes the keys of a name's skeleton and of all it becomes with one class left out into `keys`, the whole one first,
 * and returns how many; short skeletons stay whole, and one of fewer than `least` classes gives none. `keys` has room for MOST_KEYS.
 */
export function skeletonKeys(
  letters: Uint8Array,
  from: number,
  to: number,
  keys: Int32Array,
  least: number,
  whole = false,
): number {
  let classes = 0
  let key = 0
  for (let at = from; at < to; at++) {
    const letter = letters[at]!
    const sound = CLASS[letter]!
    if (sound === 0) continue
    if (letter === HEH && at === to - 1) continue
    if (isOneWithNext(letters, at, from, to)) continue
    key = (Math.imul(key, BASE) + sound) | 0
    PREFIXES[++classes] = key
  }
  if (classes < least) return 0
  keys[0] = key
  if (whole || classes < SHORT_SKELETON) return 1
  for (let left = 0; left < classes; left++) {
    const behind = classes - 1 - left
    // What stands before the class left out, and what stands after it.
    const head = Math.imul(PREFIXES[left]!, POWERS[behind]!)
    const tail = key - Math.imul(PREFIXES[left + 1]!, POWERS[behind]!)
    keys[left + 1] = (head + tail) | 0
  }
  return classes + 1
}

const SHORT_SKELETON = 4
