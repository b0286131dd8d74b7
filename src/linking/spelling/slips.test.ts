import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneSlip, isSlipOfLook } from './slips.ts'

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

describe('one slip that leaves the look of a word', () => {
  it('is another dot, two letters exchanged or one written twice', () => {
    for (const slip of ['ضربيا', 'صرتيا', 'صريبا', 'صرربيا', 'صربياا'])
      expect(isSlipOfLook(slip, 'صربيا'), slip).toBe(true)
  })

  it('is no letter lost, put in or changed for one of another shape', () => {
    for (const other of ['صربا', 'صربييو', 'صرلبيا', 'صرميا', 'صربيا', 'ضرتيا'])
      expect(isSlipOfLook(other, 'صربيا'), other).toBe(false)
  })
})
