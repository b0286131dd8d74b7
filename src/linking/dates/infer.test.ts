import { describe, expect, it } from 'vitest'
import { dayFromCivil, formatDay } from '../../domain/time/day.ts'
import { inferPublication, rememberEvents, type ToldEvent } from './infer.ts'

const LETTERS = [...'بتثجحدرسشصطعفقكمنه']
/** A made-up word of five letters, another for every number. */
const word = (number: number): string =>
  [4, 3, 2, 1, 0]
    .map((place) => LETTERS[Math.floor(number / LETTERS.length ** place) % LETTERS.length])
    .join('')
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => word(100_000 + from * 7 + at * 7)).join(' ')

/** Tuesday, 5 May 2020. */
const TUESDAY = dayFromCivil(2020, 5, 5)
const OTHERS = Array.from({ length: 150 }, (_, index) => ({
  day: dayFromCivil(2010, 1, 1) + index * 11,
  title: '',
  text: words(1_000 + index * 50, 12),
}))

function inferred(events: readonly ToldEvent[], text: string): string | null {
  const day = inferPublication(text, [[0, text.length]], rememberEvents([...OTHERS, ...events]))
  return day === null ? null : formatDay(day)
}

describe('the day of a text without one', () => {
  const event = { day: TUESDAY, title: '', text: words(0, 16) }

  it('is that which it calls today and on which happened what it tells of', () => {
    expect(inferred([event], `جرى اليوم الثلاثاء ${words(0, 6)} وغير ذلك`)).toBe('2020-05-05')
    expect(inferred([event], `جرى أمس الثلاثاء ${words(0, 16)} وغير ذلك`)).toBe('2020-05-06')
  })

  it('is not told by a few words of something that happened before it', () => {
    expect(inferred([event], `يجري اليوم الأربعاء ${words(0, 7)} وغير ذلك`)).toBeNull()
    expect(inferred([event], `يجري اليوم الأربعاء ${words(0, 16)} وغير ذلك`)).toBe('2020-05-06')
  })

  it('is open where another day does as well, and where no word says which it is', () => {
    const again = { day: TUESDAY + 28, title: '', text: `${words(0, 14)} ${words(900, 2)}` }
    expect(inferred([event, again], `جرى اليوم الثلاثاء ${words(0, 6)} وغير ذلك`)).toBeNull()
    expect(inferred([event], `جرى ${words(0, 16)} وغير ذلك`)).toBeNull()
  })

  it('is none of an event whose title the text has no word of', () => {
    const titled = (title: string) => [{ ...event, title }]
    const text = `جرى اليوم الثلاثاء ${words(0, 6)} وغير ذلك`
    expect(inferred(titled(words(2_000, 2)), text)).toBeNull()
    expect(inferred(titled(words(2, 2)), text)).toBe('2020-05-05')
  })
})
