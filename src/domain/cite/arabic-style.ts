import type { CitableItem } from '../export/citable.ts'
import type { CitedWork } from './cited-work.ts'

/** Dates in Arabic words, as the reader has months and digits. Months are 1 to 12. */
export interface ArabicDates {
  day: (year: number, month: number, day: number) => string
  month: (year: number, month: number) => string
  year: (year: number) => string
}

function dateText(date: CitableItem['issued'], dates: ArabicDates): string | null {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  if (year === undefined) return null
  if (month === undefined) return dates.year(year)
  return day === undefined ? dates.month(year, month) : dates.day(year, month, day)
}

/** A title between guillemets; what stands between guillemets inside it moves to inner quotation marks. */
function quoted(title: string): string {
  return `«${title.replace(/[«»]/g, (mark) => (mark === '«' ? '“' : '”'))}»`
}

/**
 * A reference as Arabic newspapers and reviews give it: author, «title», publisher, number, date, address, day of
 * access, parted by the Arabic comma. A work without a headline stands with our description in brackets.
 */
export function arabicCitation({ item, described, dateBasis }: CitedWork, dates: ArabicDates): string {
  const issued = dateText(item.issued, dates)
  const accessed = item.URL === undefined ? null : dateText(item.accessed, dates)
  const publisher = item['container-title'] ?? item.publisher
  const isEntry = item.type === 'webpage'
  const parts = [
    item.author?.map(({ literal }) => literal).join(' و'),
    described ? `بلا عنوان [${item.title}]` : quoted(item.title),
    publisher,
    // The publisher of a work that appeared inside another.
    item['container-title'] === undefined ? undefined : item.publisher,
    item.number,
    item.version === undefined ? undefined : `${isEntry ? 'إصدار البيانات' : 'إصدار'} ${item.version}`,
    issued === null
      ? item.version === undefined
        ? 'بلا تاريخ'
        : undefined
      : dateBasis === 'inferred'
        ? `${issued} (تاريخ مستنتج من النص)`
        : issued,
    item.URL,
    accessed === null ? undefined : `اطُّلع عليه في ${accessed}`,
  ]
  const said = parts.filter((part, i) => part !== undefined && parts.indexOf(part) === i)
  return `${said.map((part) => afterLatin(part ?? '')).join('، ')}.`
}

/**
 * Ends a part that ends in Latin letters or an address with a right-to-left mark (U+200F): the comma between two of
 * them would stand on the wrong side.
 */
function afterLatin(part: string): string {
  return /[^\u0590-\u08ff»\]]$/.test(part) && /[A-Za-z]/.test(part) ? `${part}\u200f` : part
}
