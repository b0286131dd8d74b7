import { WORD_UNIT } from './alphabet.ts'
import {
  AFTER,
  BEFORE,
  END,
  type Finds,
  FORM,
  FORM_STRIDE,
  GAP_SHIFT,
  NO_WORD,
  START,
  UNREAD,
  WORD_START,
} from './finds.ts'
import type { FormTraits } from './form-traits.ts'
import type { NameForm } from './forms.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { CAUSE, FORCE, TAIL, TELLING } from './inside-names.ts'
import { CLAUSE_END, OPENED } from './neighbours.ts'
import { KIN, PERSON } from './persons.ts'
import { BY_WAY, COUNTRY_AFTER, GENERIC } from './place-words.ts'
import { closesQuote } from './quotes.ts'
import { OPENS_TITLE, TITLE_PART } from './titles.ts'

/** The form can never count by these tests alone. */
const NEVER = 1
/** A letter right after it may make it the beginning of a title. */
const MAY_RUN_ON = 2
/** It can only where nothing stands before it that a name may be drawn from. */
const HAS_LEADS = 4
/** It cannot where a dash follows: the road may lead to the place behind it. */
const MAY_LEAD_ON = 8

/** Numbers a form takes: what it is, marks of the word after it, of the word before it, and of that where letters are attached. */
const STRIDE = 4

/**
 * Says of most forms found that they count as they stand, by the marks of the words beside them alone: nothing there can
 * make the name doubtful or part of another. Where this says no the rules are asked (`readCandidate`), and they come to
 * the same for every form of which it says yes.
 */
export class PlainTests {
  private readonly rows: Int32Array
  /** The likeliest place of every form. */
  readonly entries: Int32Array

  constructor(forms: readonly NameForm[], traits: readonly FormTraits[], places: readonly GazetteerEntry[]) {
    this.rows = new Int32Array(forms.length * STRIDE)
    this.entries = Int32Array.from(forms, ({ entries }) => entries[0]!)
    for (const [index, form] of forms.entries()) {
      const { need, adjectival, leads, isGiven, isRoad, isPress, opensTitle, mayOpenTitle, holdsTitle } =
        traits[index]!
      const asksWords =
        need !== 'none' ||
        adjectival ||
        form.entries.slice(1).some((entry) => (places[entry]!.ambiguous?.withWords ?? []).length > 0)
      const isCountry = form.entries.some((entry) => places[entry]!.kind === 'country')
      const before = PERSON | (form.entries.length > 1 ? GENERIC : 0)
      this.rows.set(
        [
          (asksWords || isGiven || isPress || holdsTitle ? NEVER : 0) |
            (mayOpenTitle ? MAY_RUN_ON : 0) |
            (leads === null ? 0 : HAS_LEADS) |
            (isRoad ? MAY_LEAD_ON : 0),
          TAIL | KIN | (isCountry ? COUNTRY_AFTER : 0) | (opensTitle ? TITLE_PART : 0),
          before | OPENS_TITLE | TELLING | (isRoad ? BY_WAY : 0),
          before,
        ],
        index * STRIDE,
      )
    }
  }

  /** Whether the form of a row of finds counts as it stands. */
  holds(text: string, { forms }: Finds, row: number): boolean {
    const { rows } = this
    const at = row * FORM_STRIDE
    const test = forms[at + FORM]! * STRIDE
    const kind = rows[test]!
    const before = forms[at + BEFORE]!
    const after = forms[at + AFTER]!
    if ((kind & NEVER) !== 0 || ((before | after) & UNREAD) !== 0 || (after & rows[test + 1]!) !== 0)
      return false
    const next = text.charCodeAt(forms[at + END]!)
    if (((kind & MAY_RUN_ON) !== 0 && WORD_UNIT[next] !== 0) || closesQuote(next)) return false
    if ((kind & MAY_LEAD_ON) !== 0 && leadsOn(text, forms[at + END]!)) return false
    if ((before & NO_WORD) !== 0) return true
    const attached = forms[at + START] !== forms[at + WORD_START]
    if ((kind & HAS_LEADS) !== 0 && !attached) return false
    const gap = before >> GAP_SHIFT
    if ((gap & (CLAUSE_END | OPENED)) === CLAUSE_END) return true
    if ((gap & OPENED) !== 0 || ((before & FORCE) !== 0 && (after & CAUSE) !== 0)) return false
    return (before & rows[test + (attached ? 3 : 2)]!) === 0
  }
}

const BEFORE_DASH = /^\s?[-–—]/

/** Whether a dash follows: `طريق ألفا – بيتا`. */
export function leadsOn(text: string, end: number): boolean {
  return BEFORE_DASH.test(text.slice(end, end + 2))
}
