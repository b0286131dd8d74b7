import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldKey } from './folding.ts'

describe('folding', () => {
  it('gives one key to the spellings of one name', () => {
    const key = foldKey('قره باغ')
    for (const form of [
      'قرة باغ',
      'قره‌باغ'.replace('‌', ' '),
      'قَره باغ',
      'قـره-باغ',
      'قره_باغ',
      'قره\u00a0باغ',
      ' قره \n باغ ',
    ])
      expect(foldKey(form)).toBe(key)
  })

  it('takes Persian letters for the Arabic ones', () => {
    expect(foldKey('کاراباخ ناغورنی')).toBe(foldKey('كاراباخ ناغورني'))
    expect(foldKey('لاچین')).toBe(foldKey('لاجين'))
    expect(foldKey('یریڤان')).toBe(foldKey('يريفان'))
  })

  it('folds digits, Latin case and diacritics', () => {
    expect(foldKey('٢٠٢٣ ۲۰۲۳')).toBe('2023 2023')
    expect(foldKey('Şuşa AĞDAM')).toBe('susa agdam')
  })

  it('opens ligatures and presentation forms', () => {
    expect(foldKey('ﻻﺗﺸﻴﻦ')).toBe(foldKey('لاتشين'))
  })

  it('keeps the way back to the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, offsets } = fold(source)
        expect(offsets.length).toBe(text.length + 1)
        expect(offsets[text.length]).toBe(source.length)
        for (let i = 0; i < text.length; i++) {
          const at = offsets[i]!
          expect(at).toBeLessThan(source.length)
          expect(fold(source[at]!).text).toContain(text[i]!)
          if (i > 0) expect(at).toBeGreaterThanOrEqual(offsets[i - 1]!)
        }
      }),
    )
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const once = foldKey(source)
        expect(foldKey(once)).toBe(once)
      }),
    )
  })
})
