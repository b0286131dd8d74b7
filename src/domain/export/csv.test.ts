import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CsvStyle, formatCsv, guardFormula, unguardFormula } from './csv.ts'
import { readCsv } from './read-csv.ts'

const textOf = (read: ReturnType<typeof readCsv>) =>
  read.ok ? [read.header, ...read.rows].map((row) => row.map(({ text }) => text)) : read.fault

test('cells with the delimiter, quotes or line breaks are quoted', () => {
  expect(formatCsv(['id', 'text'], [['a', 'one, "two"\nthree']])).toBe(
    'id,text\r\na,"one, ""two""\nthree"\r\n',
  )
  expect(formatCsv(['id'], [['a,b']], { delimiter: ';', byteOrderMark: true })).toBe('\uFEFFid\r\na,b\r\n')
})

test.for(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://x.example")'])(
  'no text becomes a formula: %j',
  (text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
    expect(unguardFormula(guardFormula(text))).toBe(text)
    expect(formatCsv(['a'], [[text]])).toMatch(/^a\r\n"?'/)
  },
)

test('numbers stay numbers, the negative ones too', () => {
  expect(formatCsv(['lon', 'lat'], [[-28.25, 45]])).toBe('lon,lat\r\n-28.25,45\r\n')
})

test('apostrophes that are the text’s own are kept', () => {
  for (const text of ["'tis", "'=1", "''=1", "'"]) expect(unguardFormula(guardFormula(text))).toBe(text)
})

test('any table is read back as it was written', () => {
  const style = fc.record<CsvStyle>({
    delimiter: fc.constantFrom(',', ';', '\t'),
    byteOrderMark: fc.boolean(),
  })
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '=', "'", 'ق', ' ') }),
  )
  const row = fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => ['id', ...cells])
  fc.assert(
    fc.property(fc.array(row), style, (rows, chosen) => {
      const text = formatCsv(['a', 'b', 'c', 'd'], rows, chosen)
      const read = textOf(readCsv(text))
      expect(Array.isArray(read) && read.slice(1).map((cells) => cells.map(unguardFormula))).toEqual(rows)
    }),
  )
})

test.for([
  ['commas', 'a,b\n1,2\n'],
  ['semicolons', 'a;b\n1;2\n'],
  ['tabs', 'a\tb\n1\t2'],
  ['Excel’s first line', 'sep=;\r\na;b\r\n1;2\r\n'],
  ['old Mac line ends', 'a,b\r1,2\r'],
  ['a byte order mark', '\uFEFFa,b\r\n1,2\r\n'],
  ['empty rows', 'a,b\r\n\r\n,\r\n1,2\r\n,,\r\n'],
])('%s are read', ([, text]) => {
  expect(textOf(readCsv(text ?? ''))).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('a cell knows its line and its number in the row, over cells of several lines', () => {
  const read = readCsv('a,b\n"x\ny",2\n3,4\n')
  expect(read.ok && read.rows[1]?.[1]).toEqual({ text: '4', line: 4, column: 2 })
})

test.for([
  ['a,b\n1,"2\n3,4\n', 2, 2, 'the quotes are not closed'],
  ['a,b\n"1"x,2\n', 2, 1, 'text stands after the closing quotes'],
  ['a,b\n1,6" gun\n', 2, 2, 'a double quote stands inside the cell'],
  ['', 1, 1, 'the file is empty'],
] as const)('%j is refused with its place', ([text, line, column, reason]) => {
  const read = readCsv(text)
  expect(read).toMatchObject({ ok: false, fault: { line, column, reason } })
})
