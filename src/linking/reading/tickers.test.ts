import { expect, it } from 'vitest'
import { FIRST, SECOND, TITLE } from './fixtures.ts'
import { kindOf } from './line-kinds.ts'
import { type LineKind, linesOf } from './lines.ts'
import { cutTickers } from './tickers.ts'

const TICKER = `${'البلدية تفتح الجسر الجديد أمام السيارات مطلع الشهر المقبل '.repeat(3)}أمس`

function kindOfFirst(...page: string[]): LineKind {
  const lines = linesOf(page.join('\n'))
  for (const line of lines) line.kind = kindOf(line)
  cutTickers(lines)
  return lines[0]!.kind
}

it('titles in a row on the first line are none of the text above a menu, whatever they tell of', () => {
  expect(kindOfFirst(TICKER, 'الرئيسية | محليات | رياضة', TITLE, FIRST, SECOND)).toBe('crumb')
  expect(kindOfFirst(TICKER, TITLE, FIRST, SECOND)).toBe('text')
})

it('they are none anywhere above a text that has next to no word of theirs', () => {
  const foreign = `${'قبيل الفجر هطلت أمطار غزيرة فوق حقول القمح جنوبي الوادي '.repeat(3)}أيضا`
  expect(kindOfFirst(foreign, TITLE, FIRST, SECOND)).toBe('crumb')
})
