import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneSlip } from './slips.ts'

const WORD = fc.stringMatching(/^[\u0627-\u064a]{4,9}$/)
const LETTER = fc.stringMatching(/^[\u0627-\u064a]$/)

describe('one slip of the pen', () => {
  it('is a letter put in, left out or changed, or two exchanged, wherever it happens', () => {
    fc.assert(
      fc.property(WORD, LETTER, fc.nat(), (word, letter, place) => {
        const at = place % (word.length - 1)
        const slips = [
          word.slice(0, at) + letter + word.slice(at),
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + letter + word.slice(at + 1),
          word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
        ]
        for (const slip of slips) {
          expect(isOneSlip(slip, word)).toBe(true)
          expect(isOneSlip(word, slip)).toBe(true)
        }
      }),
    )
  })

  it('is no more than that', () => {
    expect(isOneSlip('صربيا', 'صبريي')).toBe(false)
    expect(isOneSlip('صربيا', 'صرببيبا')).toBe(false)
    expect(isOneSlip('بلغراد', 'لبغارد')).toBe(false)
    expect(isOneSlip('بلغراد', 'بلغ')).toBe(false)
  })
})
