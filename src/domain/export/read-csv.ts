/** One cell with where it stands in the file. */
export interface CsvCell {
  text: string
  /** Line on which the cell begins, from 1. */
  line: number
  /** Number of the cell in its row, from 1. */
  column: number
}

interface CsvFault {
  line: number
  column: number
  reason: string
  hint?: string
}

type Delimiter = ',' | ';' | '\t'
export type CsvRead =
  | { ok: true; header: CsvCell[]; rows: CsvCell[][]; delimiter: Delimiter }
  | { ok: false; fault: CsvFault }

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t']

/** The delimiter that the header line has most of; Excel's own first line `sep=;` wins. */
function findDelimiter(text: string): { delimiter: Delimiter; from: number } {
  const told = /^sep=([,;\t])\r?\n/i.exec(text)
  if (told) return { delimiter: told[1] as Delimiter, from: told[0].length }
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length)
  const best = counts.indexOf(Math.max(...counts))
  return { delimiter: DELIMITERS[best] ?? ',', from: 0 }
}

/** What the reader says of a quote that stands where none may. */
const quoteFault = (line: number, column: number, reason: string): CsvFault => ({
  line,
  column,
  reason,
  hint: 'a cell with " or a line break in it stands in double quotes, each " inside written twice',
})

/** Reads one row from `start` on; answers where the next one begins, or a fault. */
function readRow(
  text: string,
  start: number,
  firstLine: number,
  delimiter: Delimiter,
): { cells: CsvCell[]; end: number; line: number } | { fault: CsvFault } {
  const cells: CsvCell[] = []
  let at = start
  let line = firstLine
  for (;;) {
    const column = cells.length + 1
    const began = line
    let cell = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) return { fault: quoteFault(began, column, 'the quotes are not closed') }
        const piece = text.slice(at, quote)
        line += piece.match(/\r\n|\n|\r/g)?.length ?? 0
        cell += piece
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
      if (at < text.length && text[at] !== delimiter && text[at] !== '\r' && text[at] !== '\n') {
        return { fault: quoteFault(line, column, 'text stands after the closing quotes') }
      }
    } else {
      const from = at
      while (at < text.length && text[at] !== delimiter && text[at] !== '\r' && text[at] !== '\n') at++
      cell = text.slice(from, at)
      if (cell.includes('"'))
        return { fault: quoteFault(line, column, 'a double quote stands inside the cell') }
    }
    cells.push({ text: cell, line: began, column })
    if (text[at] === delimiter) {
      at++
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2
    else if (at < text.length) at++
    return { cells, end: at, line: line + 1 }
  }
}

/**
 * Reads CSV after RFC 4180 as spreadsheets write it: with or without a byte order mark, lines ending in CRLF, LF or CR,
 * cells parted by commas, semicolons or tabs. Rows without any text are left out. Cells are given as they stand.
 */
export function readCsv(text: string): CsvRead {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  const { delimiter, from } = findDelimiter(bare)
  const rows: CsvCell[][] = []
  let at = from
  let line = from > 0 ? 2 : 1
  while (at < bare.length) {
    const read = readRow(bare, at, line, delimiter)
    if ('fault' in read) return { ok: false, fault: read.fault }
    if (read.cells.some((cell) => cell.text !== '')) rows.push(read.cells)
    at = read.end
    line = read.line
  }
  const [header, ...rest] = rows
  if (!header) {
    return {
      ok: false,
      fault: { line: 1, column: 1, reason: 'the file is empty', hint: 'the first row names the columns' },
    }
  }
  return { ok: true, header, rows: rest, delimiter }
}
