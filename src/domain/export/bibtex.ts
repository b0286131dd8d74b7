import type { CitableItem } from './citable.ts'

const ENTRY_TYPES: Partial<Record<CitableItem['type'], string>> = {
  'article-newspaper': 'article',
  article: 'article',
  book: 'book',
  report: 'techreport',
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text inside a BibTeX field: TeX's own signs escaped, line breaks as spaces; the rest is UTF-8 as it is. */
function bibtexText(text: string): string {
  return text
    .replace(/[\\{}~^]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[#$%&_]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, ' ')
}

function dateFields(item: CitableItem): [string, string][] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  if (year === undefined) return []
  return [
    ['year', `{${year}}`],
    ...(month === undefined ? [] : [['month', MONTHS[month - 1] ?? `{${month}}`] satisfies [string, string]]),
    ...(day === undefined ? [] : [['day', `{${day}}`] satisfies [string, string]]),
  ]
}

function accessedOf(item: CitableItem): string | undefined {
  return item.accessed?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')
}

function entryOf(item: CitableItem): string {
  const type = ENTRY_TYPES[item.type] ?? 'misc'
  const text = (value: string | undefined) => value && `{${bibtexText(value)}}`
  const journal = item['container-title'] ?? (type === 'article' ? item.publisher : undefined)
  const fields: [string, string | undefined][] = [
    // Double braces: the letters' case is the title's own.
    ['title', `{{${bibtexText(item.title)}}}`],
    [
      'author',
      item.author && `{${item.author.map(({ literal }) => `{${bibtexText(literal)}}`).join(' and ')}}`,
    ],
    [type === 'article' ? 'journal' : 'booktitle', text(journal)],
    [
      type === 'techreport' ? 'institution' : 'publisher',
      type === 'article' ? undefined : text(item.publisher),
    ],
    ...dateFields(item),
    ['number', text(item.number)],
    ['version', text(item.version)],
    // An address is verbatim in BibTeX: nothing in it is escaped but what would end the field.
    ['url', item.URL && `{${item.URL.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', text(accessedOf(item))],
    ['language', text(item.language)],
    ['note', text(item.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}\n`
}

/** Citable items as BibTeX (UTF-8), the ids as citation keys. */
export function bibtex(items: readonly CitableItem[]): string {
  return items.map(entryOf).join('\n')
}
