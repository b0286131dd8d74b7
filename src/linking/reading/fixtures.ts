import { formatDay } from '../../domain/time/day.ts'
import { readPage } from './page.ts'
import { statedDates } from './publication.ts'

/** A headline and two paragraphs of an article. */
export const TITLE = 'افتتاح الجسر الجديد مطلع الشهر'
export const FIRST =
  'قال متحدث باسم البلدية إن الجسر الجديد سيفتح أمام السيارات مطلع الشهر المقبل بعد تأخر دام عاما كاملا.'
export const SECOND = 'وأضاف أن تكلفة الجسر بلغت ضعف ما كان مقدرا له، وأن تحقيقا فتح في أسباب ذلك.'

/** A headline of a few words and a short paragraph of another. */
export const CEASEFIRE = 'اتفاق على وقف القتال في الشمال'
export const CEASEFIRE_BODY =
  'قالت وزارة الدفاع إن القتال توقف صباح اليوم على طول الجبهة، وإن المفاوضات تستأنف قريبا.'

/** What is kept of a page, given as its lines or whole. */
export function mainOf(...lines: string[]): string[] {
  const text = lines.join('\n')
  return readPage(text).mainRanges.map(([start, end]) => text.slice(start, end))
}

/** ISO day of publication that a page states, or null. */
export function publishedOf(text: string): string | null {
  const { published } = statedDates(text, readPage(text))
  return published === null ? null : formatDay(published)
}
