import type { CitableItem } from '../export/citable.ts'
import type { CitedWork } from './cited-work.ts'

/** A stretch of a reference; titles of works and of newspapers stand in italics. */
export interface CitationPart {
  text: string
  italic: boolean
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2023, September 19`, as the date of a reference. */
function issuedText(date: CitableItem['issued']): string {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  if (year === undefined) return 'n.d.'
  if (month === undefined) return String(year)
  return `${year}, ${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}`
}

/** `September 19, 2023`, in running text. */
function accessedText(date: CitableItem['accessed']): string | null {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  return `${MONTHS[month - 1]} ${day}, ${year}`
}

const plain = (text: string): CitationPart => ({ text, italic: false })
const italic = (text: string): CitationPart => ({ text, italic: true })

/** Ends a sentence that does not end by itself. */
const stop = (text: string) => (/[.?!؟…]$/.test(text) ? ' ' : '. ')

/** The version of the map's data, or of a program or package. */
function versionText({ type, version }: CitableItem): string | undefined {
  if (version === undefined) return undefined
  return `${type === 'webpage' ? 'data version' : 'Version'} ${version}`
}

const PERIODICALS: readonly CitableItem['type'][] = ['article-newspaper', 'article']

/**
 * A reference in the style of the American Psychological Association (Publication Manual, 7th edition, 2020): a work
 * without a named author begins with its title (9.12), a description takes its place in brackets (9.22), data that
 * may change carry the day of retrieval (9.16).
 */
export function apaCitation({ item, described, dateBasis }: CitedWork): CitationPart[] {
  const authors = item.author?.map(({ literal }) => literal).join(', & ')
  const date = `(${issuedText(item.issued)}${dateBasis === 'inferred' ? ', date inferred' : ''}). `
  const inPeriodical = PERIODICALS.includes(item.type)
  const host = item['container-title'] ?? (inPeriodical ? item.publisher : undefined)
  const publisher = inPeriodical ? undefined : item.publisher
  const edition = [item.number, versionText(item)].filter((part) => part !== undefined).join('; ')
  const name = described ? `[${item.title}]` : item.title
  const title = [
    inPeriodical || described || host !== undefined ? plain(name) : italic(name),
    ...(edition === '' ? [] : [plain(` (${edition})`)]),
  ]
  const ending = plain(stop(edition === '' ? name : ')'))
  const opening =
    authors === undefined
      ? [...title, ending, plain(date)]
      : [plain(`${authors}${stop(authors)}${date}`), ...title, ending]
  const accessed = item.URL === undefined ? null : accessedText(item.accessed)
  const retrieved = accessed !== null && item.version !== undefined ? `Retrieved ${accessed}, from ` : ''
  const parts = [
    ...opening,
    ...(host === undefined || host === authors ? [] : [italic(host), plain(stop(host))]),
    ...(publisher === undefined || publisher === authors || publisher === host
      ? []
      : [plain(`${publisher}${stop(publisher)}`)]),
    ...(item.URL === undefined ? [] : [plain(`${retrieved}${item.URL}`)]),
  ]
  const last = parts.at(-1)
  return last && item.URL === undefined ? [...parts.slice(0, -1), plain(last.text.trimEnd())] : parts
}

/** The reference without its italics. */
export function plainText(parts: readonly CitationPart[]): string {
  return parts.map(({ text }) => text).join('')
}
