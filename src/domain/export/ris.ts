import type { CitableItem } from './citable.ts'

/** Reference types of RIS (Research Information Systems, "RIS Format Specifications", 2011). */
const TYPES: Readonly<Record<CitableItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  article: 'JOUR',
  webpage: 'ELEC',
  legislation: 'STAT',
  // RIS has no treaties, and statutes have no author in it.
  treaty: 'GEN',
  report: 'RPRT',
  dataset: 'DATA',
  software: 'COMP',
  book: 'BOOK',
  speech: 'GEN',
  document: 'GEN',
  legal_case: 'CASE',
  broadcast: 'GEN',
}

const dateOf = (date: CitableItem['issued']): string | undefined => {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  if (year === undefined) return undefined
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}/`
}

/** One line a value; RIS has no escapes, so line breaks become spaces. */
const line = (tag: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]

function entryOf(item: CitableItem): string {
  const year = item.issued?.['date-parts'][0]?.[0]
  return [
    ...line('TY', TYPES[item.type]),
    ...line('ID', item.id),
    ...line('TI', item.title),
    ...(item.author ?? []).flatMap(({ literal }) => line('AU', literal)),
    ...line('T2', item['container-title']),
    ...line('PB', item.publisher),
    ...line('PY', year === undefined ? undefined : String(year)),
    ...line('DA', dateOf(item.issued)),
    ...line('IS', item.number),
    ...line('ET', item.version),
    ...line('UR', item.URL),
    ...line('Y2', dateOf(item.accessed)),
    ...line('LA', item.language),
    ...line('N1', item.note),
    'ER  - ',
    '',
  ].join('\r\n')
}

/** Citable items as RIS (UTF-8, lines ending in CRLF). */
export function ris(items: readonly CitableItem[]): string {
  return items.map((item) => `${entryOf(item)}\r\n`).join('')
}
