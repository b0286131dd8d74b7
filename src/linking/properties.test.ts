import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIXTURE, linkedPage, mentionsIn } from './fixtures.ts'
import { linkText } from './link-text.ts'

const NAMES: readonly [string, string][] = [
  ['صربيا', 'serbia'],
  ['كرواتيا', 'croatia'],
  ['سراييفو', 'sarajevo'],
  ['سريبرينيتسا', 'srebrenica'],
  ['بوسانسكا كرايينا', 'krajina'],
  ['ممر برتشكو', 'posavina-corridor'],
]
const name = fc.constantFrom(...NAMES)
const PREFIXES = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'فل', 'وك', 'لـ', 'وبـ']
const INNER = ['\u0640', '\u064e', '\u0651', '\u200c', '\u200d', '\u00ad', '\u2060']
const OUTER = ['\u200f', '\u200e', '\u202b', '\u2067', '\ufeff']

/** Puts marks between the letters of a word at the given places; never before the first letter. */
function withMarks(word: string, marks: readonly { at: number; mark: string }[]): string {
  const letters = [...word]
  for (const { at, mark } of marks) {
    const place = 1 + (at % Math.max(1, letters.length - 1))
    if (letters[place] !== ' ' && letters[place - 1] !== ' ') letters.splice(place, 0, mark)
  }
  return letters.join('')
}

describe('whatever is done to a name that does not change it', () => {
  it('attached letters stay outside the span', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...PREFIXES), ([form, place], prefix) => {
        const found = mentionsIn(`قال إنه ذهب ${prefix}${form} أمس`)
        expect(found.map(({ surface, place: id }) => [surface, id])).toEqual([[form, place]])
      }),
    )
  })

  it('marks inside the name are in the span, marks around it are not', () => {
    const marks = fc.array(fc.record({ at: fc.nat(20), mark: fc.constantFrom(...INNER) }), { maxLength: 4 })
    fc.assert(
      fc.property(name, marks, fc.constantFrom(...OUTER), ([form, place], inner, outer) => {
        const written = withMarks(form, inner)
        const text = `في ${outer}${written}${outer} أمس`
        const start = 3 + outer.length
        expect(mentionsIn(text)).toMatchObject([{ start, end: start + written.length, place }])
      }),
    )
  })

  it('a line break, hyphen or no-break space between the parts of a name does not part it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(NAMES[4]!, NAMES[5]!),
        fc.constantFrom('\n', '-', '_', '\u00a0', ' \n', '\r\n', '‐'),
        ([form, place], gap) => {
          const written = form.replace(' ', gap)
          expect(mentionsIn(`في ${written} أمس`)).toMatchObject([
            { start: 3, end: 3 + written.length, place },
          ])
        },
      ),
    )
  })

  it('text before a name moves it by so much and no more', () => {
    const filler = fc.stringMatching(/^[بتثجحخسشصض،. ]{0,60}$/)
    fc.assert(
      fc.property(name, filler, ([form, place], before) => {
        const text = `${before}\nفي ${form} أمس`
        expect(mentionsIn(text)).toMatchObject([{ start: before.length + 4, place }])
      }),
    )
  })
})

describe('for any text', () => {
  const pieces = fc.constantFrom(
    ...NAMES.map(([form]) => form),
    'قال',
    'في',
    'مدينة',
    'و',
    '\n',
    '\n\n',
    '. ',
    '، ',
    'تاريخ النشر: 2020-01-02',
    'المصدر: ',
    'اقرأ أيضا',
    '\u200f',
    '🙂',
    'ﻻ',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  )

  it('every mention is its own slice, in order, without overlap, within the main text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { linked } = linkedPage(text)
        let last = 0
        for (const { start, end, surface } of linked.mentions) {
          expect(text.slice(start, end)).toBe(surface)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        for (const [from, to] of linked.mainRanges)
          expect(text.slice(from, to).trim()).toBe(text.slice(from, to))
      }),
      { numRuns: 300 },
    )
  })

  it('the same text gives the same result whatever was linked before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = JSON.stringify(linkText(text, FIXTURE).linked)
        linkText(other, FIXTURE)
        expect(JSON.stringify(linkText(text, FIXTURE).linked)).toBe(first)
      }),
      { numRuns: 100 },
    )
  })
})
