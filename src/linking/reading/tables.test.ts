import { describe, expect, it } from 'vitest'
import { CEASEFIRE, CEASEFIRE_BODY, mainOf } from './fixtures.ts'

describe('short lines above the running text', () => {
  it('are the article where they are items with figures', () => {
    expect(mainOf(`أعداد العائدين حسب المدينة\n• بلغراد: 2041\n• سراييفو (31)\n${CEASEFIRE_BODY}`)).toEqual([
      'أعداد العائدين حسب المدينة',
      'بلغراد: 2041',
      'سراييفو (31)',
      CEASEFIRE_BODY,
    ])
    expect(mainOf(`أعداد العائدين حسب المدينة\n• رياضة\n• ثقافة\n${CEASEFIRE_BODY}`)).toHaveLength(2)
  })

  it('are no headline where bars part three titles', () => {
    const ticker = 'عاجل: انخفاض الذهب | بلغراد تستضيف معرضا | طقس بارد غدا'
    expect(mainOf(`${ticker}\n${CEASEFIRE}\n${CEASEFIRE_BODY}`)).toEqual([CEASEFIRE, CEASEFIRE_BODY])
  })
})
