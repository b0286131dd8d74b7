import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WORD_UNIT } from './alphabet.ts'
import { Finds, UNREAD } from './finds.ts'
import { FIXTURE } from './fixtures.ts'
import { TextUnits } from './text-units.ts'
import { fingerprintA, fingerprintB, WordMemory } from './word-memory.ts'
import { LONGEST_KNOWN, WordRun } from './word-run.ts'

const NAMES = ['صربيا', 'وكرواتيا', 'بوسانسكا', 'كرايينا', 'ممر', 'برتشكو', 'للولايات', 'المتحدة', 'تركية']
const MARKS = ['\u0640', '\u064e', '\u0651', '\u064b', '\u200c', '\u200f', '\u00ad']
const OTHERS = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '، ',
  '-',
  '«',
  '1',
  'a',
  '🙂',
  '\ud83d',
  '\ufffd',
  'ة',
  'ب',
  '\t',
]
/** Arabic text as it comes and as it should not: marks, tatweel, line breaks, halves of surrogate pairs, what is left of broken UTF-8. */
const anyText = fc
  .array(fc.constantFrom(...NAMES, ...MARKS, ...OTHERS), { maxLength: 120 })
  .map((parts) => parts.join(''))

interface CutWord {
  start: number
  end: number
  unread: boolean
}

const unitAt = (text: string, at: number): number => WORD_UNIT[text.charCodeAt(at)] ?? 0

/** The words of a text, letter by letter, as the run is meant to cut them. */
function wordsOf(text: string): CutWord[] {
  const words: CutWord[] = []
  for (let at = 0; at < text.length; ) {
    if (unitAt(text, at) !== 1) {
      at++
      continue
    }
    const start = at
    while (at < text.length && unitAt(text, at) !== 0 && at - start <= LONGEST_KNOWN)
      if (text[at++] === 'ة') break
    const joined = unitAt(text, start - 1) !== 0 || (text[at - 1] === 'ة' && unitAt(text, at) !== 0)
    words.push({ start, end: at, unread: joined || unitAt(text, at - 1) !== 1 || at - start > 40 })
  }
  return words
}

function cutByRuns(text: string): CutWord[] {
  const units = new TextUnits().of(text)
  const run = new WordRun()
  const words: CutWord[] = []
  for (let at = 0; at < text.length; at = run.next) {
    run.cut(units, at, text.length)
    for (let word = 0; word < run.count; word++) {
      const [start, end] = [run.starts[word]!, run.ends[word]!]
      words.push({ start, end, unread: run.known[word] === UNREAD })
      expect(run.a[word]).toBe(fingerprintA(text, start, end))
      expect(run.b[word]).toBe(fingerprintB(text, start, end))
    }
  }
  return words
}

const found = (text: string): number[][] => {
  const finds = new Finds()
  FIXTURE.lexicon.scanner.scan(text, 0, text.length, finds)
  return Array.from({ length: finds.formCount }, (_, row) => {
    const { start, end, wordStart, form } = finds.candidate(row)
    return [start, end, wordStart, form]
  })
}

describe('runs of words', () => {
  it('hold the words that a walk letter by letter finds, with their fingerprints', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cutByRuns(text)).toEqual(wordsOf(text))
      }),
    )
  })

  it('end after an overlong word and go on behind its part', () => {
    const text = `قال ${'ب'.repeat(LONGEST_KNOWN + 5)} صربيا`
    expect(cutByRuns(text)).toEqual(wordsOf(text))
    expect(wordsOf(text).length).toBe(4)
  })

  it('find the same forms in a long text as in its paragraphs', () => {
    const paragraphs = fc.array(anyText, { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const gap = '\n\n. '
        let before = 0
        const alone = texts.flatMap((text) => {
          const forms = found(`${text}${gap}`).map(([start, end, wordStart, form]) => [
            start! + before,
            end! + before,
            wordStart! + before,
            form!,
          ])
          before += text.length + gap.length
          return forms
        })
        expect(found(texts.map((text) => `${text}${gap}`).join(''))).toEqual(alone)
      }),
    )
  })

  it('say of words that the memory does not know what was seen of their ends', () => {
    const text = 'كلمة\u200f أخرى'
    const run = new WordRun()
    run.cut(new TextUnits().of(text), 0, text.length)
    const before = Array.from(run.known.subarray(0, run.count))
    const memory = new WordMemory(6, 4)
    memory.add(run.a[1]!, run.b[1]!, 5)
    run.find(memory)
    expect(before).toEqual([UNREAD, 0])
    expect([~run.known[0]!, run.known[1]]).toEqual([UNREAD, 5])
  })
})

describe("a text's units", () => {
  it('are its own, whatever was asked for before, with any way to copy them', () => {
    const copies = new TextUnits((text, into) => {
      for (let at = 0; at < text.length; at++) into[at] = text.charCodeAt(at)
    })
    const plain = new TextUnits()
    fc.assert(
      fc.property(anyText, fc.nat(3), (text, times) => {
        const long = text.repeat(1 + times * 20)
        for (const units of [plain, copies])
          expect(String.fromCharCode(...units.of(long).subarray(0, Math.min(long.length, 5000)))).toBe(
            long.slice(0, 5000),
          )
      }),
    )
  })
})
