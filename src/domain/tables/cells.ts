import { latinDigits } from '../time/day.ts'

/** How a column writes its value: as it is, as a number, as several entries in one cell, as a figure (`8..20`: a range), as yes or no. */
export type CellKind = 'text' | 'number' | 'list' | 'figure' | 'yes-no'

export type CellRead = { ok: true; value: unknown } | { ok: false; reason: string; hint: string }

/** Between the entries of one cell. */
const SEPARATOR = ' | '
/** A list that is there and empty, where the column may also be left out. */
const EMPTY_LIST = '[]'

/** An entry as it stands in a list: a backslash before what would part it, and before spaces at its ends. */
function escapeEntry(entry: string): string {
  const escaped = entry.replace(/[\\|]/g, '\\$&').replace(/^\s|\s$/g, '\\$&')
  return escaped === EMPTY_LIST || escaped === '' ? `\\${escaped}` : escaped
}

export function formatList(entries: readonly string[]): string {
  return entries.length === 0 ? EMPTY_LIST : entries.map(escapeEntry).join(SEPARATOR)
}

/** The entries of a cell, parted by `|`; spaces around them do not count. */
export function readList(cell: string): string[] {
  if (cell.trim() === EMPTY_LIST) return []
  const entries: string[] = []
  let entry = ''
  // Length up to which the entry is kept as it is: escaped spaces are not trimmed.
  let kept = 0
  const finish = () => {
    entries.push(entry.slice(0, kept) + entry.slice(kept).trimEnd())
    entry = ''
    kept = 0
  }
  for (let i = 0; i < cell.length; i++) {
    const sign = cell[i] ?? ''
    if (sign === '\\') {
      i++
      entry += cell[i] ?? ''
      kept = entry.length
    } else if (sign === '|') finish()
    else if (entry !== '' || sign.trim() !== '') entry += sign
  }
  finish()
  return entries
}

const NUMBER_HINT = 'write it as 46.75, with digits and one decimal sign'

/**
 * A number as editors write it: digits 0-9 or Arabic ones, the decimal sign a point, an Arabic one (٫), or a comma where
 * commas do not part the cells.
 */
export function readNumber(cell: string, commaIsDecimal: boolean): CellRead {
  const plain = latinDigits(cell.trim())
    .replace('٫', '.')
    .replace(/^[−–]/, '-')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
  const text = commaIsDecimal ? plain.replace(',', '.') : plain
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) {
    const value = Number(text)
    if (Number.isFinite(value)) return { ok: true, value }
  }
  const quoted = JSON.stringify(cell.length > 40 ? `${cell.slice(0, 39)}…` : cell)
  if (/^[+-]?\d+,\d+$/.test(text)) {
    return {
      ok: false,
      reason: `${quoted} has a comma as its decimal sign`,
      hint: 'write a point, as in 46.75, or part the cells with ;',
    }
  }
  return { ok: false, reason: `${quoted} is not a number`, hint: NUMBER_HINT }
}

/** A number, or two with `..` between them: the least and the most. */
function readFigure(cell: string, commaIsDecimal: boolean): CellRead {
  const parts = cell.split('..')
  if (parts.length === 1) return readNumber(cell, commaIsDecimal)
  if (parts.length > 2)
    return { ok: false, reason: `${JSON.stringify(cell)} is not a range`, hint: 'a range is written 8..20' }
  const read = parts.map((part) => readNumber(part, commaIsDecimal))
  const wrong = read.find((one) => !one.ok)
  return wrong ?? { ok: true, value: read.map((one) => (one.ok ? one.value : null)) }
}

/** `yes` or `no`, or what spreadsheets make of true and false. */
function readYesNo(cell: string): CellRead {
  const word = cell.trim().toLowerCase()
  if (word === 'yes' || word === 'true') return { ok: true, value: true }
  if (word === 'no' || word === 'false') return { ok: true, value: false }
  return {
    ok: false,
    reason: `${JSON.stringify(cell)} is neither yes nor no`,
    hint: 'write yes or no, or leave it empty',
  }
}

/** Reads a cell that is not empty. */
export function readCell(cell: string, kind: CellKind, commaIsDecimal: boolean): CellRead {
  if (kind === 'text') return { ok: true, value: cell }
  if (kind === 'yes-no') return readYesNo(cell)
  if (kind === 'list') return { ok: true, value: readList(cell) }
  return kind === 'number' ? readNumber(cell, commaIsDecimal) : readFigure(cell, commaIsDecimal)
}

/** A value as its column writes it; undefined where there is none. Numbers stay numbers, so that spreadsheets align them. */
export function formatCell(value: unknown, kind: CellKind): string | number | undefined {
  if (value === undefined) return undefined
  if (kind === 'yes-no') return value === true ? 'yes' : 'no'
  if (kind === 'list') return Array.isArray(value) ? formatList(value.map(String)) : undefined
  if (kind === 'figure' && Array.isArray(value)) return value.map(String).join('..')
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value)
}
