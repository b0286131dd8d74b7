/**
 * Spreadsheet programs run a cell as a formula when it begins with one of these, so that a text of somebody else's
 * could act in the reader's name. Spaces and marks that are not seen before it make no difference to some of them.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA_START = /^'*(?:[\t\r\n]|[\s\u200b-\u200f\u061c\u2060-\u2069\ufeff]*[=+\-@＝＋－＠])/

/** A text as a spreadsheet may show it without running it: an apostrophe stands before what would start a formula. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}

/** The text that `guardFormula` was given. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell
}

/** By which Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

export type CsvValue = string | number | boolean | null | undefined

export interface CsvStyle {
  /** Between cells; `;` where the spreadsheet's decimal sign is the comma. */
  delimiter: ',' | ';' | '\t'
  /** A byte order mark first, by which Excel knows UTF-8. */
  byteOrderMark: boolean
}

function cellOf(value: CsvValue, delimiter: string): string {
  if (value === null || value === undefined) return ''
  // A negative number is no formula, and read as a number by every program.
  const text = typeof value === 'string' ? guardFormula(value) : String(value)
  const quoted = text.includes(delimiter) || /["\r\n]/.test(text) || text !== text.trim()
  return quoted ? `"${text.replaceAll('"', '""')}"` : text
}

/** One row as CSV after RFC 4180, its line end with it. */
export function csvLine(row: readonly CsvValue[], delimiter: CsvStyle['delimiter'] = ','): string {
  return `${row.map((value) => cellOf(value, delimiter)).join(delimiter)}\r\n`
}

const USUAL_STYLE: CsvStyle = { delimiter: ',', byteOrderMark: false }

/** Rows as CSV after RFC 4180 (lines end in CRLF), UTF-8, the header first, no cell a formula. */
export function formatCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  style: CsvStyle = USUAL_STYLE,
): string {
  return [...csvPieces(header, rows, style)].join('')
}

/** Rows of one piece. */
const BATCH = 500

/** The same in pieces, each of some rows. */
export function* csvPieces(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  { delimiter, byteOrderMark }: CsvStyle = USUAL_STYLE,
): Generator<string> {
  let lines = [`${byteOrderMark ? BYTE_ORDER_MARK : ''}${csvLine(header, delimiter)}`]
  for (const row of rows) {
    lines.push(csvLine(row, delimiter))
    if (lines.length < BATCH) continue
    yield lines.join('')
    lines = []
  }
  yield lines.join('')
}
