import { foldKey } from '../../domain/folding.ts'
import type { NameForm } from '../forms.ts'
import { COMMON_WORDS } from '../vocabulary/common-words.ts'
import { CLUB_WORDS } from '../vocabulary/inside-names.ts'
import { GIVEN_NAMES } from '../vocabulary/persons.ts'
import { folded } from '../vocabulary/sets.ts'
import { NEAR_WORDS, WORLD_NAMES } from '../vocabulary/world-names.ts'
import { skeleton, spellingCost } from './sounds.ts'

/** A form that a written word comes near, and how near. */
export interface NearName {
  form: number
  cost: number
  /** Letters of the form, spaces left out. */
  letters: number
}

/** Names shorter than this are never guessed at. */
const SHORTEST = 4
/** Longer stretches of letters, in UTF-16 units with their marks, are no word. */
const LONGEST_UNITS = 60
const MOST_CACHED = 100_000

/** Words that are known to be something else. */
const NO_GUESS = folded([
  ...WORLD_NAMES,
  ...WORLD_NAMES.map((name) => name.replace(/^ال/, '')),
  ...COMMON_WORDS,
  ...NEAR_WORDS,
  ...CLUB_WORDS,
  ...GIVEN_NAMES,
])

/** What one word may be or begin; numbers count attached letters set aside. */
export interface Look {
  /** Folded. */
  key: string
  alone: { lead: number; near: NearName } | null
  leads: readonly number[]
  beginnings: readonly number[]
}

/** Whether two short spellings differ only by vowel letters put in: all consonants and the last letter are the same. */
export function isDrawnOut(written: string, letters: string): boolean {
  const consonants = (name: string): string => name.replace(/[اويء]/g, '')
  return (
    written.length >= letters.length &&
    written.at(-1) === letters.at(-1) &&
    consonants(written) === consonants(letters)
  )
}

/** Farthest cost at which a word may still be a name of so many letters. */
export function farthest(letters: number): number {
  if (letters <= 4) return 0.3
  if (letters === 5) return 0.6
  if (letters <= 7) return 1
  return letters <= 11 ? 1.3 : 1.8
}

/**
 * Forms by the skeletons of their sounds, each with every one of its classes left out once, so that a spelling with
 * one consonant lost, added, changed or swapped shares a key with the form it is meant for.
 */
export class NearNames {
  private readonly bySkeleton = new Map<string, number[]>()
  private readonly letters: readonly string[]
  private readonly cache = new Map<string, NearName | null>()
  private readonly looks = new Map<string, Look>()
  /** First words of forms of several words, by skeleton. */
  private readonly leads = new Map<string, Set<string>>()
  /** Beginnings of long one-word forms, for names broken in two. */
  private readonly beginnings = new Set<string>()
  readonly whole = new Map<string, number>()

  constructor(forms: readonly NameForm[]) {
    this.letters = forms.map(({ key }) => key.replaceAll(' ', ''))
    for (const [index, { key, rule }] of forms.entries()) {
      const letters = this.letters[index]!
      if (letters.length < SHORTEST || rule === 'joined' || isDescription(key)) continue
      for (const near of neighbours(skeleton(letters))) {
        const known = this.bySkeleton.get(near)
        if (known === undefined) this.bySkeleton.set(near, [index])
        else known.push(index)
      }
      const words = key.split(' ')
      if (words.length > 1)
        for (const near of neighbours(skeleton(words[0]!)))
          this.leads.set(near, (this.leads.get(near) ?? new Set()).add(words[0]!))
      else if (letters.length >= 7) {
        this.whole.set(letters, index)
        for (let end = 2; end <= letters.length - 2; end++) this.beginnings.add(letters.slice(0, end))
      }
    }
  }

  /** What a raw word, with or without attached letters, may be or begin; null for most words. */
  look(raw: string): Look | null {
    if (raw.length > LONGEST_UNITS) return null
    const known = this.looks.get(raw)
    if (known !== undefined) return known
    const found = this.lookAt(foldKey(raw))
    if (found === null) return null
    if (this.looks.size >= MOST_CACHED) this.looks.clear()
    this.looks.set(raw, found)
    return found
  }

  private lookAt(key: string): Look | null {
    let alone: Look['alone'] = null
    const leads: number[] = []
    const beginnings: number[] = []
    for (const lead of attachedLetters(key)) {
      const own = key.slice(lead)
      if (lead > 0 && own.length < SHORTEST) continue
      if (NO_GUESS.has(own)) return null
      if (own.startsWith('ال')) continue
      const near = own.length >= SHORTEST ? this.search(own) : null
      if (near !== null && (alone === null || near.cost < alone.near.cost)) alone = { lead, near }
      if (this.isLead(own)) leads.push(lead)
      if (this.beginnings.has(own)) beginnings.push(lead)
    }
    return alone === null && leads.length === 0 && beginnings.length === 0
      ? null
      : { key, alone, leads, beginnings }
  }

  private isLead(own: string): boolean {
    const candidates = this.leads.get(skeleton(own))
    return (
      candidates !== undefined &&
      [...candidates].some((lead) => spellingCost(own, lead, farthest(lead.length)) <= farthest(lead.length))
    )
  }

  /** The form nearest to a folded word (or words without their spaces), or null. */
  nearest(written: string): NearName | null {
    const known = this.cache.get(written)
    if (known !== undefined) return known
    const found = this.search(written)
    if (this.cache.size >= MOST_CACHED) this.cache.clear()
    this.cache.set(written, found)
    return found
  }

  private search(written: string): NearName | null {
    if (written.length > LONGEST_UNITS) return null
    const classes = skeleton(written)
    if (classes.length < 2 || written.length < SHORTEST) return null
    let best: NearName | null = null
    const tried = new Set<number>()
    for (const near of neighbours(classes)) {
      for (const form of this.bySkeleton.get(near) ?? []) {
        if (tried.has(form)) continue
        tried.add(form)
        const letters = this.letters[form]!
        const limit = farthest(Math.min(letters.length, written.length))
        if (Math.abs(letters.length - written.length) > 4 || isInflected(written, letters)) continue
        if (letters.length <= 5 && !letters.endsWith('ه') && !isDrawnOut(written, letters)) continue
        const cost = spellingCost(written, letters, limit)
        if (cost <= limit && (best === null || cost < best.cost))
          best = { form, cost, letters: letters.length }
      }
    }
    return best
  }
}

/** A name with the Arabic article is an Arabic word, not one spelt by ear; one in ية is told from adjectives only as it stands. */
function isDescription(key: string): boolean {
  return key.startsWith('ال') || key.endsWith('يه')
}

/** How many letters may be attached before the name: none, then و or ف, then ب, ل or ك. */
function attachedLetters(key: string): number[] {
  const leads = [0]
  if (/^[وف]/.test(key)) leads.push(1)
  const after = leads.at(-1)!
  if (/^[بلك]/.test(key.slice(after))) leads.push(after + 1)
  return leads
}

/** A skeleton and all it becomes with one class left out; short ones stay as they are. */
function neighbours(classes: string): Set<string> {
  const near = new Set([classes])
  if (classes.length >= 4)
    for (let at = 0; at < classes.length; at++) near.add(classes.slice(0, at) + classes.slice(at + 1))
  return near
}

const ADJECTIVE_END = /(?:ي|يه|يا|يين|يون|يات|يتين|يتان|يان)$/
const POSSESSIVE_END = /(?:ها|هم|كم|نا|هما)$/

/** An imperfect verb of the third person plural. */
const VERB = /^[يت][\u0621-\u064a]{2,}(?:ون|وا|ين)$/

/** An adjective, people or possessed form of the name rather than a spelling of it. */
export function isInflected(written: string, letters: string): boolean {
  if (VERB.test(written) && !/(?:ون|وا|ين)$/.test(letters)) return true
  const owner = POSSESSIVE_END.exec(written)?.[0]
  if (owner !== undefined && !letters.endsWith(owner)) {
    const own = written.slice(0, -owner.length)
    return own.length >= letters.length - 1 && own.length >= 3
  }
  if (letters.endsWith('يا') && !written.endsWith('ا')) return true
  if (/يه?$/.test(written) && written.replace(/يه?$/, '') === letters.replace(/[اه]$/, '')) return true
  const ending = ADJECTIVE_END.exec(written)?.[0]
  if (ending === undefined || letters.endsWith(ending)) return false
  if (letters.endsWith('يا')) return true
  return !/[اويه]$/.test(letters) || ending.length > 2
}
