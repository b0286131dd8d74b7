import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromCivil, formatDay } from './day.ts'
import { parseEdtf } from './edtf.ts'

/** The span in ISO days, both included, with precision and `~`. */
function read(text: string): string {
  const answer = parseEdtf(text)
  if (!answer.ok) return answer.fault
  const { start, end, precision, approximate } = answer.span
  return `${formatDay(start)} to ${formatDay(end - 1)}, ${precision}${approximate ? ', about' : ''}`
}

describe('parseEdtf', () => {
  test.for([
    ['1992', '1992-01-01 to 1992-12-31, year'],
    ['1992-05', '1992-05-01 to 1992-05-31, month'],
    ['2020-02', '2020-02-01 to 2020-02-29, month'],
    ['2023-09-19', '2023-09-19 to 2023-09-19, day'],
    ['2020~', '2020-01-01 to 2020-12-31, year, about'],
    ['1994-05?', '1994-05-01 to 1994-05-31, month, about'],
    ['2023-09-19/2023-09-20', '2023-09-19 to 2023-09-20, day'],
    ['2023-09-19/2023-09-19', '2023-09-19 to 2023-09-19, day'],
    ['1988-02/1994-05-12', '1988-02-01 to 1994-05-12, month'],
    ['1991~/1994', '1991-01-01 to 1994-12-31, year, about'],
    ['2020-05-10/2020-05', '2020-05-10 to 2020-05-31, month'],
    ['2020/2020-03', '2020-01-01 to 2020-03-31, year'],
    ['٢٠٢٣-٠٩-١٩', '2023-09-19 to 2023-09-19, day'],
  ] as const)('reads %s', ([text, span]) => {
    expect(read(text)).toBe(span)
  })

  test.for([
    '',
    '/',
    '19',
    '2020-13',
    '2020-02-30',
    '2020/',
    '/2020',
    '2020/2021/2022',
    '2020~~',
    'May 1994',
  ])('%s is not EDTF', (text) => {
    expect(read(text)).toBe('not-edtf')
  })

  test.for(['2023-09-20/2023-09-19', '2021/2020', '2020-05-10/2020-04', '2021-01/2020'])(
    '%s ends before it starts',
    (text) => {
      expect(read(text)).toBe('end-before-start')
    },
  )

  test('never throws, and every span holds at least a day', () => {
    const dateLike = fc.stringMatching(/^[\d~?/-]{0,24}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), dateLike), (text) => {
        const answer = parseEdtf(text)
        expect(answer.ok ? answer.span.end - answer.span.start : 1).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('two days make an interval exactly when they are in order', () => {
    const day = fc.integer({ min: dayFromCivil(1900, 1, 1), max: dayFromCivil(2100, 1, 1) })
    fc.assert(
      fc.property(day, day, (first, last) => {
        const answer = parseEdtf(`${formatDay(first)}/${formatDay(last)}`)
        expect(answer).toEqual(
          first <= last
            ? { ok: true, span: { start: first, end: last + 1, precision: 'day', approximate: false } }
            : { ok: false, fault: 'end-before-start' },
        )
      }),
    )
  })

  test('a coarse date is as wide as what it names: it holds each of its days and none beside, "about" or not', () => {
    const days = fc.integer({ min: dayFromCivil(1900, 1, 1), max: dayFromCivil(2100, 1, 1) })
    const parts = { year: 4, month: 7, day: 10 } as const
    fc.assert(
      fc.property(
        days,
        days,
        fc.constantFrom('year', 'month', 'day'),
        fc.boolean(),
        (day, other, precision, about) => {
          const named = formatDay(day).slice(0, parts[precision])
          const answer = parseEdtf(about ? `${named}~` : named)
          if (!answer.ok) throw new Error(answer.fault)
          const { start, end } = answer.span
          for (const tried of [other, day, start - 1, start, end - 1, end])
            expect(start <= tried && tried < end).toBe(formatDay(tried).startsWith(named))
          expect(answer.span).toMatchObject({ precision, approximate: about })
        },
      ),
    )
  })
})
