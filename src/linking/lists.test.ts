import { describe, expect, it } from 'vitest'
import { named } from './fixtures.ts'

describe('lists that speak for a doubtful name', () => {
  it('are those in which each place has a figure', () => {
    for (const list of [
      '• سراييفو: 2041\n• طوق: 310\n• برتشكو: 12',
      'سراييفو – 340 | طوق – 880 | برتشكو – 5',
      'سراييفو (905) وطوق (77)',
    ])
      expect(named(list), list).toContain('طوق=tok')
    expect(named('سراييفو قديمة: 2041 طوق من ذهب')).toEqual(['سراييفو=sarajevo'])
  })

  it('are ways from one to the other, where a preposition stands before the first', () => {
    expect(named('سار من طوق إلى سراييفو')).toEqual(['طوق=tok', 'سراييفو=sarajevo'])
    expect(named('سار طوق إلى سراييفو')).toEqual(['سراييفو=sarajevo'])
  })
})
