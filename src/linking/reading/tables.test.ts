import { describe, expect, it } from 'vitest'
import { readPage } from './page.ts'

const BODY = 'قالت وزارة الدفاع إن القتال توقف صباح اليوم على طول الجبهة، وإن المفاوضات تستأنف قريبا.'

function mainOf(text: string): string[] {
  return readPage(text).mainRanges.map(([from, to]) => text.slice(from, to))
}

describe('short lines above the running text', () => {
  it('are the article where they are items with figures', () => {
    expect(mainOf(`أعداد العائدين حسب المدينة\n• بلغراد: 2041\n• سراييفو (31)\n${BODY}`)).toEqual([
      'أعداد العائدين حسب المدينة',
      'بلغراد: 2041',
      'سراييفو (31)',
      BODY,
    ])
    expect(mainOf(`أعداد العائدين حسب المدينة\n• رياضة\n• ثقافة\n${BODY}`)).toHaveLength(2)
  })

  it('are no headline where bars part three titles', () => {
    const ticker = 'عاجل: انخفاض الذهب | بلغراد تستضيف معرضا | طقس بارد غدا'
    expect(mainOf(`${ticker}\nاتفاق على وقف القتال في الشمال\n${BODY}`)).toEqual([
      'اتفاق على وقف القتال في الشمال',
      BODY,
    ])
  })
})
